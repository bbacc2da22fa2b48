import type { en } from './en.js';

export const lv: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Vienmērīgums',
  'principle.question': 'Vai klienti saņem vienādu apkalpošanu katrā filiālē, katrā stundā, mēnesi pēc mēneša?',

  'branch-satisfaction.name': 'Apmierinātība filiālēs',
  'branch-satisfaction.question': 'Vai klienti visās filiālēs ir vienlīdz apmierināti?',
  'branch-satisfaction.source': 'Standartnovirze starp filiālēm ne lielāka par trim punktiem, nejaušību atskaitot.',
  'branch-satisfaction.sentence':
    'Apmierinātība filiālēs atšķiras vairāk, nekā izskaidro nejaušība; atšķirība procentpunktos: {value} ({low} – {high}, {n, plural, zero {# filiāļu} one {# filiāle} other {# filiāles}}); standarts ir ne vairāk kā {target}.',
  'branch-satisfaction.unit':
    'Apmierināti ir {value} klientu ({low} – {high}, {n, plural, zero {# atbilžu} one {# atbilde} other {# atbildes}}), pārējās filiālēs {peers}.',
  'branch-satisfaction.good':
    'Apmierināti ir {value} klientu ({low} – {high}, {n, plural, zero {# atbilžu} one {# atbilde} other {# atbildes}}), pārējās filiālēs {peers}: vērts apciemot un uzzināt, ko pārņemt.',

  'branch-first-reply.name': 'Pirmā atbilde filiālēs',
  'branch-first-reply.question': 'Vai klienti no visām filiālēm vienlīdz savlaicīgi saņem pirmo atbildi?',
  'branch-first-reply.source': 'Standartnovirze starp filiālēm ne lielāka par trim punktiem, nejaušību atskaitot.',
  'branch-first-reply.sentence':
    'Savlaicīgu pirmo atbilžu īpatsvars filiālēs atšķiras vairāk, nekā izskaidro nejaušība; atšķirība procentpunktos: {value} ({low} – {high}, {n, plural, zero {# filiāļu} one {# filiāle} other {# filiāles}}); standarts ir ne vairāk kā {target}.',
  'branch-first-reply.unit':
    'Pirmo atbildi laikus saņēma {value} pieteikumu ({low} – {high}, {n, plural, zero {# pieteikumu} one {# pieteikums} other {# pieteikumi}}), pārējās filiālēs {peers}.',
  'branch-first-reply.good':
    'Pirmo atbildi laikus saņēma {value} pieteikumu ({low} – {high}, {n, plural, zero {# pieteikumu} one {# pieteikums} other {# pieteikumi}}), pārējās filiālēs {peers}: vērts apciemot un uzzināt, ko pārņemt.',

  'branch-resolution.name': 'Atrisināšana filiālēs',
  'branch-resolution.question': 'Vai visās filiālēs pieteikumus vienlīdz savlaicīgi atrisina?',
  'branch-resolution.source': 'Standartnovirze starp filiālēm ne lielāka par trim punktiem, nejaušību atskaitot.',
  'branch-resolution.sentence':
    'Laikus atrisināto pieteikumu īpatsvars filiālēs atšķiras vairāk, nekā izskaidro nejaušība; atšķirība procentpunktos: {value} ({low} – {high}, {n, plural, zero {# filiāļu} one {# filiāle} other {# filiāles}}); standarts ir ne vairāk kā {target}.',
  'branch-resolution.unit':
    'Laikus atrisināti {value} pieteikumu ({low} – {high}, {n, plural, zero {# pieteikumu} one {# pieteikums} other {# pieteikumi}}), pārējās filiālēs {peers}.',
  'branch-resolution.good':
    'Laikus atrisināti {value} pieteikumu ({low} – {high}, {n, plural, zero {# pieteikumu} one {# pieteikums} other {# pieteikumi}}), pārējās filiālēs {peers}: vērts apciemot un uzzināt, ko pārņemt.',

  'time-of-day.name': 'Pirmā atbilde dienas gaitā',
  'time-of-day.question': 'Vai apkalpošana ir vienlīdz ātra visās dienas daļās?',
  'time-of-day.source': 'Standartnovirze starp dienas daļām ne lielāka par trim punktiem, nejaušību atskaitot.',
  'time-of-day.sentence':
    'Savlaicīgu pirmo atbilžu īpatsvars dienas daļās atšķiras vairāk, nekā izskaidro nejaušība; atšķirība procentpunktos: {value} ({low} – {high}, {n, plural, zero {# dienas daļu} one {# dienas daļa} other {# dienas daļas}}); standarts ir ne vairāk kā {target}.',
  'time-of-day.unit':
    'Pirmo atbildi laikus saņēma {value} šajā dienas daļā atvērto pieteikumu ({low} – {high}, {n, plural, zero {# pieteikumu} one {# pieteikums} other {# pieteikumi}}), citā laikā {peers}.',
  'time-of-day.good':
    'Pirmo atbildi laikus saņēma {value} šajā dienas daļā atvērto pieteikumu ({low} – {high}, {n, plural, zero {# pieteikumu} one {# pieteikums} other {# pieteikumi}}), citā laikā {peers}: iespējams, vērts pārņemt to, kā pirms tam nodod maiņu.',

  'stability.name': 'Stabilitāte laikā',
  'stability.question': 'Vai apkalpošana laika gaitā ir stabila?',
  'stability.source': 'Četras galveno rādītāju vērtības no piecām ir savas rindas robežās.',
  'stability.sentence':
    'Savas laikrindas robežās palika {value} apmierinātības, pirmās atbildes un atrisināšanas vērtību ({low} – {high}, {n, plural, zero {# vērtību} one {# vērtība} other {# vērtības}}); standarts ir {target}.',

  'advice.copy-good-branch':
    'Apciemojiet filiāli, kuras klienti ir izteikti apmierinātāki, un pierakstiet, ko tā dara citādi pirmajā saskarsmē. Mēnesi izmēģiniet to vienā vājākā filiālē, pirms prasāt no visām. Filiāļu sarakstu nepubliskojiet: tas rāda, kur skatīties, nevis kura ir labākā.',
  'advice.level-first-replies':
    'Salīdziniet, kā ziņojumi nonāk pie cilvēkiem ātrā un lēnā filiālē: kas seko ienākošajam, cik bieži un kas aizvieto. Tad vienojieties par vienu kopīgu kārtību un ļaujiet ātrai filiālei pārņemt ziņojumus, kad citai trūkst cilvēku.',
  'advice.level-resolution':
    'Izlasiet desmit nokavētus vienas lēnas filiāles pieteikumus un pierakstiet, kurā solī katrs gaidīja. Sāciet ar biežāko soli: dodiet šai filiālei tās zināšanas, tiesības vai kontaktu, kas ir ātrai filiālei.',
  'advice.level-the-day':
    'Apskatiet, kas strādā lēnajā dienas daļā un ko viņiem atstāj iepriekšējā maiņa. Sāciet ar rakstisku maiņas nodošanu; stundas starp maiņām pārceliet tikai tad, ja tas nepalīdz.',
  'advice.find-what-changed':
    'Atveriet rindu, kas izgāja no savām robežām, un atzīmējiet, kas tobrīd notika: jauns rīks, svētki, kampaņa, cilvēku aiziešana. Pierakstiet to kā piezīmi. Ja neko neatrodat, atstājiet procesu mierā un vērojiet nākamās divas vērtības.',

  'excluded.pending': 'Vēl atvērti, un solītais laiks nav pagājis',

  'setting.reply-within.name': 'Pirmā atbilde laikā',
  'setting.reply-within.doc': 'Darba laiks, kurā pirmoreiz atbild cilvēks, kanālos bez sava termiņa.',
  'setting.messaging-reply-within.name': 'Pirmā atbilde ziņās',
  'setting.messaging-reply-within.doc': 'Darba laiks, kurā cilvēks pirmoreiz atbild sociālajos tīklos un ziņapmaiņā.',
  'setting.chat-reply-within.name': 'Pirmā atbilde tērzēšanā',
  'setting.chat-reply-within.doc': 'Darba laiks, kurā cilvēks pirmoreiz atbild tērzēšanā.',
  'setting.resolve-within.name': 'Atrisināt laikā',
  'setting.resolve-within.doc': 'Darba laiks, kurā lieta tiek atrisināta; trīs darba dienas pa astoņām stundām.',
};

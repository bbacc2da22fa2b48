import type { en } from './en.js';

export const lv: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Darbinieku iesaiste',
  'principle.question': 'Vai tiem, kas apkalpo, klājas labi, vai viņus uzklausa un vai viņi zina, ko nozīmē viņu darbs?',

  'enps.name': 'Ieteiktu kā darba devēju',
  'enps.question': 'Vai mūsu cilvēki ieteiktu mūs kā darba devēju?',
  'enps.source': 'Pretinieku nav vairāk kā atbalstītāju.',
  'enps.sentence':
    'Darbinieki, kas mūs ieteiktu, mīnus tie, kas neieteiktu: {value} ({low} – {high}, {n, plural, zero {# atbilžu} one {# atbilde} other {# atbildes}}); standarts ir {target}.',
  'enps.good':
    'Darbinieki, kas mūs ieteiktu, mīnus tie, kas neieteiktu: {value} ({low} – {high}, {n, plural, zero {# atbilžu} one {# atbilde} other {# atbildes}}), izteikti vairāk nekā citur: pajautājiet komandai, kāpēc tā.',

  'index.name': 'Labvēlīgas atbildes',
  'index.question': 'Cik iesaistīti ir mūsu cilvēki?',
  'index.source': 'Septiņas atbildes no desmit ir labvēlīgas.',
  'index.sentence':
    'Labvēlīgas ir {value} darbinieku atbilžu ({low} – {high}, {n, plural, zero {# atbilžu} one {# atbilde} other {# atbildes}}); standarts ir {target}.',
  'index.good':
    'Labvēlīgas ir {value} darbinieku atbilžu ({low} – {high}, {n, plural, zero {# atbilžu} one {# atbilde} other {# atbildes}}), izteikti vairāk nekā citur: pajautājiet komandai, kāpēc tā.',

  'turnover.name': 'Cilvēki, kas aiziet',
  'turnover.question': 'Cik cilvēku aiziet?',
  'turnover.source': 'Puse no tā, ko piedzīvoja saziņas centri Amerikas Savienotajās Valstīs, ap 30 % gadā (ContactBabel 2020, no otrām rokām).',
  'turnover.sentence':
    'Darbinieku mainība ir {value} gadā ({low} – {high}, {n, plural, zero {# vienību mēnešu} one {# vienības mēnesis} other {# vienību mēneši}}); standarts ir ne vairāk kā {target}.',
  'turnover.good':
    'Darbinieku mainība ir {value} gadā ({low} – {high}, {n, plural, zero {# vienību mēnešu} one {# vienības mēnesis} other {# vienību mēneši}}), izteikti mazāka nekā citur: pajautājiet komandai, kāpēc cilvēki paliek.',

  'sick-rate.name': 'Slimības dienas',
  'sick-rate.question': 'Vai slimības dienas ir ierastajās robežās?',
  'sick-rate.source': 'Iepriekšējo mēnešu parastās robežas; slimošanai mērķi nenosaka.',
  'sick-rate.sentence':
    'Slimības dēļ zaudēti {value} darba dienu, un tas ir virs agrāko mēnešu ierastajām robežām ({n, plural, zero {# grupu} one {# grupa} other {# grupas}}).',

  'occupancy.name': 'Laiks atvilkt elpu',
  'occupancy.question': 'Vai cilvēkiem starp kontaktiem ir laiks atvilkt elpu?',
  'occupancy.source': 'Noslodze virs 85 % ir ne vairāk kā vienā intervālā no desmit.',
  'occupancy.sentence':
    'Gandrīz visu laiku cilvēki bija aizņemti {value} intervālu ({low} – {high}, {n, plural, zero {# intervālu} one {# intervāls} other {# intervāli}}); standarts ir ne vairāk kā {target}.',
  'occupancy.good':
    'Gandrīz visu laiku cilvēki bija aizņemti {value} intervālu ({low} – {high}, {n, plural, zero {# intervālu} one {# intervāls} other {# intervāli}}), izteikti retāk nekā citur: noskaidrojiet, kā tur plāno maiņas.',

  'ideas-adopted.name': 'Atbildētas idejas',
  'ideas-adopted.question': 'Vai mūsu cilvēku idejas saņem atbildi?',
  'ideas-adopted.source': 'Motivācija un iesaiste: uz deviņām idejām no desmit atbild trīsdesmit dienu laikā.',
  'ideas-adopted.sentence':
    'Atbildi laikus saņēma {value} darbinieku ideju ({low} – {high}, {n, plural, zero {# ideju} one {# ideja} other {# idejas}}); standarts ir {target}.',
  'ideas-adopted.good':
    'Atbildi laikus saņēma {value} darbinieku ideju ({low} – {high}, {n, plural, zero {# ideju} one {# ideja} other {# idejas}}), izteikti vairāk nekā citur: noskaidrojiet, kas atbild un kad.',

  'line-of-sight.name': 'Klients acu priekšā',
  'line-of-sight.question': 'Vai mūsu cilvēki zina, kā viņu darbs ietekmē klientus?',
  'line-of-sight.source': 'Darbinieki saprot, ka apmierināti klienti iet roku rokā ar panākumiem: tā saka četri no pieciem.',
  'line-of-sight.sentence':
    'To, kā viņu darbs ietekmē klientus, zina {value} darbinieku, kas atbildēja ({low} – {high}, {n, plural, zero {# atbilžu} one {# atbilde} other {# atbildes}}); standarts ir {target}.',
  'line-of-sight.good':
    'To, kā viņu darbs ietekmē klientus, zina {value} darbinieku, kas atbildēja ({low} – {high}, {n, plural, zero {# atbilžu} one {# atbilde} other {# atbildes}}), izteikti vairāk nekā citur: pajautājiet komandai, kāpēc tā.',

  'advice.ask-the-team':
    'Pirms kaut ko darāt, runājiet ar komandu kā ar komandu: parādiet rezultātus, pajautājiet, kuru vienu lietu tā mainītu vispirms, un vienojieties par vienu lietu, ko izmēģināt līdz nākamajai aptaujai. Nekad nemeklējiet, kurš ko atbildējis.',
  'advice.talk-before-they-leave':
    'Sarunā bez veidlapas pajautājiet tiem, kas paliek, kas liktu viņiem aiziet un kas viņus notur. Vispirms apskatiet jauno cilvēku pirmos trīs mēnešus: tur var izdarīt visvairāk.',
  'advice.look-at-the-load':
    'Kopā ar komandu apskatiet šo mēnešu slodzi un maiņas. Slimības dienas neko nesaka par cēloni, un nevienam nav jājautā par veselību.',
  'advice.spread-the-load':
    'Apskatiet, kuras stundas ir pārpildītas, un pārceliet no tām pauzes, mācības un rakstisko darbu. Ja katru nedēļu pilnas ir tās pašas stundas, ieplānojiet tur vēl vienu cilvēku, pirms lūdzat kādam steigties.',
  'advice.answer-ideas':
    'Atbildiet uz idejām, kas gaida visilgāk, arī ar nē, bet ar pamatojumu. Tad vienam cilvēkam atvēliet noteiktu stundu nedēļā jaunajām: ideja bez atbildes parasti ir pēdējā.',
  'advice.show-the-customer':
    'Katrā komandas sanāksmē nolasiet viena klienta stāstu, labu vai sliktu, un pasakiet, kura darbs izšķīra iznākumu. Cilvēkiem, kas klientu nekad nesatiek, ļaujiet pusi dienas pasēdēt blakus tiem, kas satiek.',

  'excluded.pending': 'Vēl nav atbildēts, taču atvēlētais laiks nav pagājis',
  'excluded.nobody-there': 'Tur neviena nebija, vai arī nav zināms, kas bija',
  'excluded.more-than-all': 'Norādīts vairāk labvēlīgu atbilžu nekā atbilžu kopā',

  'setting.enps-items.name': 'eNPS jautājumi',
  'setting.enps-items.doc': 'To jautājumu kodi, kuros jautā, vai cilvēki ieteiktu organizāciju kā darba devēju.',
  'setting.most-occupied.name': 'Lielākā noslodze',
  'setting.most-occupied.doc': 'Klātesošo cilvēku laika daļa, no kuras posms neatstāj vietu atelpai.',
  'setting.idea-answer-within.name': 'Atbildēt uz ideju laikā',
  'setting.idea-answer-within.doc': 'Laiks, kurā atbild uz darbinieka ierosinājumu.',
  'setting.line-of-sight-items.name': 'Jautājumi par darba jēgu',
  'setting.line-of-sight-items.doc': 'To jautājumu kodi, kuros jautā, vai cilvēki zina, kā viņu darbs ietekmē klientus.',
};

import type { en } from './en.js';

export const lv: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Valoda un kultūra',
  'principle.question': 'Vai klientus viņu valodā apkalpojam tikpat labi kā jebkurā citā?',

  'match.name': 'Apkalpošana klienta valodā',
  'match.question': 'Vai klientus apkalpo viņu valodā?',
  'match.source': 'Deviņpadsmit pieteikumus no divdesmit apkalpo klienta izvēlētajā valodā.',
  'match.sentence':
    '{value} pieteikumu apstrādāja darbinieks, kas prot klienta valodu ({low} – {high}, {n, plural, zero {# pieteikumu} one {# pieteikums} other {# pieteikumi}}); standarts ir vismaz {target}.',

  'gap.name': 'Apmierinātība pa valodām',
  'gap.question': 'Vai kāda valodas grupa ir mazāk apmierināta?',
  'gap.source': 'Ne vairāk kā pieci punkti starp vislabāk un vissliktāk apkalpoto valodu.',
  'gap.sentence':
    'Apmierinātības starpība starp vislabāk un vissliktāk apkalpoto valodu ir {value} pp ({low} – {high}, {n, plural, zero {# valodu} one {# valoda} other {# valodas}}); standarts ir ne vairāk kā {target} pp.',
  'gap.unit':
    'Apmierināti ir {value} klientu ({low} – {high}, {n, plural, zero {# atbilžu} one {# atbilde} other {# atbildes}}), pārējās valodās {peers}.',

  'gap-first-contact.name': 'Drīzs atrisinājums pa valodām',
  'gap-first-contact.question': 'Vai kāda valodas grupa saņem palīdzību vēlāk?',
  'gap-first-contact.source': 'Ne vairāk kā pieci punkti starp vislabāk un vissliktāk apkalpoto valodu.',
  'gap-first-contact.sentence':
    'Drīz un galīgi atrisināto pieteikumu īpatsvars valodās atšķiras par {value} pp ({low} – {high}, {n, plural, zero {# valodu} one {# valoda} other {# valodas}}); standarts ir ne vairāk kā {target} pp.',
  'gap-first-contact.unit':
    'Drīz un galīgi atrisināti {value} pieteikumu ({low} – {high}, {n, plural, zero {# pieteikumu} one {# pieteikums} other {# pieteikumi}}), pārējās valodās {peers}.',

  'gap-first-reply.name': 'Pirmā atbilde pa valodām',
  'gap-first-reply.question': 'Vai kāda valodas grupa gaida ilgāk?',
  'gap-first-reply.source': 'Ne vairāk kā pieci punkti starp vislabāk un vissliktāk apkalpoto valodu.',
  'gap-first-reply.sentence':
    'Laikus sniegto pirmo atbilžu īpatsvars valodās atšķiras par {value} pp ({low} – {high}, {n, plural, zero {# valodu} one {# valoda} other {# valodas}}); standarts ir ne vairāk kā {target} pp.',
  'gap-first-reply.unit':
    'Pirmo atbildi laikus saņēma {value} pieteikumu ({low} – {high}, {n, plural, zero {# pieteikumu} one {# pieteikums} other {# pieteikumi}}), pārējās valodās {peers}.',

  'capacity.name': 'Valodas pratēji uz vietas',
  'capacity.question': 'Vai valodas pratēju pietiek tad, kad tie vajadzīgi?',
  'capacity.source': 'Deviņpadsmit intervālos no divdesmit, kuros ir saziņa attiecīgajā valodā, klāt ir kāds, kas tajā runā.',
  'capacity.sentence':
    '{value} intervālu, kuros bija saziņa kādā valodā, uz vietas bija tās pratējs ({low} – {high}, {n, plural, zero {# intervālu} one {# intervāls} other {# intervāli}}); standarts ir vismaz {target}.',

  'article-parity.name': 'Palīdzība katrā valodā',
  'article-parity.question': 'Vai palīdzība ir pieejama visās mūsu klientu valodās?',
  'article-parity.source': 'Deviņi no desmit starp piecdesmit lasītākajiem rakstiem ir visās klientu valodās.',
  'article-parity.sentence':
    'Visās mūsu klientu valodās pieejami {value} visvairāk lasīto rakstu ({low} – {high}, {n, plural, zero {# rakstu} one {# raksts} other {# raksti}}); standarts ir vismaz {target}.',

  'culture-training.name': 'Sagatavotība klientu kultūrai',
  'culture-training.question': 'Vai mūsu darbinieki ir sagatavoti klientu kultūrai?',
  'culture-training.source': 'Kas apkalpo citas kultūras klientus, tas ir tam sagatavots.',
  'culture-training.sentence':
    'Kursus par klientu kultūru pabeiguši {value} darbinieku ({low} – {high}, {n, plural, zero {# darbinieku} one {# darbinieks} other {# darbinieki}}); standarts ir vismaz {target}.',

  'machine-translated.name': 'Mašīntulkošana',
  'machine-translated.question': 'Vai pēc mašīntulkošanas pieteikumi atgriežas biežāk?',
  'machine-translated.source': 'Pieteikumi atgriežas ne vairāk kā par trim punktiem biežāk nekā tie, uz kuriem šajā valodā atbildēja cilvēks.',
  'machine-translated.sentence':
    'Tajos pašos tematos pēc mašīntulkošanas atkārtoti atvērto pieteikumu īpatsvars atšķiras no pārējiem par {value} pp ({low} – {high}, {n, plural, zero {# pieteikumu} one {# pieteikums} other {# pieteikumi}}); standarts ir ne vairāk kā {target}.',

  'advice.route-by-language':
    'Lai rindu vispirms nosaka klienta izvēlētā valoda un tikai pēc tam temats. Kur to neviens neprot, pasakiet to pirmajā atbildē un nosauciet dienu vai kanālu, kad un kur tas būs iespējams.',
  'advice.look-at-the-language':
    'Atveriet valodu, kas atpaliek, un, pirms izdarāt secinājumus, salīdziniet tās tematus, stundas un kanālus ar pārējiem. Parasti tā ir viena maiņa bez valodas pratēja vai teksts, kas nav iztulkots: vispirms novērsiet to.',
  'advice.move-a-speaker':
    'Izklājiet nenosegtos intervālus pa nedēļu. Kur tie iekrīt vienās un tajās pašās stundās, apmainiet maiņu ar valodas pratēju; pārējos gadījumos piedāvājiet atzvanīt šajā valodā noteiktā laikā.',
  'advice.translate-the-most-read':
    'Tulkojiet norādītos rakstus lasītāju skaita secībā, un lai to dara kāds, kas šajā valodā atbild klientiem. Ja raksts vairs neatbilst patiesībai, izņemiet to, nevis tulkojiet.',
  'advice.finish-the-culture-course':
    'Nosakiet nākamajā mēnesī divus kursa datumus un iedaliet tiem cilvēkus pa maiņām. Palūdziet kādam kolēģim vai klientam no šīs kultūras pastāstīt trīs reizes, kad kas nogāja greizi.',
  'advice.let-a-speaker-read-it':
    'Paņemiet tematus, kas atgriežas visbiežāk, un lai valodas pratējs izlasa desmit tulkotas atbildes. Nepareizi iztulkotos vārdus ierakstiet vārdnīciņā, bet naudas un tiesību jautājumus nododiet cilvēkam.',

  'excluded.not-yet-due': 'Vēl nav atrisināts, bet termiņš nav beidzies',
  'excluded.unanswered': 'Vēl nav atbildēts, bet termiņš nav beidzies',
  'excluded.staffing-unknown': 'Nav zināms, kas bija uz vietas',

  'setting.solve-within.name': 'Atrisināt laikā',
  'setting.solve-within.doc': 'Laiks, kurā lieta jāatrisina bez atkārtotas atvēršanas.',
  'setting.reply-within.name': 'Pirmā atbilde laikā',
  'setting.reply-within.doc': 'Laiks, kurā jāsaņem cilvēka pirmā atbilde.',
  'setting.languages.name': 'Valodas',
  'setting.languages.doc': 'Valodas, kurās apkalpo klientus, kā ISO 639 kodi.',
  'setting.top-articles.name': 'Lasītākie raksti',
  'setting.top-articles.doc': 'Cik no lasītākajiem rakstiem jābūt katrā valodā.',
  'setting.culture-courses.name': 'Kultūras kursi',
  'setting.culture-courses.doc': 'Kursu veidi par klientu valodu un kultūru, ko apmeklē visi.',
};

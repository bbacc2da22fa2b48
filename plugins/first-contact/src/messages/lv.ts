import type { en } from './en.js';

export const lv: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Atrisināšana pirmajā reizē',
  'principle.question': 'Vai lietas atrisinām pirmajā reizē, un vai klients tam piekrīt?',

  'rate.name': 'Atrisināts pirmajā reizē',
  'rate.question': 'Vai lietas atrisinām pirmajā reizē?',
  'rate.source': 'Saziņas centri ziņo par aptuveni 70 % (SQM, Metric Sherpa, no otrām rokām); tie skaita zvanus, šeit skaita pieteikumus.',
  'rate.sentence':
    '{value} atrisināto pieteikumu iztika bez atkārtotas saziņas ({low} – {high}, {n, plural, zero {# atrisinātu pieteikumu} one {# atrisināts pieteikums} other {# atrisināti pieteikumi}}); standarts ir {target}.',
  'rate.good':
    '{value} atrisināto pieteikumu iztika bez atkārtotas saziņas ({low} – {high}, {n, plural, zero {# atrisinātu pieteikumu} one {# atrisināts pieteikums} other {# atrisināti pieteikumi}}), izteikti vairāk nekā citur: noskaidrojiet, ko tur pajautā pirms slēgšanas.',

  'voice.name': 'Atrisināts arī klientu acīs',
  'voice.question': 'Vai klients piekrīt, ka lieta ir atrisināta?',
  'voice.source': 'Trīs klienti no četriem saka, ka viņu lieta ir atrisināta.',
  'voice.sentence':
    '{value} aptaujāto klientu saka, ka viņu lieta ir atrisināta ({low} – {high}, {n, plural, zero {# atbilžu} one {# atbilde} other {# atbildes}}); standarts ir {target}.',
  'voice.good':
    '{value} aptaujāto klientu saka, ka viņu lieta ir atrisināta ({low} – {high}, {n, plural, zero {# atbilžu} one {# atbilde} other {# atbildes}}), izteikti vairāk nekā citur: noskaidrojiet, kā tur par to pārliecinās.',

  'gap.name': 'Ieraksti un klientu teiktais',
  'gap.question': 'Vai mūsu ieraksti mums glaimo?',
  'gap.source': 'Mūsu pašu ieraksti rāda ne vairāk kā par desmit punktiem vairāk, nekā saka klienti.',
  'gap.sentence':
    'Mūsu ieraksti par pirmajā reizē atrisināto par {value} pp pārsniedz klientu teikto ({low} – {high}, {n, plural, zero {# pieteikumu un atbilžu} one {# pieteikums vai atbilde} other {# pieteikumi un atbildes}}); standarts ir ne vairāk kā {target}.',

  'reopen.name': 'Atkārtoti atvērti pieteikumi',
  'reopen.question': 'Cik lietu nākas atvērt no jauna?',
  'reopen.source': 'No jauna atver ne vairāk kā vienu atrisinātu pieteikumu no divdesmit.',
  'reopen.sentence':
    '{value} atrisināto pieteikumu nācās atvērt no jauna ({low} – {high}, {n, plural, zero {# atrisinātu pieteikumu} one {# atrisināts pieteikums} other {# atrisināti pieteikumi}}); standarts ir ne vairāk kā {target}.',
  'reopen.good':
    '{value} atrisināto pieteikumu nācās atvērt no jauna ({low} – {high}, {n, plural, zero {# atrisinātu pieteikumu} one {# atrisināts pieteikums} other {# atrisināti pieteikumi}}), izteikti mazāk nekā citur: noskaidrojiet, ko tur pajautā pirms slēgšanas.',

  'one-touch.name': 'Pietika ar vienu atbildi',
  'one-touch.question': 'Vai pietiek ar vienu atbildi?',
  'one-touch.source': 'Iepriekšējo periodu parastās robežas; divām nozarēm palīdzības dienesta rīku piegādātāja datos 2018. gadā bija 36 % un 39 %.',
  'one-touch.sentence':
    '{value} atrisināto pieteikumu gadījumā pietika ar vienu atbildi ({low} – {high}, {n, plural, zero {# atrisinātu pieteikumu} one {# atrisināts pieteikums} other {# atrisināti pieteikumi}}), kas ir zem ierastajām robežām.',
  'one-touch.good':
    '{value} atrisināto pieteikumu gadījumā pietika ar vienu atbildi ({low} – {high}, {n, plural, zero {# atrisinātu pieteikumu} one {# atrisināts pieteikums} other {# atrisināti pieteikumi}}), izteikti vairāk nekā citur: noskaidrojiet, kas tur ir pirmajā atbildē.',

  'backlog-age.name': 'Aizmirsti pieteikumi',
  'backlog-age.question': 'Kuras lietas ir aizmirstas?',
  'backlog-age.source': 'Neviens pieteikums nepaliek atvērts ilgāk par trīsdesmit dienām.',
  'backlog-age.sentence':
    '{breaches, plural, zero {# pieteikumu ir atvērti} one {# pieteikums ir atvērts} other {# pieteikumi ir atvērti}} pārāk ilgi (atvērto kopā: {n, number}); standarts ir {target}.',

  'advice.settle-before-closing':
    'Atveriet vājākā temata neatrisinātos pieteikumus un izlasiet, ko klients rakstīja otrreiz: tas pasaka, kā pietrūka pirmajā atbildē. Izlabojiet šo tekstu vai veidlapu, pirms slēgšanas jautājiet „vai tas ir atrisināts?” un pēc divsimt pieteikumiem izmēriet vēlreiz.',
  'advice.ask-is-it-solved':
    'Piezvaniet pieciem klientiem, kuri šonedēļ atbildēja „nē”, un pajautājiet, kā vēl trūkst; viņu pieteikumus atveriet paši. Ja trīs reizes trūkst viena un tā paša, tas jānovērš jums, nevis jālūdz viņiem.',
  'advice.read-the-disagreement':
    'Kopā izlasiet desmit pieteikumus, kas ierakstos ir atrisināti, bet klientam nav. Vienā teikumā vienojieties, kad pieteikumu drīkst slēgt, un, kamēr abi skaitļi nesakrīt, ticiet klientu teiktajam.',
  'advice.answer-the-next-question':
    'Savāciet jautājumus, ar kuriem klienti atgriežas par biežāko tematu, un atbildiet uz tiem jau pirmajā atbildē. Ko vienmēr nākas pajautāt papildus, tam vieta ir veidlapā.',
  'advice.clear-the-oldest':
    'Veltiet stundu un izejiet sarakstu no vecākā: katram pieteikumam nosakiet cilvēku un nākamo soli un paziņojiet klientam. Ko neviens vairs nedarīs, to godīgi aizveriet un pasakiet.',

  'excluded.too-recent': 'Atrisināts pārāk nesen, lai vērtētu',

  'setting.again-within.name': 'Vēršas vēlreiz laikā',
  'setting.again-within.doc': 'Laiks pēc lietas atrisināšanas, kurā jauna saziņa par to pašu tematu rāda, ka tā nebija atrisināta.',
  'setting.reopen-within.name': 'Atkārtota atvēršana laikā',
  'setting.reopen-within.doc': 'Laiks pēc lietas pirmās atrisināšanas, kurā tās atkārtota atvēršana tiek ieskaitīta.',
  'setting.forgotten-after.name': 'Aizmirsta pēc',
  'setting.forgotten-after.doc': 'Laiks, pēc kura vēl atvērta lieta skaitās aizmirsta.',
};

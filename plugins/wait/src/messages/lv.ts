import type { en } from './en.js';

export const lv: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Gaidīšana',
  'principle.question':
    'Cik ilgi zvanītāji gaida, cik no viņiem nesagaida atbildi, un vai pietiek cilvēku?',

  'hold-30s.name': 'Īsa gaidīšana uz līnijas',
  'hold-30s.question': 'Vai kādam uz līnijas jāgaida ilgāk par 30 sekundēm?',
  'hold-30s.source':
    'Negaidīt uz līnijas ilgāk par 30 sekundēm bez piedāvājuma atzvanīt: viesnīcas standarts katram zvanam; sākuma vērtība ir deviņpadsmit no divdesmit.',
  'hold-30s.sentence':
    '{value} atbildēto zvanu nevienam nebija pārāk ilgi jāgaida uz līnijas ({low} – {high}, {n, plural, zero {# zvanu} one {# zvans} other {# zvani}}); standarts ir {target}.',
  'hold-30s.good':
    '{value} atbildēto zvanu nevienam nebija pārāk ilgi jāgaida uz līnijas ({low} – {high}, {n, plural, zero {# zvanu} one {# zvans} other {# zvani}}), izteikti vairāk nekā citur: noskaidrojiet, ko tur dara gaidīšanas vietā.',

  'abandon.name': 'Pārtrauktie zvani',
  'abandon.question': 'Cik zvanītāju nesagaida?',
  'abandon.source': 'Pēc pirmajām sekundēm zvanu pārtrauc ne vairāk kā viens zvanītājs no divdesmit.',
  'abandon.sentence':
    '{value} zvanu klients nesagaidīja atbildi ({low} – {high}, {n, plural, zero {# zvanu} one {# zvans} other {# zvani}}); standarts ir ne vairāk kā {target}.',
  'abandon.good':
    '{value} zvanu klients nesagaidīja atbildi ({low} – {high}, {n, plural, zero {# zvanu} one {# zvans} other {# zvani}}), izteikti mazāk nekā citur: noskaidrojiet, kā tur plāno maiņas dienas gaitā.',

  'long-tail.name': 'Ilgākā gaidīšana',
  'long-tail.question': 'Cik ilga ir ilgākā gaidīšana?',
  'long-tail.source':
    'Deviņpadsmit no divdesmit gaida ne ilgāk par trim minūtēm, kā Spānijas likums prasa no lieliem uzņēmumiem (Ley 10/2025; jāpārbauda vēlreiz).',
  'long-tail.sentence':
    'Katrs divdesmitais zvanītājs, kuram atbildējām, gaidīja ilgāk par šādu laiku: {value} ({low} – {high}, {n, plural, zero {# zvanu} one {# zvans} other {# zvani}}); standarts ir ne vairāk kā {target}.',
  'long-tail.good':
    'Katrs divdesmitais zvanītājs, kuram atbildējām, gaidīja ilgāk par šādu laiku: {value} ({low} – {high}, {n, plural, zero {# zvanu} one {# zvans} other {# zvani}}), izteikti mazāk nekā citur: noskaidrojiet, ko tur dara, kad rinda aug.',

  'peak-gap.name': 'Maksimumstundas',
  'peak-gap.question': 'Vai maksimumstundās ir daudz sliktāk?',
  'peak-gap.source': 'Kavēšanos maksimumstundās min starp sliktas apkalpošanas cēloņiem; sākuma vērtība ir desmit punkti.',
  'peak-gap.sentence':
    'Maksimumstundās laikus atbildēto daļa ir par {value} pp mazāka nekā citkārt ({low} – {high}, {n, plural, zero {# saziņas reižu} one {# saziņas reize} other {# saziņas reizes}}); standarts ir ne vairāk kā {target}.',

  'staffing-gap.name': 'Darbam par maz cilvēku',
  'staffing-gap.question': 'Vai mums trūkst cilvēku vai tikai nav paveicies?',
  'staffing-gap.source': 'Mazāk cilvēku, nekā prasa darbs, ir ne vairāk kā vienā intervālā no divdesmit.',
  'staffing-gap.sentence':
    '{value} intervālu cilvēku bija mazāk, nekā darbs prasīja ({low} – {high}, {n, plural, zero {# intervālu} one {# intervāls} other {# intervāli}}); standarts ir ne vairāk kā {target}.',
  'staffing-gap.good':
    '{value} intervālu cilvēku bija mazāk, nekā darbs prasīja ({low} – {high}, {n, plural, zero {# intervālu} one {# intervāls} other {# intervāli}}), izteikti mazāk nekā citur: noskaidrojiet, kā tur plāno dienu.',

  'people-needed.name': 'Cilvēki, kas zvaniem būtu vajadzīgi',
  'people-needed.question': 'Par cik vairāk cilvēku zvaniem būtu vajadzējis?',
  'people-needed.source':
    'Klāt ir tik cilvēku, cik prasa Erlang C, lai uz astoņiem zvaniem no desmit atbildētu 20 sekunžu laikā; tas ir modelis, kurā neviens zvanu nepārtrauc.',
  'people-needed.sentence':
    'Lai atbildētu laikus, vidēji būtu vajadzējis vairāk cilvēku, nekā bija; starpība: {value} ({low} – {high}, {n, plural, zero {# intervālu} one {# intervāls} other {# intervāli}}); standarts ir ne vairāk kā {target}. Tas ir modelis, kurā neviens neatmet gaidīšanu.',

  'occupancy.name': 'Līnijas noslodze',
  'occupancy.question': 'Vai līnija ir pārslogota?',
  'occupancy.source': 'Saziņas centri par panesamiem uzskata 75 līdz 85 % (ICMI un citi, no otrām rokām).',
  'occupancy.sentence':
    'Saziņas apstrāde aizņēma {value} laika, kad cilvēki bija klāt ({low} – {high}, {n, plural, zero {# intervālu} one {# intervāls} other {# intervāli}}); standarts ir ne vairāk kā {target}.',
  'occupancy.good':
    'Saziņas apstrāde aizņēma {value} laika, kad cilvēki bija klāt ({low} – {high}, {n, plural, zero {# intervālu} one {# intervāls} other {# intervāli}}), izteikti mazāk nekā citur: noskaidrojiet, kā tur plāno dienu.',

  'callback-kept.name': 'Ievēroti atzvani',
  'callback-kept.question': 'Vai atzvanām, kā solīts?',
  'callback-kept.source': 'Deviņpadsmit solītie atzvani no divdesmit notiek laikā.',
  'callback-kept.sentence':
    '{value} solīto atzvanu veikti laikus ({low} – {high}, {n, plural, zero {# solītu atzvanu} one {# solīts atzvans} other {# solīti atzvani}}); standarts ir {target}.',
  'callback-kept.good':
    '{value} solīto atzvanu veikti laikus ({low} – {high}, {n, plural, zero {# solītu atzvanu} one {# solīts atzvans} other {# solīti atzvani}}), izteikti vairāk nekā citur: noskaidrojiet, kurš tur atbild par sarakstu.',

  'advice.offer-to-call-back':
    'Piedāvājiet atzvanīt, pirms gaidīšana rindā vai uz līnijas pārsniedz robežu, un pasakiet, kad. Tad noskaidrojiet, kurš jautājums ir vairuma garo zvanu pamatā, un novietojiet atbildi uz ekrāna.',
  'advice.shift-start-times':
    'Apskatiet pusstundas ar sliktākajiem rādītājiem. Pirms pievienojat cilvēkus, pārbīdiet no tām pauzes un maiņu sākumu, atliekamo darbu pārceliet uz klusajām stundām un pēc divām nedēļām pārbaudiet vēlreiz.',
  'advice.move-people-to-the-gap':
    'Apskatiet, vai intervāli, kuros trūkst cilvēku, iekrīt vienās un tajās pašās nedēļas stundās: tad tas ir plāna, nevis neveiksmes jautājums. Vispirms pārbīdiet maiņas sākumu vai pauzi; tikai tas, kas paliek, ir iemesls lūgt cilvēkus.',
  'advice.make-room-to-breathe':
    'Atrodiet nedēļas virs robežas un noņemiet tajās kaut ko no līnijas: atskaiti, otru rindu, sapulci. Pārrunājiet ar komandu, kuras minūtes starp zvaniem trūkst visvairāk.',
  'advice.own-the-call-backs':
    'Tūlīt piezvaniet tiem, kuriem termiņš pagājis. Tad lai atzvanu saraksts ir katras stundas pirmais darbs ar vienu atbildīgo maiņā, un soliet laika posmu, ko var ievērot.',

  'excluded.hold-unknown': 'Nav zināms, vai kādam bija jāgaida uz līnijas',
  'excluded.short-abandon': 'Pārtraukts dažu sekunžu laikā',
  'excluded.load-unknown': 'Slodze vai cilvēku skaits nav zināms',
  'excluded.not-yet-due': 'Termiņš vēl nav pienācis',

  'setting.hold-within.name': 'Gaidīšana uz līnijas',
  'setting.hold-within.doc': 'Ilgākā gaidīšana uz līnijas bez piedāvājuma atzvanīt.',
  'setting.short-abandon.name': 'Īsa atteikšanās',
  'setting.short-abandon.doc': 'Laiks, kurā zvana pārtraukšana par mums neko nepasaka.',
  'setting.safety.name': 'Rezerve',
  'setting.safety.doc': 'Par cik slodzes kvadrātsaknēm klātesošo cilvēku jābūt vairāk; 1 nozīmē gandrīz astoņus zvanus no desmit 20 sekundēs.',
  'setting.answered-share.name': 'Atbildēto daļa',
  'setting.answered-share.doc': 'Zvanītāju daļa, kuriem jāatbild laikus.',
  'setting.answer-within.name': 'Atbildēt laikā',
  'setting.answer-within.doc': 'Laiks, kurā zvanītājiem jāatbild.',
  'setting.handle-time.name': 'Apstrādes laiks',
  'setting.handle-time.doc': 'Cik ilgi vidēji ilgst zvans kopā ar piezīmēm; tas nosaka tikai to, cik ilgi gaida gaidošie.',
};

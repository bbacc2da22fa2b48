import type { en } from './en.js';

export const lv: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Apmācība',
  'principle.question': 'Vai cilvēki prot to, kas vajadzīgs, pirms tas kļūst vajadzīgs?',

  'onboarding-done.name': 'Pabeigta ievadapmācība',
  'onboarding-done.question': 'Vai jaunie darbinieki pabeidz ievadapmācību, pirms apkalpo patstāvīgi?',
  'onboarding-done.source':
    'Neviens neapkalpo klientus viens, pirms nav tam apmācīts; deviņpadsmit no divdesmit, jo pilnīgu drošību nedod nekāds cilvēku skaits.',
  'onboarding-done.sentence':
    'Visus ievadkursus pabeiguši {value} jauno darbinieku ({low} – {high}, {n, plural, zero {# cilvēku} one {# cilvēks} other {# cilvēki}}); standarts ir vismaz {target}.',

  'refresher-due.name': 'Nokavēta obligātā apmācība',
  'refresher-due.question': 'Vai kāda obligātā apmācība ir nokavēta?',
  'refresher-due.source': 'Neviena obligātā apmācība nav nokavēta.',
  'refresher-due.sentence':
    'Nokavētas {breaches, plural, zero {# obligātās apmācības} one {# obligātā apmācība} other {# obligātās apmācības}} (kopā jāveic: {n, number}); standarts ir {target}.',

  'hours.name': 'Apmācības laiks',
  'hours.question': 'Vai cilvēkiem pietiek laika mācīties?',
  'hours.source': 'Divas apmācības stundas mēnesī.',
  'hours.sentence':
    'Pusei cilvēku apmācības stundu skaits pēdējā gadā nepārsniedza {value} ({low} – {high}, {n, plural, zero {# cilvēku} one {# cilvēks} other {# cilvēki}}); standarts ir vismaz {target}.',

  'product-lag.name': 'Apmācīti pirms ieviešanas',
  'product-lag.question': 'Vai cilvēki ir apmācīti, pirms produkts nonāk pārdošanā?',
  'product-lag.source': 'Kad produkts nonāk pārdošanā, apmācīti ir deviņi no desmit.',
  'product-lag.sentence':
    'Deviņi no desmit cilvēkiem par jauno produktu apmācīti šādā laikā pēc tirdzniecības sākuma: {value} ({low} – {high}, {n, plural, zero {# cilvēku} one {# cilvēks} other {# cilvēki}}); standarts ir ne vairāk kā {target}.',

  'from-feedback.name': 'Apmācība pēc sūdzībām',
  'from-feedback.question': 'Vai mācām to, par ko klienti sūdzas?',
  'from-feedback.source': 'Uz četriem no pieciem galvenajiem sūdzību cēloņiem divu mēnešu laikā atbild ar apmācību.',
  'from-feedback.sentence':
    'Par {breaches, plural, zero {# galvenajiem sūdzību cēloņiem} one {# galveno sūdzību cēloni} other {# galvenajiem sūdzību cēloņiem}} pēdējā laikā neviens nav apmācīts (kopā cēloņu: {n, number}); standarts ir ne vairāk kā {target}.',

  'effect.name': 'Kvalitāte pēc apmācības',
  'effect.question': 'Vai kurss iet roku rokā ar labāku kvalitāti?',
  'effect.source': 'Kvalitāte vairāk aug tiem, kas apguva kursu, nekā citiem.',
  'effect.sentence':
    'Pēc kursa kvalitāte tajā, ko tas māca, uzlabojās par {value} pp vairāk nekā tiem, kuri to nav apmeklējuši ({low} – {high}); standarts ir vismaz {target}.',

  'advice.finish-onboarding':
    'Ar katru jauno darbinieku vienojieties par trūkstošo kursu laiku, darba laikā un divu nedēļu laikā. Līdz tam lai viņš apkalpo kopā ar pieredzējušu kolēģi un nodod tālāk to, kam nav apmācīts.',
  'advice.book-the-overdue':
    'Nokavētos kursus ieplānojiet jau šonedēļ un vispirms atbrīvojiet tiem stundas maiņu grafikā. Ja viens kurss kavējas daudziem, piedāvājiet to divreiz biežāk un īsākās daļās.',
  'advice.protect-learning-time':
    'Ielieciet grafikā divas noteiktas mācību stundas mēnesī klusākā nedēļas laikā un ievērojiet tās arī tad, kad darba ir daudz. Pajautājiet komandai, kurš temats rīt palīdzētu visvairāk, un sāciet ar to.',
  'advice.train-before-launch':
    'Katrā ieviešanas plānā ierakstiet apmācības datumu nedēļu iepriekš un bez tās neko nesāciet pārdot. Par attiecīgajiem produktiem jau šodien iedodiet darbiniekiem vienu lapu ar pieciem jautājumiem, ko uzdod klienti.',
  'advice.teach-the-causes':
    'Nododiet uzskaitītos cēloņus tam, kurš plāno apmācību, un katram izvēlieties vienu īsu nodarbību ar īstu gadījumu. Pēc diviem mēnešiem saskaitiet šā cēloņa sūdzības vēlreiz.',
  'advice.mend-the-course':
    'Jautājiet kursa dalībniekiem, ko viņi kopš tā laika dara citādi un kas viņus kavē. Saīsiniet kursu līdz tam, ko viņi izmanto, pievienojiet vingrinājumus ar īstiem gadījumiem un pēc vēl trīsdesmit vērtējumiem paskatieties no jauna.',

  'excluded.not-yet-due': 'Termiņš vēl nav pienācis',
  'excluded.not-applicable': 'Kategorija nebija attiecināma',

  'setting.settle-in.name': 'Iejušanās',
  'setting.settle-in.doc': 'Laiks pēc darba sākšanas, kurā jāpabeidz ievadkursi.',
  'setting.taught-within.name': 'Kurss par cēloni laikā',
  'setting.taught-within.doc': 'Laiks, kurā uz galveno sūdzību cēloni atbild ar kursu.',
};

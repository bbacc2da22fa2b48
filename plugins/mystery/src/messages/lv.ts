import type { en } from './en.js';

export const lv: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Slepenie pircēji',
  'principle.question': 'Vai mūsu standarti darbojas arī tad, kad apmeklējums nav pieteikts?',

  'score.name': 'Apmeklējumu rezultāts',
  'score.question': 'Cik no mūsu standartiem izpildām, kad neviens to negaida?',
  'score.source': 'Nedaudz vairāk par 82 %, ko prasa četras zvaigznes.',
  'score.sentence':
    'Apmeklējumā vidēji izpildīti {value} attiecināmo punktu ({low} – {high}, {n, plural, zero {# apmeklējumu} one {# apmeklējums} other {# apmeklējumi}}); standarts ir vismaz {target}.',

  'greet-60s.name': 'Sasveicināšanās minūtes laikā',
  'greet-60s.question': 'Vai klientu pamanām, tiklīdz viņš ienāk?',
  'greet-60s.source': 'Sasveicinieties ar katru sešdesmit sekunžu laikā.',
  'greet-60s.sentence':
    '{value} apmeklējumu klientu laikus sveicināja ({low} – {high}, {n, plural, zero {# apmeklējumu} one {# apmeklējums} other {# apmeklējumi}}); standarts ir vismaz {target}.',

  'answer-3-rings.name': 'Atbildēts trīs zvana signālu laikā',
  'answer-3-rings.question': 'Vai atbildam trīs zvana signālu laikā?',
  'answer-3-rings.source': 'Atbildiet uz zvanu trīs signālu laikā.',
  'answer-3-rings.sentence':
    'Laikus atbildēti {value} pārbaudes zvanu ({low} – {high}, {n, plural, zero {# punktu} one {# punkts} other {# punkti}}); standarts ir vismaz {target}.',

  'hold-30s.name': 'Gaidīšana ne ilgāk par pusminūti',
  'hold-30s.question': 'Vai zvanītājiem uz līnijas liekam gaidīt tikai īsu brīdi?',
  'hold-30s.source': 'Nevienu nelieciet gaidīt uz līnijas ilgāk par trīsdesmit sekundēm.',
  'hold-30s.sentence':
    '{value} pārbaudes zvanu nevienam nelika pārāk ilgi gaidīt uz līnijas ({low} – {high}, {n, plural, zero {# punktu} one {# punkts} other {# punkti}}); standarts ir vismaz {target}.',

  'coverage.name': 'Neapmeklētas filiāles',
  'coverage.question': 'Vai regulāri apmeklējam katru filiāli?',
  'coverage.source': 'Katru filiāli apmeklē vismaz reizi pusgadā.',
  'coverage.sentence':
    'Pēdējā pusgadā {breaches, plural, zero {nav apmeklētas # filiāles} one {nav apmeklēta # filiāle} other {nav apmeklētas # filiāles}} (kopā: {n, number}); standarts ir {target}.',

  'environment.name': 'Vide',
  'environment.question': 'Vai telpas ir tīras un pārskatāmas un cenas skaidras?',
  'environment.source': 'Tīrība, labas norādes un cenas, par kurām nav jājautā.',
  'environment.sentence':
    'Izpildīti {value} punktu par tīrību, norādēm un cenām ({low} – {high}, {n, plural, zero {# punktu} one {# punkts} other {# punkti}}); standarts ir vismaz {target}.',

  'against-internal.name': 'Skats no ārpuses un iekšpuses',
  'against-internal.question': 'Vai redzam sevi tā, kā mūs redz apmeklētāji?',
  'against-internal.source': 'Slēptos trūkumus atklāj no ārpuses: apmeklētāji redz ne vairāk kā par desmit punktiem mazāk.',
  'against-internal.sentence':
    'Pēc tiem pašiem standartiem apmeklējumu rezultāti atšķiras no mūsu pašu vērtējumiem par {value} pp ({low} – {high}); standarts ir vismaz {target}.',

  'shopper-effect.name': 'Apmeklētāju vienprātība',
  'shopper-effect.question': 'Vai rezultāts nav atkarīgs no tā, kurš atnāca?',
  'shopper-effect.source': 'Ne vairāk kā desmit punktu starp iecietīgāko un stingrāko apmeklētāju.',
  'shopper-effect.sentence':
    'Apmeklētāju atzīto punktu daļa atšķiras par {value} pp ({low} – {high}); standarts ir ne vairāk kā {target}.',
  'shopper-effect.unit': 'Viens apmeklētājs atzina {value} punktu ({low} – {high}), pārējie ap {peers}.',

  'advice.practise-the-weakest':
    'Paņemiet punktu, kas visbiežāk nav izpildīts, un izejiet to kopā ar komandu tur, kur tas notiek. Vienojieties par vienu mazu pārmaiņu, piemēram, kurš skatās uz durvīm, un vērtējiet to tikai pēc vēl divdesmit apmeklējumiem.',
  'advice.answer-the-phone':
    'Apskatiet, kad bija nokavētie zvani: ja vienās un tajās pašās stundās, tas ir grafika jautājums, ja visu dienu, tad jautājums, kurš jūtas atbildīgs. Katrai stundai nosakiet vienu cilvēku, kurš atbild pirmais, un gaidīšanas vietā piedāvājiet atzvanīt.',
  'advice.schedule-visits':
    'Nākamajās četrās nedēļās ieplānojiet apmeklējumu katrā uzskaitītajā filiālē, dažādās dienās un stundās. Četri apmeklējumi par filiāli nepasaka gandrīz neko; sadaliet divdesmit pa visu gadu.',
  'advice.look-where-reviews-do-not':
    'Salīdziniet punktus ar lielāko atšķirību ar to, ko jūsu pašu vērtējumi vispār var redzēt. Ja tie to neredz, piemēram, pie ieejas, apmeklējiet biežāk; ja redz, izvērtējiet desmit gadījumus kopā, līdz abas puses ir vienisprātis.',
  'advice.brief-the-shoppers':
    'Lieciet visiem apmeklētājiem novērtēt tos pašus trīs ierakstītos apmeklējumus un pārrunājiet, kur viņi atšķiras. Pārrakstiet punktus, ko katrs saprot citādi, un lieciet apmeklētājiem mainīt filiāles.',

  'excluded.not-applicable': 'Standarts nebija attiecināms',

  'setting.greet-within.name': 'Sasveicināties laikā',
  'setting.greet-within.doc': 'Laiks, kurā ienācēju sveicina.',
  'setting.answer-within.name': 'Atbildēt uz zvanu laikā',
  'setting.answer-within.doc': 'Laiks, kurā atbild uz tālruņa zvanu; trīs zvana signāli pa sešām sekundēm.',
  'setting.hold-within.name': 'Gaidīšana uz līnijas',
  'setting.hold-within.doc': 'Ilgākais laiks, cik zvanītājam liek gaidīt uz līnijas.',
  'setting.visited-within.name': 'Apmeklēt laikā',
  'setting.visited-within.doc': 'Laiks, kurā katra filiāle vismaz reizi tiek apmeklēta.',
};

import type { en } from './en.js';

export const lv: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Standarti un kontrole',
  'principle.question': 'Vai mūsu standarti ir zināmi, izmērāmi un tos uztur dzīvus regulāra kontrole?',

  'measurable.name': 'Pārbaudāmi standarti',
  'measurable.question': 'Vai katru standartu var pārbaudīt?',
  'measurable.source': 'Standarti ir pārbaudāmi.',
  'measurable.sentence':
    'Pārbaudīt var {value} spēkā esošo standartu ({low} – {high}, {n, plural, zero {# standartu} one {# standarts} other {# standarti}}); standarts ir vismaz {target}.',

  'has-source.name': 'Standarti bez avota',
  'has-source.question': 'Vai katrs standarts balstās uz gaidām, likumu vai zīmolu?',
  'has-source.source': 'Standarti balstās uz to, ko sagaida klienti, prasa likums un pārstāv zīmols.',
  'has-source.sentence':
    'Avota nav {breaches, plural, zero {# standartiem} one {# standartam} other {# standartiem}} (spēkā: {n, number}); standarts ir {target}.',

  'brand-tagged.name': 'Ar zīmola vērtību saistīti standarti',
  'brand-tagged.question': 'Vai mūsu standarti pauž zīmolu?',
  'brand-tagged.source': 'Apkalpošana ir zīmols tā, kā to piedzīvo klienti.',
  'brand-tagged.sentence':
    '{value} spēkā esošo standartu norādīts, kuru zīmola vērtību tie pauž ({low} – {high}, {n, plural, zero {# standartu} one {# standarts} other {# standarti}}); standarts ir vismaz {target}.',

  'legal-mapped.name': 'Likuma standarti bez atsauces vai pārbaudes',
  'legal-mapped.question': 'Vai katrs likuma pienākums ir pierakstīts un tiek uzraudzīts?',
  'legal-mapped.source': 'Katrs likuma standarts norāda savu likumu un pārbaudi.',
  'legal-mapped.sentence':
    'Atsauces uz likumu vai pārbaudes trūkst {breaches, plural, zero {# likuma standartiem} one {# likuma standartam} other {# likuma standartiem}} (kopā: {n, number}); standarts ir {target}.',

  'coverage.name': 'Kanāli ar robu standartos',
  'coverage.question': 'Vai standarti aptver kvalitāti, efektivitāti, profesionalitāti un drošību?',
  'coverage.source': 'Standarti kvalitātei, efektivitātei, profesionalitātei un drošībai katrā kanālā.',
  'coverage.sentence':
    'Kvalitātes, efektivitātes, profesionalitātes vai drošības standarta trūkst {breaches, plural, zero {# kanālu veidiem} one {# kanālu veidam} other {# kanālu veidiem}} (kopā: {n, number}); standarts ir {target}.',

  'channel-timeframes.name': 'Kanāli bez solīta laika',
  'channel-timeframes.question': 'Vai katram kanālam ir solīts laiks?',
  'channel-timeframes.source': 'Katram kanālam ir savs laiks.',
  'channel-timeframes.sentence':
    'Laiks nav solīts {breaches, plural, zero {# kanālu veidiem} one {# kanālu veidam} other {# kanālu veidiem}} (kopā: {n, number}); standarts ir {target}.',

  'acknowledged.name': 'Standarti, ar kuriem darbinieki iepazinušies',
  'acknowledged.question': 'Vai standartus zina visi?',
  'acknowledged.source': 'Standartus zina ikviens: ar visiem iepazinušies deviņi no desmit.',
  'acknowledged.sentence':
    'Ar visiem standartiem spēkā esošajā versijā iepazinušies {value} cilvēku ({low} – {high}, {n, plural, zero {# cilvēku} one {# cilvēks} other {# cilvēki}}); standarts ir vismaz {target}.',

  'review-overdue.name': 'Standarti ar nokavētu pārskatīšanu',
  'review-overdue.question': 'Vai standarti ir aktuāli?',
  'review-overdue.source': 'Katru standartu laikus pārskata no jauna.',
  'review-overdue.sentence':
    'Pārskatīšanas termiņš nokavēts {breaches, plural, zero {# standartiem} one {# standartam} other {# standartiem}} (spēkā: {n, number}); standarts ir {target}.',

  'effect.name': 'Sūdzības pirms un pēc standarta',
  'effect.question': 'Vai jauns standarts iet roku rokā ar mazāku sūdzību skaitu?',
  'effect.source': 'Sūdzību skaits nepieaug vairāk kā kanālos bez standarta.',
  'effect.sentence':
    'Pēc jauna standarta sūdzību daļa tā kanālos pieauga par {value} pp vairāk nekā citur ({low} – {high}); standarts ir ne vairāk kā {target}.',

  'scheme-readiness.name': 'Gatavība ārējai sertifikācijai',
  'scheme-readiness.question': 'Cik tālu esam no ārējas sertifikācijas?',
  'scheme-readiness.source': 'Informācija bez mērķa: katra sertifikācija nosaka savu.',
  'scheme-readiness.sentence':
    'Apmeklējumos izpildīti {value} ārējās sertifikācijas standartu ({low} – {high}, {n, plural, zero {# standartu} one {# standarts} other {# standarti}}).',

  'control-coverage.name': 'Lietotās kontroles metodes',
  'control-coverage.question': 'Vai filiālēs lieto visas kontroles metodes?',
  'control-coverage.source': 'Divpadsmit kontroles metodes, katra redz to, ko pārējās ne; četras no piecām lieto visur.',
  'control-coverage.sentence':
    'Pēdējā ceturksnī filiālēs lietoja {value} kontroles metožu ({low} – {high}); standarts ir vismaz {target}.',

  'control-cadence.name': 'Vienības bez kvalitātes apspriedes',
  'control-cadence.question': 'Vai kvalitāti pārskatām regulāri?',
  'control-cadence.source': 'Kvalitātes apspriede katrā vienībā katru mēnesi.',
  'control-cadence.sentence':
    'Pēdējā mēnesī kvalitātes apspriedes nebija {breaches, plural, zero {# vienībām} one {# vienībai} other {# vienībām}} (kopā: {n, number}); standarts ir {target}.',

  'action-closure.name': 'Laikus paveikti pasākumi',
  'action-closure.question': 'Vai pasākumus pabeidzam laikus?',
  'action-closure.source': 'Četri pasākumi no pieciem ir paveikti laikā.',
  'action-closure.sentence':
    'Laikus paveikti {value} pasākumu, kuriem pienācis termiņš ({low} – {high}, {n, plural, zero {# pasākumu} one {# pasākums} other {# pasākumi}}); standarts ir vismaz {target}.',

  'action-verified.name': 'Pasākumi ar pārbaudītu rezultātu',
  'action-verified.question': 'Vai zinām, vai pasākumi palīdzēja?',
  'action-verified.source': 'Par trim pasākumiem no pieciem ir zināms, vai tie līdzēja.',
  'action-verified.sentence':
    'Par {value} pabeigto pasākumu ir zināms, vai tie palīdzēja ({low} – {high}, {n, plural, zero {# pasākumu} one {# pasākums} other {# pasākumi}}); standarts ir vismaz {target}.',

  'participation.name': 'Līdzdalība kvalitātē',
  'participation.question': 'Vai kvalitātē iesaistās visi?',
  'participation.source': 'Kvalitāte ir ikviena lieta: piedalās septiņi no desmit.',
  'participation.sentence':
    'Pēdējā ceturksnī rūpēs par kvalitāti iesaistījās {value} cilvēku ({low} – {high}, {n, plural, zero {# cilvēku} one {# cilvēks} other {# cilvēki}}); standarts ir vismaz {target}.',

  'advice.rewrite-the-standard':
    'Atveriet uzskaitītos standartus un par katru jautājiet, kurš un kā varētu redzēt, vai tas ievērots. „Būt izpalīdzīgam” pārrakstiet par ko tādu, kas notiek, piemēram, sveiciens minūtes laikā, un pievienojiet avotu un pārbaudi.',
  'advice.fill-the-gap':
    'Pajautājiet kanālā strādājošajiem, ko viņi klientiem sola šodien, un pierakstiet to kā pirmo standartu. Sākumam pietiek ar vienu teikumu un laiku.',
  'advice.talk-it-through':
    'Komandas sanāksmē katru nedēļu veltiet piecas minūtes vienam standartam ar piemēru, kad tas ievērots un kad ne. Lūdziet turpat apliecināt iepazīšanos un atsakieties no standartiem, ko neviens nevar izskaidrot.',
  'advice.revive-the-rhythm':
    'Katras uzskaitītās vienības kalendārā ielieciet pusstundu par kvalitāti, katru mēnesi tajā pašā dienā, ar trim punktiem: ko saka skaitļi, kurš pasākums ir atvērts, ko mēģinām tālāk. Vispirms atdzīviniet lētāko kontroles metodi.',
  'advice.finish-what-was-begun':
    'Izskatiet nokavētos pasākumus kopā ar atbildīgajiem un, norādot iemeslu, atceliet tos, kas vairs nav svarīgi. Par pārējiem vienojieties par nākamo soli un skaitli, pēc kura redzēsiet, ka tie palīdzēja.',

  'excluded.not-yet-due': 'Termiņš vēl nav pienācis',
  'excluded.dropped': 'Apzināti atcelts',

  'setting.channel-kinds.name': 'Kanālu veidi',
  'setting.channel-kinds.doc': 'Kanālu veidi, ko klienti šeit izmanto.',
  'setting.review-within.name': 'Kvalitātes pārskats laikā',
  'setting.review-within.doc': 'Laiks, kurā katra vienība rīko kvalitātes pārrunu.',
};

import type { en } from './en.js';

export const cs: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Standardy a kontrola',
  'principle.question': 'Jsou naše standardy známé, měřitelné a drží je při životě pravidelná kontrola?',

  'measurable.name': 'Ověřitelné standardy',
  'measurable.question': 'Dá se každý standard ověřit?',
  'measurable.source': 'Standardy lze ověřit.',
  'measurable.sentence':
    'Ověřit se dá {value} platných standardů ({low} – {high}, {n, plural, one {# standard} few {# standardy} many {# standardu} other {# standardů}}); standard je nejméně {target}.',

  'has-source.name': 'Standardy bez zdroje',
  'has-source.question': 'Opírá se každý standard o očekávání, zákon nebo značku?',
  'has-source.source': 'Standardy vycházejí z toho, co čekají zákazníci, co žádá zákon a co představuje značka.',
  'has-source.sentence':
    'Zdroj nemá {breaches, plural, one {# standard} few {# standardy} many {# standardu} other {# standardů}} (platných: {n, number}); standard je {target}.',

  'brand-tagged.name': 'Standardy spojené s hodnotou značky',
  'brand-tagged.question': 'Vyjadřují naše standardy značku?',
  'brand-tagged.source': 'Služba je značka tak, jak ji zákazníci zažívají.',
  'brand-tagged.sentence':
    'U {value} platných standardů je řečeno, kterou hodnotu značky vyjadřují ({low} – {high}, {n, plural, one {# standard} few {# standardy} many {# standardu} other {# standardů}}); standard je nejméně {target}.',

  'legal-mapped.name': 'Zákonné standardy bez paragrafu nebo kontroly',
  'legal-mapped.question': 'Je každá zákonná povinnost zapsaná a hlídaná?',
  'legal-mapped.source': 'Každý zákonný standard uvádí svůj zákon a svou kontrolu.',
  'legal-mapped.sentence':
    'Odkaz na zákon nebo kontrola chybí u {breaches, plural, one {# zákonného standardu} few {# zákonných standardů} many {# zákonného standardu} other {# zákonných standardů}} (zákonných celkem: {n, number}); standard je {target}.',

  'coverage.name': 'Kanály s mezerou ve standardech',
  'coverage.question': 'Pokrývají standardy kvalitu, efektivitu, profesionalitu i bezpečnost?',
  'coverage.source': 'Standardy pro kvalitu, efektivitu, profesionalitu a bezpečnost, na každém kanálu.',
  'coverage.sentence':
    'Standard pro kvalitu, efektivitu, profesionalitu nebo bezpečnost chybí u {breaches, plural, one {# druhu kanálu} few {# druhů kanálů} many {# druhu kanálu} other {# druhů kanálů}} (celkem: {n, number}); standard je {target}.',

  'channel-timeframes.name': 'Kanály bez přislíbené lhůty',
  'channel-timeframes.question': 'Má každý kanál přislíbenou lhůtu?',
  'channel-timeframes.source': 'Každý kanál má vlastní lhůtu.',
  'channel-timeframes.sentence':
    'Lhůta není přislíbena u {breaches, plural, one {# druhu kanálu} few {# druhů kanálů} many {# druhu kanálu} other {# druhů kanálů}} (celkem: {n, number}); standard je {target}.',

  'acknowledged.name': 'Potvrzené standardy',
  'acknowledged.question': 'Zná standardy každý?',
  'acknowledged.source': 'Standardy zná každý: všechny potvrdilo devět z deseti.',
  'acknowledged.sentence':
    'Všechny standardy v platné verzi potvrdilo {value} lidí ({low} – {high}, {n, plural, one {# člověk} few {# lidé} many {# člověka} other {# lidí}}); standard je nejméně {target}.',

  'review-overdue.name': 'Standardy po termínu revize',
  'review-overdue.question': 'Jsou standardy aktuální?',
  'review-overdue.source': 'Na každý standard se někdo včas znovu podívá.',
  'review-overdue.sentence':
    'Termín revize minul u {breaches, plural, one {# standardu} few {# standardů} many {# standardu} other {# standardů}} (platných: {n, number}); standard je {target}.',

  'effect.name': 'Stížnosti před standardem a po něm',
  'effect.question': 'Jde nový standard ruku v ruce s méně stížnostmi?',
  'effect.source': 'Stížností nepřibývá víc než na kanálech bez standardu.',
  'effect.sentence':
    'Po zavedení standardu vzrostl podíl stížností na jeho kanálech o {value} p. b. více než jinde ({low} – {high}); standard je nejvýše {target}.',

  'scheme-readiness.name': 'Připravenost na vnější certifikaci',
  'scheme-readiness.question': 'Jak daleko jsme od vnější certifikace?',
  'scheme-readiness.source': 'Informace bez cíle: každá certifikace si určuje vlastní.',
  'scheme-readiness.sentence':
    'Při návštěvách bylo splněno {value} standardů vnějších certifikací ({low} – {high}, {n, plural, one {# standard} few {# standardy} many {# standardu} other {# standardů}}).',

  'control-coverage.name': 'Používané způsoby kontroly',
  'control-coverage.question': 'Používají se v pobočkách všechny způsoby kontroly?',
  'control-coverage.source': 'Dvanáct způsobů kontroly, každý vidí, co ostatní ne; čtyři z pěti se používají všude.',
  'control-coverage.sentence':
    'V posledním čtvrtletí se v pobočkách používalo {value} způsobů kontroly ({low} – {high}); standard je nejméně {target}.',

  'control-cadence.name': 'Jednotky bez porady o kvalitě',
  'control-cadence.question': 'Probíráme kvalitu pravidelně?',
  'control-cadence.source': 'Porada o kvalitě v každé jednotce každý měsíc.',
  'control-cadence.sentence':
    'Poradu o kvalitě za poslední měsíc {breaches, plural, one {neměla # jednotka} few {neměly # jednotky} many {nemělo # jednotky} other {nemělo # jednotek}} (celkem: {n, number}); standard je {target}.',

  'action-closure.name': 'Opatření splněná včas',
  'action-closure.question': 'Dokončujeme opatření včas?',
  'action-closure.source': 'Čtyři opatření z pěti jsou hotova včas.',
  'action-closure.sentence':
    'Včas bylo splněno {value} opatření, jejichž termín nastal ({low} – {high}, {n, plural, one {# opatření} few {# opatření} many {# opatření} other {# opatření}}); standard je nejméně {target}.',

  'action-verified.name': 'Opatření s ověřeným účinkem',
  'action-verified.question': 'Víme, zda opatření zabrala?',
  'action-verified.source': 'U tří opatření z pěti se ví, zda zabrala.',
  'action-verified.sentence':
    'U {value} dokončených opatření se ví, zda zabrala ({low} – {high}, {n, plural, one {# opatření} few {# opatření} many {# opatření} other {# opatření}}); standard je nejméně {target}.',

  'participation.name': 'Zapojení do kvality',
  'participation.question': 'Podílí se na kvalitě každý?',
  'participation.source': 'Kvalita je věc každého: zapojuje se sedm z deseti.',
  'participation.sentence':
    'Do péče o kvalitu se v posledním čtvrtletí zapojilo {value} lidí ({low} – {high}, {n, plural, one {# člověk} few {# lidé} many {# člověka} other {# lidí}}); standard je nejméně {target}.',

  'advice.rewrite-the-standard':
    'Otevřete uvedené standardy a u každého se ptejte, kdo a jak by viděl, zda byl dodržen. „Být vstřícný“ přepište na něco, co se děje, třeba pozdrav do minuty, a doplňte zdroj a kontrolu.',
  'advice.fill-the-gap':
    'Zeptejte se lidí, kteří na kanálu pracují, co zákazníkům slibují dnes, a zapište to jako první standard. Pro začátek stačí jedna věta s lhůtou.',
  'advice.talk-it-through':
    'Věnujte na poradě týmu každý týden pět minut jednomu standardu, s příkladem, kdy byl dodržen a kdy ne. O potvrzení požádejte rovnou tam a standardy, které nikdo neumí vysvětlit, zrušte.',
  'advice.revive-the-rhythm':
    'Dejte každé uvedené jednotce do kalendáře půlhodinu o kvalitě, každý měsíc ve stejný den, se třemi body: co říkají čísla, které opatření je otevřené, co zkusíme dál. Nejdřív oživte způsob kontroly, který stojí nejméně.',
  'advice.finish-what-was-begun':
    'Projděte opatření po termínu s těmi, kdo za ně odpovídají, a ta, na kterých už nezáleží, s odůvodněním zrušte. U zbylých dohodněte další krok a číslo, podle kterého poznáte, že zabrala.',

  'excluded.not-yet-due': 'Termín ještě nenastal',
  'excluded.dropped': 'Zrušeno záměrně',

  'setting.channel-kinds.name': 'Druhy kanálů',
  'setting.channel-kinds.doc': 'Druhy kanálů, které tu zákazníci používají.',
  'setting.review-within.name': 'Porada o kvalitě do',
  'setting.review-within.doc': 'Doba, do které každá jednotka uspořádá poradu o kvalitě.',
};

import type { en } from './en.js';

export const sk: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Štandardy a kontrola',
  'principle.question': 'Sú naše štandardy známe, merateľné a drží ich pri živote pravidelná kontrola?',

  'measurable.name': 'Overiteľné štandardy',
  'measurable.question': 'Dá sa každý štandard overiť?',
  'measurable.source': 'Štandardy sa dajú overiť.',
  'measurable.sentence':
    'Overiť sa dá {value} platných štandardov ({low} – {high}, {n, plural, one {# štandard} few {# štandardy} many {# štandardu} other {# štandardov}}); štandard je najmenej {target}.',

  'has-source.name': 'Štandardy bez zdroja',
  'has-source.question': 'Opiera sa každý štandard o očakávanie, zákon alebo značku?',
  'has-source.source': 'Štandardy vychádzajú z toho, čo čakajú zákazníci, čo žiada zákon a čo predstavuje značka.',
  'has-source.sentence':
    'Zdroj nemá {breaches, plural, one {# štandard} few {# štandardy} many {# štandardu} other {# štandardov}} (platných: {n, number}); štandard je {target}.',

  'brand-tagged.name': 'Štandardy spojené s hodnotou značky',
  'brand-tagged.question': 'Vyjadrujú naše štandardy značku?',
  'brand-tagged.source': 'Služba je značka tak, ako ju zákazníci zažívajú.',
  'brand-tagged.sentence':
    'Pri {value} platných štandardov je povedané, ktorú hodnotu značky vyjadrujú ({low} – {high}, {n, plural, one {# štandard} few {# štandardy} many {# štandardu} other {# štandardov}}); štandard je najmenej {target}.',

  'legal-mapped.name': 'Zákonné štandardy bez paragrafu alebo kontroly',
  'legal-mapped.question': 'Je každá zákonná povinnosť zapísaná a strážená?',
  'legal-mapped.source': 'Každý zákonný štandard uvádza svoj zákon a svoju kontrolu.',
  'legal-mapped.sentence':
    'Odkaz na zákon alebo kontrola chýba pri {breaches, plural, one {# zákonnom štandarde} few {# zákonných štandardoch} many {# zákonného štandardu} other {# zákonných štandardoch}} (zákonných spolu: {n, number}); štandard je {target}.',

  'coverage.name': 'Kanály s medzerou v štandardoch',
  'coverage.question': 'Pokrývajú štandardy kvalitu, efektivitu, profesionalitu aj bezpečnosť?',
  'coverage.source': 'Štandardy pre kvalitu, efektivitu, profesionalitu a bezpečnosť, na každom kanáli.',
  'coverage.sentence':
    'Štandard pre kvalitu, efektivitu, profesionalitu alebo bezpečnosť chýba pri {breaches, plural, one {# druhu kanála} few {# druhoch kanálov} many {# druhu kanála} other {# druhoch kanálov}} (spolu: {n, number}); štandard je {target}.',

  'channel-timeframes.name': 'Kanály bez prisľúbenej lehoty',
  'channel-timeframes.question': 'Má každý kanál prisľúbenú lehotu?',
  'channel-timeframes.source': 'Každý kanál má vlastnú lehotu.',
  'channel-timeframes.sentence':
    'Lehota nie je prisľúbená pri {breaches, plural, one {# druhu kanála} few {# druhoch kanálov} many {# druhu kanála} other {# druhoch kanálov}} (spolu: {n, number}); štandard je {target}.',

  'acknowledged.name': 'Potvrdené štandardy',
  'acknowledged.question': 'Pozná štandardy každý?',
  'acknowledged.source': 'Štandardy pozná každý: všetky potvrdilo deväť z desiatich.',
  'acknowledged.sentence':
    'Všetky štandardy v platnej verzii potvrdilo {value} ľudí ({low} – {high}, {n, plural, one {# človek} few {# ľudia} many {# človeka} other {# ľudí}}); štandard je najmenej {target}.',

  'review-overdue.name': 'Štandardy po termíne revízie',
  'review-overdue.question': 'Sú štandardy aktuálne?',
  'review-overdue.source': 'Na každý štandard sa niekto včas znova pozrie.',
  'review-overdue.sentence':
    'Termín revízie uplynul pri {breaches, plural, one {# štandarde} few {# štandardoch} many {# štandardu} other {# štandardoch}} (platných: {n, number}); štandard je {target}.',

  'effect.name': 'Sťažnosti pred štandardom a po ňom',
  'effect.question': 'Ide nový štandard ruka v ruke s menším počtom sťažností?',
  'effect.source': 'Sťažností nepribúda viac než na kanáloch bez štandardu.',
  'effect.sentence':
    'Po zavedení štandardu vzrástol podiel sťažností na jeho kanáloch o {value} p. b. viac než inde ({low} – {high}); štandard je najviac {target}.',

  'scheme-readiness.name': 'Pripravenosť na vonkajšiu certifikáciu',
  'scheme-readiness.question': 'Ako ďaleko sme od vonkajšej certifikácie?',
  'scheme-readiness.source': 'Informácia bez cieľa: každá certifikácia si určuje vlastný.',
  'scheme-readiness.sentence':
    'Pri návštevách bolo splnených {value} štandardov vonkajších certifikácií ({low} – {high}, {n, plural, one {# štandard} few {# štandardy} many {# štandardu} other {# štandardov}}).',

  'control-coverage.name': 'Používané spôsoby kontroly',
  'control-coverage.question': 'Používajú sa v pobočkách všetky spôsoby kontroly?',
  'control-coverage.source': 'Dvanásť spôsobov kontroly, každý vidí, čo ostatné nie; štyri z piatich sa používajú všade.',
  'control-coverage.sentence':
    'V poslednom štvrťroku sa v pobočkách používalo {value} spôsobov kontroly ({low} – {high}); štandard je najmenej {target}.',

  'control-cadence.name': 'Jednotky bez porady o kvalite',
  'control-cadence.question': 'Preberáme kvalitu pravidelne?',
  'control-cadence.source': 'Porada o kvalite v každej jednotke každý mesiac.',
  'control-cadence.sentence':
    'Poradu o kvalite za posledný mesiac {breaches, plural, one {nemala # jednotka} few {nemali # jednotky} many {nemalo # jednotky} other {nemalo # jednotiek}} (spolu: {n, number}); štandard je {target}.',

  'action-closure.name': 'Opatrenia splnené načas',
  'action-closure.question': 'Dokončujeme opatrenia načas?',
  'action-closure.source': 'Štyri opatrenia z piatich sú hotové načas.',
  'action-closure.sentence':
    'Načas bolo splnených {value} opatrení, ktorých termín nastal ({low} – {high}, {n, plural, one {# opatrenie} few {# opatrenia} many {# opatrenia} other {# opatrení}}); štandard je najmenej {target}.',

  'action-verified.name': 'Opatrenia s overeným účinkom',
  'action-verified.question': 'Vieme, či opatrenia zabrali?',
  'action-verified.source': 'Pri troch opatreniach z piatich sa vie, či zabrali.',
  'action-verified.sentence':
    'Pri {value} dokončených opatrení sa vie, či zabrali ({low} – {high}, {n, plural, one {# opatrenie} few {# opatrenia} many {# opatrenia} other {# opatrení}}); štandard je najmenej {target}.',

  'participation.name': 'Zapojenie do kvality',
  'participation.question': 'Podieľa sa na kvalite každý?',
  'participation.source': 'Kvalita je vecou každého: zapája sa sedem z desiatich.',
  'participation.sentence':
    'Do starostlivosti o kvalitu sa v poslednom štvrťroku zapojilo {value} ľudí ({low} – {high}, {n, plural, one {# človek} few {# ľudia} many {# človeka} other {# ľudí}}); štandard je najmenej {target}.',

  'advice.rewrite-the-standard':
    'Otvorte uvedené štandardy a pri každom sa pýtajte, kto a ako by videl, či bol dodržaný. „Byť ústretový“ prepíšte na niečo, čo sa deje, napríklad pozdrav do minúty, a doplňte zdroj a kontrolu.',
  'advice.fill-the-gap':
    'Opýtajte sa ľudí, ktorí na kanáli pracujú, čo zákazníkom sľubujú dnes, a zapíšte to ako prvý štandard. Na začiatok stačí jedna veta s lehotou.',
  'advice.talk-it-through':
    'Venujte na porade tímu každý týždeň päť minút jednému štandardu, s príkladom, keď bol dodržaný a keď nie. O potvrdenie požiadajte rovno tam a štandardy, ktoré nikto nevie vysvetliť, zrušte.',
  'advice.revive-the-rhythm':
    'Dajte každej uvedenej jednotke do kalendára polhodinu o kvalite, každý mesiac v rovnaký deň, s tromi bodmi: čo hovoria čísla, ktoré opatrenie je otvorené, čo skúsime ďalej. Najprv oživte spôsob kontroly, ktorý stojí najmenej.',
  'advice.finish-what-was-begun':
    'Prejdite opatrenia po termíne s tými, ktorí za ne zodpovedajú, a tie, na ktorých už nezáleží, s odôvodnením zrušte. Pri ostatných dohodnite ďalší krok a číslo, podľa ktorého spoznáte, že zabrali.',

  'excluded.not-yet-due': 'Termín ešte nenastal',
  'excluded.dropped': 'Zrušené zámerne',

  'setting.channel-kinds.name': 'Druhy kanálov',
  'setting.channel-kinds.doc': 'Druhy kanálov, ktoré tu zákazníci používajú.',
  'setting.review-within.name': 'Porada o kvalite do',
  'setting.review-within.doc': 'Čas, do ktorého každá jednotka usporiada poradu o kvalite.',
};

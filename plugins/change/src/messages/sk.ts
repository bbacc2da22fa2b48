import type { en } from './en.js';

export const sk: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Zmena',
  'principle.question': 'Všimneme si, čo budú zákazníci chcieť nabudúce, a konáme podľa toho?',

  'research-cadence.name': 'Pravidelný prieskum',
  'research-cadence.question': 'Pýtame sa pravidelne, čo zákazníci budú chcieť?',
  'research-cadence.source': 'Prieskum trhu alebo zákazníkov dvakrát ročne.',
  'research-cadence.sentence':
    'Prieskum trhu alebo zákazníkov v poslednom čase {breaches, plural, one {neprebehol v # spoločnosti} few {neprebehol v # spoločnostiach} many {neprebehol v # spoločnosti} other {neprebehol v # spoločnostiach}}; štandard je {target}.',

  'expectation-drift.name': 'Rastúce očakávania',
  'expectation-drift.question': 'Nerastú očakávania zákazníkov?',
  'expectation-drift.source': 'Obvyklé rozpätie skorších období.',
  'expectation-drift.sentence':
    'Očakávania zákazníkov sú na {value} svojej stupnice ({low} – {high}, {n, plural, one {# odpoveď} few {# odpovede} many {# odpovede} other {# odpovedí}}), čo je mimo obvyklého rozpätia skorších období.',

  'new-topic.name': 'Nové témy bez článku',
  'new-topic.question': 'Odpovedáme na to, na čo sa ľudia začali pýtať?',
  'new-topic.source': 'Každá téma, ktorá rýchlo rastie, má svoj článok.',
  'new-topic.sentence':
    'Bez článku {breaches, plural, one {je # rýchlo rastúca téma} few {sú # rýchlo rastúce témy} many {je # rýchlo rastúcej témy} other {je # rýchlo rastúcich tém}} (rastúcich spolu: {n, number}); štandard je {target}.',

  'action-lag.name': 'Včas začaté opatrenia',
  'action-lag.question': 'Začneme konať skôr, než je neskoro?',
  'action-lag.source': 'Deväť opatrení z desiatich sa začne pred termínom.',
  'action-lag.sentence':
    'Pred svojím termínom bolo začatých {value} opatrení na zistenia ({low} – {high}, {n, plural, one {# opatrenie} few {# opatrenia} many {# opatrenia} other {# opatrení}}); štandard je najmenej {target}.',

  'advice.ask-what-comes':
    'Porozprávajte sa s desiatimi zákazníkmi a s tými, ktorí im odpovedajú, o tom, čo sa za pol roka zmenilo, a zapíšte tri veci, ktoré budú čakať nabudúce. Ďalšie takéto kolo dajte do kalendára hneď.',
  'advice.raise-the-standard':
    'Pozrite sa, ktoré očakávanie vzrástlo, a porovnajte svoj štandard s tým, čo už zákazníci pokladajú za samozrejmé. Zmeňte jeden štandard, alebo otvorene povedzte, čo neponúkate.',
  'advice.write-the-article':
    'Prečítajte desať kontaktov k uvedenej téme a do dvoch týždňov napíšte odpoveď ako jeden krátky článok, v každom jazyku svojich zákazníkov. Prvej línii to povedzte v ten istý deň.',
  'advice.begin-small':
    'Ku každému nezačatému opatreniu vyberte najmenší krok, ktorý sa dá urobiť tento týždeň, a urobte ho. Kde nikto nemá čas, povedzte to a posuňte termín, namiesto toho, aby opatrenie zostalo ležať.',

  'excluded.not-yet-due': 'Termín ešte nenastal',
  'excluded.dropped': 'Zrušené zámerne',

  'setting.research-within.name': 'Znova skúmať do',
  'setting.research-within.doc': 'Čas, do ktorého sa trh alebo spôsob zákazníkov skúma znova.',
  'setting.topic-growth.name': 'Rast novej témy',
  'setting.topic-growth.doc': 'Koľkokrát častejšie než v predchádzajúcom mesiaci sa téma musí objaviť, aby bola nová.',
  'setting.topic-least.name': 'Najmenej kontaktov k téme',
  'setting.topic-least.doc': 'Počet kontaktov za mesiac, pod ktorým žiadna téma nie je nová.',
};

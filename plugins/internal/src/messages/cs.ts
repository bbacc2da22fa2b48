import type { en } from './en.js';

export const cs: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Vnitřní služby',
  'principle.question': 'Sloužíme si navzájem tak dobře jako zákazníkům?',

  'on-time.name': 'Splněné vnitřní sliby',
  'on-time.question': 'Plní oddělení, co si navzájem slíbí?',
  'on-time.source': 'Dodrží se devět vnitřních slibů z deseti.',
  'on-time.sentence':
    '{value} vnitřních žádostí bylo vyřízeno ve slíbené době ({low} – {high}, {n, plural, one {# žádost} few {# žádosti} many {# žádosti} other {# žádostí}}); standard je nejméně {target}.',

  'csat.name': 'Spokojenost kolegů',
  'csat.question': 'Jsou kolegové s pomocí spokojeni?',
  'csat.source': 'Čtyři kolegové z pěti jsou spokojeni.',
  'csat.sentence':
    '{value} hodnocených vnitřních žádostí dostalo od kolegů dobrou známku ({low} – {high}, {n, plural, one {# hodnocení} few {# hodnocení} many {# hodnocení} other {# hodnocení}}); standard je nejméně {target}.',

  'handoff-time.name': 'Čekání na jiné oddělení',
  'handoff-time.question': 'Jak dlouho zákazníci čekají na jiné oddělení?',
  'handoff-time.source': 'Devět čekání z deseti skončí do jednoho pracovního dne o osmi hodinách.',
  'handoff-time.sentence':
    'Devět z deseti čekání na jiné oddělení skončilo nejpozději za {value} pracovní doby ({low} – {high}, počet čekání: {n, number}); standard je nejvýše {target}.',

  'blockers.name': 'Opožděné případy, které čekaly na nás',
  'blockers.question': 'Čekají opožděné případy na nás samé?',
  'blockers.source': 'Nejdéle na jiné oddělení čekal nejvýše jeden opožděný případ z pěti.',
  'blockers.sentence':
    '{value} opožděných případů čekalo nejdéle na jiné oddělení ({low} – {high}, {n, plural, one {# případ} few {# případy} many {# případu} other {# případů}}); standard je nejvýše {target}.',

  'bounce.name': 'Vrácené žádosti',
  'bounce.question': 'Posíláme si žádosti mezi odděleními tam a zpět?',
  'bounce.source': 'Vrátí se nejvýše jedna žádost z dvaceti.',
  'bounce.sentence':
    '{value} vnitřních žádostí se vrátilo tomu, kdo je poslal ({low} – {high}, {n, plural, one {# žádost} few {# žádosti} many {# žádosti} other {# žádostí}}); standard je nejvýše {target}.',

  'supplier-on-time.name': 'Dodavatelé včas',
  'supplier-on-time.question': 'Dodávají dodavatelé včas?',
  'supplier-on-time.source': 'Devatenáct dodávek z dvaceti přijde včas.',
  'supplier-on-time.sentence':
    'Dodavatelé vyřídili ve slíbené době {value} žádostí ({low} – {high}, {n, plural, one {# žádost} few {# žádosti} many {# žádosti} other {# žádostí}}); standard je nejméně {target}.',

  'advice.agree-internal-standard':
    'Posaďte obě oddělení k jednomu stolu nad žádostmi po termínu a dohodněte lhůtu, kterou obě považují za správnou. Zapište ji jako vnitřní standard a na každé straně ať jeden člověk každé ráno projde, co je splatné.',
  'advice.ask-the-askers':
    'Požádejte tři jednotky s nejnižším hodnocením o jednu žádost, která nedopadla dobře, a projděte ji společně. Začněte tím, o co musely žádat dvakrát.',
  'advice.shorten-the-wait':
    'Podívejte se, na jakou odpověď případy čekají. Kde je pokaždé stejná, dejte ji první linii nebo jí dejte právo rozhodnout, a kde není, dejte jí jméno, komu zavolat.',
  'advice.ask-completely':
    'Přečtěte deset vrácených žádostí a zapište, co v nich chybělo. Dejte těch pár věcí do formuláře žádosti a přijímající strana ať místo vrácení zavolá.',
  'advice.talk-to-the-supplier':
    'Ukažte dodavateli opožděné objednávky i to, co každá znamenala pro zákazníka. Dohodněte se, že dá vědět před zmeškáním termínu, ne po něm, a na to, co se opožďuje stále, najděte druhý zdroj.',

  'excluded.not-yet-due': 'Termín ještě nenastal',

  'setting.good-from.name': 'Spokojen od',
  'setting.good-from.doc': 'Známka z 5, od které je kolega spokojen.',
};

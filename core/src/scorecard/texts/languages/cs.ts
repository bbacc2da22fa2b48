import { cs as model } from '@touchstone/sdk/model-words/cs';

import type { CompareMessages } from '../compare-messages.js';
import type { HostMessages } from '../host-messages.js';

export const host: HostMessages = {
  members: {
    timeOfDay: { morning: 'ráno', afternoon: 'odpoledne', evening: 'večer', night: 'v noci' },
    channelKind: model.values,
  },
  excluded: {
    spam: 'Spam',
    test: 'Testovací',
    internal: 'Interní, ne od zákazníka',
    merged: 'Sloučené s jiným případem',
    outbound: 'Zahájené námi',
    'missing-value': 'Bez hodnoty',
  },
  gatePassed: '{name}: bez porušení',
  gateFailed: '{name}: {breaches, plural, one {# porušení} few {# porušení} many {# porušení} other {# porušení}}',
  gateOpen: '{name}: neměřeno',
  plain: '{name}: {value} ({low} – {high}, n = {n}); standard je {target}.',
  ownRange: 'vlastní obvyklé rozmezí',
  peersWorse:
    '{name}: {value} ({low} – {high}, n = {n}); ostatní se pohybují kolem {peers} a pouhou náhodou by tak {side, select, high {vysoko nikdo nevystoupal} other {nízko nikdo neklesl}}.',
  peersBetter:
    '{name}: {value} ({low} – {high}, n = {n}); ostatní se pohybují kolem {peers}. Zjistěte, co se zde dělá jinak, a převezměte to.',
};

export const compare: CompareMessages = {
  moved:
    '{direction, select, up {Skóre vzrostlo z {from} na {to}: {points} bodu.} down {Skóre kleslo z {from} na {to}: {points} bodu.} other {Skóre je v obou vyhodnoceních stejné: {to}.}}',
  chance: 'Změna leží mezi {low} a {high} bodu, takže může být náhodná.',
  unscored: 'Jedno z obou vyhodnocení nemá skóre, takže není co rozkládat.',
  causes: {
    data: 'To, co se měří, je {direction, select, up {lepší} other {horší}}: {points} bodu.',
    mix: 'Více záznamů pochází z jednotek, které jsou na tom {direction, select, up {lépe} other {hůře}}: {points} bodu.',
    coverage: 'Dost dat k měření měly jiné kontroly: {points} bodu.',
    standards: 'Standardy, výjimky nebo nastavení kontrol jsou jiné: {points} bodu.',
    weights: 'Váhy jsou jiné: {points} bodu.',
    plugins: 'Pluginy, jejich verze nebo verze Touchstone jsou jiné: {points} bodu.',
  },
  plugin:
    '{change, select, came {Plugin {plugin} {to} se nyní účastní.} went {Plugin {plugin} {from} se už neúčastní.} content {Plugin {plugin} má v obou vyhodnoceních verzi {to}, ale jeho deklarace nebo kód se změnily.} other {Plugin {plugin} přešel z {from} na {to}.}}',
  simulated:
    'Při {after} místo {before} {count, plural, =0 {nezmění verdikt žádná z {judged} jednotek} one {změní verdikt # z {judged} jednotek} few {změní verdikt # z {judged} jednotek} many {změní verdikt # z {judged} jednotek} other {změní verdikt # z {judged} jednotek}}; skóre {direction, select, up {vzroste z {from} na {to}} down {klesne z {from} na {to}} other {zůstane {to}}}.',
  simulatedWhole:
    'Při {after} místo {before} celá organizace {changes, select, yes {přejde z „{was}“ na „{becomes}“} other {zůstane „{was}“}}; skóre {direction, select, up {vzroste z {from} na {to}} down {klesne z {from} na {to}} other {zůstane {to}}}.',
  verdicts: {
    meets: 'splňuje',
    misses: 'nesplňuje',
    'too-close-to-call': 'nelze rozhodnout',
    'not-enough-data': 'málo dat',
    'not-measured': 'neměřeno',
    'hidden-for-privacy': 'skryto kvůli soukromí',
    accepted: 'přijato',
  },
  periods: {
    summary:
      '{changed, plural, =0 {Žádná kontrola se nezměnila víc, než dokáže náhoda.} one {Víc, než dokáže náhoda, se změnila # kontrola (hůře: {worse}, lépe: {better}).} few {Víc, než dokáže náhoda, se změnily # kontroly (hůře: {worse}, lépe: {better}).} many {Víc, než dokáže náhoda, se změnilo # kontroly (hůře: {worse}, lépe: {better}).} other {Víc, než dokáže náhoda, se změnilo # kontrol (hůře: {worse}, lépe: {better}).}} Porovnáno kontrol: {compared}{left, plural, =0 {.} one {; # porovnat nešla.} few {; # porovnat nešly.} many {; # porovnat nešlo.} other {; # porovnat nešlo.}}',
    outcomes: {
      better: 'Lepší, a ne náhodou.',
      worse: 'Horší, a ne náhodou.',
      moved: 'Jiné, a ne náhodou.',
      slight: 'Není to náhoda, ale na tak malé změně nezáleží.',
      unproven: 'Samo o sobě to vypadá skutečně; mezi {compared} porovnáními to může být náhoda.',
      chance: 'Může být náhoda.',
      counted: 'Počet, ne odhad: od náhody jej nic neodliší.',
      same: 'Beze změny.',
      doubted: 'Selhala pojistka, která se tohoto čísla týká: změna nic nedokazuje.',
      'not-compared':
        '{why, select, unmeasured {Neporovnáno: v jednom z období se nic nezměřilo.} hidden {Neporovnáno: jedno z čísel je skryto kvůli soukromí.} other {Neporovnáno: v jednom z období je příliš málo záznamů.}}',
    },
  },
};

import { sk as model } from '@touchstone/sdk/model-words/sk';

import type { CompareMessages } from '../compare-messages.js';
import type { HostMessages } from '../host-messages.js';

export const host: HostMessages = {
  members: {
    timeOfDay: { morning: 'ráno', afternoon: 'popoludní', evening: 'večer', night: 'v noci' },
    channelKind: model.values,
  },
  excluded: {
    spam: 'Spam',
    test: 'Testovacie',
    internal: 'Interné, nie od zákazníka',
    merged: 'Zlúčené s iným prípadom',
    outbound: 'Začaté nami',
    'missing-value': 'Bez hodnoty',
  },
  gatePassed: '{name}: bez porušenia',
  gateFailed: '{name}: {breaches, plural, one {# porušenie} few {# porušenia} many {# porušenia} other {# porušení}}',
  gateOpen: '{name}: nemerané',
  plain: '{name}: {value} ({low} – {high}, n = {n}); štandard je {target}.',
  ownRange: 'vlastné obvyklé rozpätie',
  peersWorse:
    '{name}: {value} ({low} – {high}, n = {n}); ostatné hodnoty sú okolo {peers} a samou náhodou by nebola žiadna taká {side, select, high {vysoká} other {nízka}}.',
  peersBetter:
    '{name}: {value} ({low} – {high}, n = {n}); ostatné hodnoty sú okolo {peers}. Zistite, čo sa tu robí inak, a prevezmite to.',
};

export const compare: CompareMessages = {
  moved:
    '{direction, select, up {Skóre stúplo z {from} na {to}: {points} bodu.} down {Skóre kleslo z {from} na {to}: {points} bodu.} other {Skóre je v oboch vyhodnoteniach rovnaké: {to}.}}',
  chance: 'Zmena leží medzi {low} a {high} bodu, takže môže byť náhodná.',
  unscored: 'Jedno z oboch vyhodnotení nemá skóre, takže nie je čo rozkladať.',
  causes: {
    data: 'To, čo sa meria, je {direction, select, up {lepšie} other {horšie}}: {points} bodu.',
    mix: 'Viac záznamov pochádza z jednotiek, ktoré sú na tom {direction, select, up {lepšie} other {horšie}}: {points} bodu.',
    coverage: 'Dosť údajov na meranie mali iné kontroly: {points} bodu.',
    standards: 'Štandardy, výnimky alebo nastavenia kontrol sú iné: {points} bodu.',
    weights: 'Váhy sú iné: {points} bodu.',
    plugins: 'Pluginy, ich verzie alebo verzia Touchstone sú iné: {points} bodu.',
  },
  plugin:
    '{change, select, came {Plugin {plugin} {to} sa teraz zúčastňuje.} went {Plugin {plugin} {from} sa už nezúčastňuje.} content {Plugin {plugin} má v oboch vyhodnoteniach verziu {to}, ale jeho deklarácie alebo kód sa zmenili.} other {Plugin {plugin} prešiel z {from} na {to}.}}',
  simulated:
    'Keby bol štandard {after} (teraz {before}), {count, plural, =0 {nezmenila by verdikt žiadna z {judged} jednotiek} one {zmenila by verdikt # z {judged} jednotiek} few {zmenili by verdikt # z {judged} jednotiek} many {zmenilo by verdikt # z {judged} jednotiek} other {zmenilo by verdikt # z {judged} jednotiek}}; skóre {direction, select, up {by stúplo z {from} na {to}} down {by kleslo z {from} na {to}} other {by zostalo {to}}}.',
  simulatedWhole:
    'Keby bol štandard {after} (teraz {before}), verdikt celej organizácie {changes, select, yes {by sa zmenil z „{was}“ na „{becomes}“} other {by zostal „{was}“}}; skóre {direction, select, up {by stúplo z {from} na {to}} down {by kleslo z {from} na {to}} other {by zostalo {to}}}.',
  verdicts: {
    meets: 'spĺňa',
    misses: 'nespĺňa',
    'too-close-to-call': 'nedá sa rozhodnúť',
    'not-enough-data': 'málo údajov',
    'not-measured': 'nemerané',
    'hidden-for-privacy': 'skryté kvôli súkromiu',
    accepted: 'prijaté',
  },
  periods: {
    summary:
      '{changed, plural, =0 {Žiadna kontrola sa nezmenila viac, než dokáže náhoda.} one {Viac, než dokáže náhoda, sa zmenila # kontrola (horšie: {worse}, lepšie: {better}).} few {Viac, než dokáže náhoda, sa zmenili # kontroly (horšie: {worse}, lepšie: {better}).} many {Viac, než dokáže náhoda, sa zmenilo # kontroly (horšie: {worse}, lepšie: {better}).} other {Viac, než dokáže náhoda, sa zmenilo # kontrol (horšie: {worse}, lepšie: {better}).}} Porovnaných kontrol: {compared}{left, plural, =0 {.} one {; # sa porovnať nedala.} few {; # sa porovnať nedali.} many {; # sa porovnať nedalo.} other {; # sa porovnať nedalo.}}',
    outcomes: {
      better: 'Lepšie, a nie náhodou.',
      worse: 'Horšie, a nie náhodou.',
      moved: 'Inak, a nie náhodou.',
      slight: 'Nie je to náhoda, ale na takej malej zmene nezáleží.',
      unproven: 'Samo osebe to vyzerá skutočne; medzi {compared} porovnaniami to môže byť náhoda.',
      chance: 'Môže byť náhoda.',
      counted: 'Počet, nie odhad: od náhody ho nič neodlíši.',
      same: 'Bez zmeny.',
      doubted: 'Zlyhala poistka, ktorá sa tohto čísla týka: zmena nič nedokazuje.',
      'not-compared':
        '{why, select, unmeasured {Neporovnané: v jednom z období sa nič nezmeralo.} hidden {Neporovnané: jedno z čísel je skryté kvôli súkromiu.} other {Neporovnané: v jednom z období je príliš málo záznamov.}}',
    },
  },
};

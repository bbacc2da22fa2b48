import { hu as model } from '@touchstone/sdk/model-words/hu';

import type { CompareMessages } from '../compare-messages.js';
import type { HostMessages } from '../host-messages.js';

export const host: HostMessages = {
  members: {
    timeOfDay: { morning: 'délelőtt', afternoon: 'délután', evening: 'este', night: 'éjszaka' },
    channelKind: model.values,
  },
  excluded: {
    spam: 'Kéretlen levél',
    test: 'Teszt',
    internal: 'Belső, nem ügyféltől jött',
    merged: 'Másik üggyel összevonva',
    outbound: 'Mi kezdeményeztük',
    'missing-value': 'Érték nélkül',
  },
  gatePassed: '{name}: nincs eltérés',
  gateFailed: '{name}: {breaches, plural, one {# eltérés} other {# eltérés}}',
  gateOpen: '{name}: nincs mérve',
  plain: '{name}: {value} ({low} – {high}, n = {n}); az elvárt szint {target}.',
  ownRange: 'a saját szokásos tartománya',
  peersWorse:
    '{name}: {value} ({low} – {high}, n = {n}); a többi érték {peers} körül van, és ilyen {side, select, high {magasra} other {alacsonyra}} a puszta véletlen egyet sem vinne.',
  peersBetter:
    '{name}: {value} ({low} – {high}, n = {n}); a többi érték {peers} körül van. Nézze meg, mit csinálnak itt másképp, és vegye át.',
};

export const compare: CompareMessages = {
  moved:
    '{direction, select, up {A pontszám emelkedett, korábban {from}, most {to}: {points} pont.} down {A pontszám csökkent, korábban {from}, most {to}: {points} pont.} other {A pontszám a két kiértékelésben ugyanaz: {to}.}}',
  chance: 'A változás {low} és {high} pont között van, tehát véletlen is lehet.',
  unscored: 'A két kiértékelés egyikének nincs pontszáma, ezért nincs mit felbontani.',
  causes: {
    data: 'A mért értékek {direction, select, up {jobbak} other {rosszabbak}}: {points} pont.',
    mix: 'Több adat származik {direction, select, up {jobban} other {rosszabbul}} teljesítő egységekből: {points} pont.',
    coverage: 'Más ellenőrzésekhez volt elég adat a méréshez: {points} pont.',
    standards: 'Az elvárt szintek, a kivételek vagy az ellenőrzések beállításai mások: {points} pont.',
    weights: 'A súlyok mások: {points} pont.',
    plugins: 'A bővítmények, azok verziói vagy a Touchstone verziója más: {points} pont.',
  },
  plugin:
    '{change, select, came {Mostantól részt vesz egy bővítmény: {plugin} {to}.} went {Már nem vesz részt egy bővítmény: {plugin} {from}.} content {A bővítmény verziója a két kiértékelésben azonos, de a deklarációi vagy a kódja megváltozott: {plugin} {to}.} other {Megváltozott egy bővítmény verziója: {plugin}, korábban {from}, most {to}.}}',
  simulated:
    '{before} helyett {after} elvárt szint mellett {count, plural, =0 {{judged} egység közül egyiknek sem változik a minősítése} one {{judged} egység közül # kap más minősítést} other {{judged} egység közül # kap más minősítést}}; a pontszám {direction, select, up {emelkedik (most {from}, akkor {to})} down {csökken (most {from}, akkor {to})} other {nem változik ({to})}}.',
  simulatedWhole:
    '{before} helyett {after} elvárt szint mellett az egész szervezet minősítése {changes, select, yes {„{was}” helyett „{becomes}”} other {„{was}” marad}}; a pontszám {direction, select, up {emelkedik (most {from}, akkor {to})} down {csökken (most {from}, akkor {to})} other {nem változik ({to})}}.',
  verdicts: {
    meets: 'teljesíti',
    misses: 'nem teljesíti',
    'too-close-to-call': 'nem dönthető el',
    'not-enough-data': 'kevés az adat',
    'not-measured': 'nincs mérve',
    'hidden-for-privacy': 'adatvédelmi okból rejtett',
    accepted: 'elfogadva',
  },
  periods: {
    summary:
      '{changed, plural, =0 {Egyetlen ellenőrzés sem változott annyit, amennyit a véletlen ne magyarázna.} one {A véletlennél többet # ellenőrzés változott (rosszabb: {worse}, jobb: {better}).} other {A véletlennél többet # ellenőrzés változott (rosszabb: {worse}, jobb: {better}).}} Összehasonlított ellenőrzések: {compared}{left, plural, =0 {.} one {; # nem volt összehasonlítható.} other {; # nem volt összehasonlítható.}}',
    outcomes: {
      better: 'Jobb, és nem véletlenül.',
      worse: 'Rosszabb, és nem véletlenül.',
      moved: 'Más, és nem véletlenül.',
      slight: 'Nem véletlen, de túl kicsi ahhoz, hogy számítson.',
      unproven: 'Önmagában valódinak látszik; {compared} összehasonlítás között lehet véletlen.',
      chance: 'Lehet véletlen.',
      counted: 'Megszámlált, nem becsült érték: semmi sem különbözteti meg a véletlentől.',
      same: 'Nem változott.',
      doubted: 'Egy rá vonatkozó biztosíték nem teljesül: a változás nem bizonyít semmit.',
      'not-compared':
        '{why, select, unmeasured {Nincs összehasonlítva: az egyik időszakban nem volt mérés.} hidden {Nincs összehasonlítva: az egyik érték adatvédelmi okból rejtett.} other {Nincs összehasonlítva: az egyik időszakban túl kevés az adat.}}',
    },
  },
};

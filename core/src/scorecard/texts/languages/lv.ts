import { lv as model } from '@touchstone/sdk/model-words/lv';

import type { CompareMessages } from '../compare-messages.js';
import type { HostMessages } from '../host-messages.js';

export const host: HostMessages = {
  members: {
    timeOfDay: { morning: 'no rīta', afternoon: 'pēcpusdienā', evening: 'vakarā', night: 'naktī' },
    channelKind: model.values,
  },
  excluded: {
    spam: 'Mēstules',
    test: 'Testi',
    internal: 'Iekšēji, nav no klienta',
    merged: 'Apvienoti ar citu pieteikumu',
    outbound: 'Mūsu sākti',
    'missing-value': 'Bez vērtības',
  },
  gatePassed: '{name}: pārkāpumu nav',
  gateFailed: '{name}: {breaches, plural, zero {# pārkāpumu} one {# pārkāpums} other {# pārkāpumi}}',
  gateOpen: '{name}: nav izmērīts',
  plain: '{name}: {value} ({low} – {high}, n = {n}); standarts ir {target}.',
  ownRange: 'paša ierastās robežas',
  peersWorse:
    '{name}: {value} ({low} – {high}, n = {n}); pārējās vērtības ir ap {peers}, un nejaušība vien nevienu neaizvestu tik {side, select, high {augstu} other {zemu}}.',
  peersBetter:
    '{name}: {value} ({low} – {high}, n = {n}); pārējās vērtības ir ap {peers}. Noskaidrojiet, ko šeit dara citādi, un pārņemiet to.',
};

export const compare: CompareMessages = {
  moved:
    '{direction, select, up {Vērtējums cēlās no {from} līdz {to} (punktos: {points}).} down {Vērtējums kritās no {from} līdz {to} (punktos: {points}).} other {Vērtējums abos aprēķinos ir vienāds: {to}.}}',
  chance: 'Izmaiņa punktos ir robežās no {low} līdz {high}, tātad tā var būt nejauša.',
  unscored: 'Vienam no abiem aprēķiniem nav vērtējuma, tāpēc nav izmaiņas, ko sadalīt.',
  causes: {
    data: 'Izmērītais ir {direction, select, up {labāks} other {sliktāks}} (punktos: {points}).',
    mix: 'Vairāk ierakstu ir no vienībām, kurām veicas {direction, select, up {labāk} other {sliktāk}} (punktos: {points}).',
    coverage: 'Mērīšanai pietika datu citām pārbaudēm (punktos: {points}).',
    standards: 'Standarti, izņēmumi vai pārbaužu iestatījumi ir citi (punktos: {points}).',
    weights: 'Svari ir citi (punktos: {points}).',
    plugins: 'Spraudņi, to versijas vai Touchstone versija ir cita (punktos: {points}).',
  },
  plugin:
    '{change, select, came {Spraudnis {plugin} {to} tagad piedalās.} went {Spraudnis {plugin} {from} vairs nepiedalās.} content {Spraudņa {plugin} versija abos aprēķinos ir {to}, bet tā deklarācijas vai kods ir mainīts.} other {Spraudnis {plugin} pārgāja no {from} uz {to}.}}',
  simulated:
    'Ja standarts būtu {after}, nevis {before}, {count, plural, =0 {verdikts nemainītos nevienai vienībai} zero {verdikts mainītos # vienībām} one {verdikts mainītos # vienībai} other {verdikts mainītos # vienībām}} (novērtētas pavisam: {judged}); vērtējums {direction, select, up {celtos no {from} līdz {to}} down {kristos no {from} līdz {to}} other {paliktu {to}}}.',
  simulatedWhole:
    'Ja standarts būtu {after}, nevis {before}, visas organizācijas verdikts {changes, select, yes {būtu „{becomes}”, nevis „{was}”} other {paliktu „{was}”}}; vērtējums {direction, select, up {celtos no {from} līdz {to}} down {kristos no {from} līdz {to}} other {paliktu {to}}}.',
  verdicts: {
    meets: 'atbilst',
    misses: 'neatbilst',
    'too-close-to-call': 'pārāk tuvu robežai',
    'not-enough-data': 'par maz datu',
    'not-measured': 'nav izmērīts',
    'hidden-for-privacy': 'slēpts privātuma dēļ',
    accepted: 'pieņemts',
  },
  periods: {
    summary:
      '{changed, plural, =0 {Neviena pārbaude nav mainījusies vairāk, nekā izskaidro nejaušība.} zero {Vairāk, nekā izskaidro nejaušība, mainījušās # pārbaudes (sliktāk: {worse}, labāk: {better}).} one {Vairāk, nekā izskaidro nejaušība, mainījusies # pārbaude (sliktāk: {worse}, labāk: {better}).} other {Vairāk, nekā izskaidro nejaušība, mainījušās # pārbaudes (sliktāk: {worse}, labāk: {better}).}} Salīdzinātas pārbaudes: {compared}{left, plural, =0 {.} zero {; nevarēja salīdzināt: #.} one {; nevarēja salīdzināt: #.} other {; nevarēja salīdzināt: #.}}',
    outcomes: {
      better: 'Labāk, un ne nejauši.',
      worse: 'Sliktāk, un ne nejauši.',
      moved: 'Citādi, un ne nejauši.',
      slight: 'Nav nejaušība, bet pārāk maza izmaiņa, lai tai būtu nozīme.',
      unproven: 'Pati par sevi izskatās īsta; ja salīdzinājumu skaits ir {compared}, tā var būt nejaušība.',
      chance: 'Var būt nejaušība.',
      counted: 'Saskaitīts, nevis novērtēts: no nejaušības to nekas neatšķir.',
      same: 'Bez izmaiņām.',
      doubted: 'Aizsargmehānisms, kas attiecas uz šo rādītāju, ziņo par kļūdu: izmaiņa neko nepierāda.',
      'not-compared':
        '{why, select, unmeasured {Nav salīdzināts: vienā no periodiem nekas nav izmērīts.} hidden {Nav salīdzināts: viens no skaitļiem ir slēpts privātuma dēļ.} other {Nav salīdzināts: vienā no periodiem ir pārāk maz ierakstu.}}',
    },
  },
};

import type { ChangeCause } from '@touchstone/sdk/contract';

/** What the host says about two runs and about standards that are tried out, in ICU MessageFormat. */
export interface CompareMessages {
  /** `direction` is `up`, `down` or `same`; `from`, `to`, `points`, `low` and `high` are written figures. */
  readonly moved: string;
  readonly chance: string;
  readonly unscored: string;
  /** Why it moved, by cause; `points` with its sign. */
  readonly causes: Readonly<Record<ChangeCause, string>>;
  /** How a plugin differs: `change` is `came`, `went`, `version`, or `content` for another content under the same version. */
  readonly plugin: string;
  /** `before` and `after` are written targets, `count` and `judged` numbers of units. */
  readonly simulated: string;
  /** The same, where the check has no units of its own. `was` and `becomes` are verdicts in words. */
  readonly simulatedWhole: string;
  readonly verdicts: Readonly<Record<string, string>>;
}

const en: CompareMessages = {
  moved:
    '{direction, select, up {The score rose from {from} to {to}: {points} points.} down {The score fell from {from} to {to}: {points} points.} other {The score is the same in both runs: {to}.}}',
  chance: 'The change lies between {low} and {high} points, so it could be chance.',
  unscored: 'One of the two runs has no score, so there is no change to split.',
  causes: {
    data: 'What was measured is {direction, select, up {better} other {worse}}: {points} points.',
    coverage: 'Other checks had enough data to be measured: {points} points.',
    standards: 'The standards, exemptions or settings of checks are others: {points} points.',
    weights: 'The weights are others: {points} points.',
    plugins: 'The plugins, their versions or that of Touchstone are others: {points} points.',
  },
  plugin:
    '{change, select, came {The plugin {plugin} {to} takes part now.} went {The plugin {plugin} {from} no longer takes part.} content {The plugin {plugin} is {to} in both runs, but what it declares or its code was changed.} other {The plugin {plugin} went from {from} to {to}.}}',
  simulated:
    'At {after} instead of {before}, {count, plural, =0 {none of {judged} units changes its verdict} one {# of {judged} units changes its verdict} other {# of {judged} units change their verdict}}; the score {direction, select, up {rises from {from} to {to}} down {falls from {from} to {to}} other {stays at {to}}}.',
  simulatedWhole:
    'At {after} instead of {before}, the whole organisation {changes, select, yes {goes from “{was}” to “{becomes}”} other {stays at “{was}”}}; the score {direction, select, up {rises from {from} to {to}} down {falls from {from} to {to}} other {stays at {to}}}.',
  verdicts: {
    meets: 'meets',
    misses: 'misses',
    'too-close-to-call': 'too close to call',
    'not-enough-data': 'not enough data',
    'not-measured': 'not measured',
    'hidden-for-privacy': 'hidden for privacy',
    accepted: 'accepted',
  },
};

const cs: CompareMessages = {
  moved:
    '{direction, select, up {Skóre vzrostlo z {from} na {to}: {points} bodu.} down {Skóre kleslo z {from} na {to}: {points} bodu.} other {Skóre je v obou bězích stejné: {to}.}}',
  chance: 'Změna leží mezi {low} a {high} bodu, takže může být náhodná.',
  unscored: 'Jeden z obou běhů nemá skóre, takže není co rozkládat.',
  causes: {
    data: 'To, co se měří, je {direction, select, up {lepší} other {horší}}: {points} bodu.',
    coverage: 'Dost dat k měření měly jiné kontroly: {points} bodu.',
    standards: 'Standardy, výjimky nebo nastavení kontrol jsou jiné: {points} bodu.',
    weights: 'Váhy jsou jiné: {points} bodu.',
    plugins: 'Pluginy, jejich verze nebo verze Touchstone jsou jiné: {points} bodu.',
  },
  plugin:
    '{change, select, came {Plugin {plugin} {to} se nyní účastní.} went {Plugin {plugin} {from} se už neúčastní.} content {Plugin {plugin} má v obou bězích verzi {to}, ale jeho deklarace nebo kód se změnily.} other {Plugin {plugin} přešel z {from} na {to}.}}',
  simulated:
    'Při {after} místo {before} {count, plural, =0 {nezmění verdikt žádná z {judged} jednotek} one {změní verdikt # z {judged} jednotek} few {změní verdikt # z {judged} jednotek} many {změní verdikt # z {judged} jednotek} other {změní verdikt # z {judged} jednotek}}; skóre {direction, select, up {vzroste z {from} na {to}} down {klesne z {from} na {to}} other {zůstane {to}}}.',
  simulatedWhole:
    'Při {after} místo {before} celá organizace {changes, select, yes {přejde z „{was}“ na „{becomes}“} other {zůstane „{was}“}}; skóre {direction, select, up {vzroste z {from} na {to}} down {klesne z {from} na {to}} other {zůstane {to}}}.',
  verdicts: {
    meets: 'splňuje',
    misses: 'nesplňuje',
    'too-close-to-call': 'příliš těsné',
    'not-enough-data': 'málo dat',
    'not-measured': 'neměřeno',
    'hidden-for-privacy': 'skryto kvůli soukromí',
    accepted: 'přijato',
  },
};

/** The texts in the nearest language there is; English where there is none. */
export function compareMessages(locale: string): CompareMessages {
  return locale.split('-')[0] === 'cs' ? cs : en;
}

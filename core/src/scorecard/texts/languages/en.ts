import { en as model } from '@touchstone/sdk/model-words/en';

import type { CompareMessages } from '../compare-messages.js';
import type { HostMessages } from '../host-messages.js';

export const host: HostMessages = {
  members: {
    timeOfDay: { morning: 'morning', afternoon: 'afternoon', evening: 'evening', night: 'night' },
    channelKind: model.values,
  },
  excluded: {
    spam: 'Spam',
    test: 'Tests',
    internal: 'Internal, not from a customer',
    merged: 'Merged into another case',
    outbound: 'Begun by us',
    'missing-value': 'Without a value',
  },
  gatePassed: '{name}: no breach',
  gateFailed: '{name}: {breaches, plural, one {# breach} other {# breaches}}',
  gateOpen: '{name}: not measured',
  plain: '{name}: {value} ({low} – {high}, n = {n}); the standard is {target}.',
  ownRange: 'its own usual range',
  peersWorse:
    '{name}: {value} ({low} – {high}, n = {n}); the others are around {peers}, and chance alone would not take one so {side, select, high {high} other {low}}.',
  peersBetter:
    '{name}: {value} ({low} – {high}, n = {n}); the others are around {peers}. Find out what is done differently here and copy it.',
};

export const compare: CompareMessages = {
  moved:
    '{direction, select, up {The score rose from {from} to {to}: {points} points.} down {The score fell from {from} to {to}: {points} points.} other {The score is the same in both runs: {to}.}}',
  chance: 'The change lies between {low} and {high} points, so it could be chance.',
  unscored: 'One of the two runs has no score, so there is no change to split.',
  causes: {
    data: 'What was measured is {direction, select, up {better} other {worse}}: {points} points.',
    mix: 'More of the rows came from units that do {direction, select, up {better} other {worse}}: {points} points.',
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
  periods: {
    summary:
      '{changed, plural, =0 {No check changed beyond chance.} one {# check changed beyond chance ({worse} worse, {better} better).} other {# checks changed beyond chance ({worse} worse, {better} better).}} {compared, plural, one {# check was compared} other {# checks were compared}}{left, plural, =0 {.} one {; # could not be.} other {; # could not be.}}',
    outcomes: {
      better: 'Better, and not by chance.',
      worse: 'Worse, and not by chance.',
      moved: 'Changed, and not by chance.',
      slight: 'Not by chance, but too small to matter.',
      unproven: 'By itself it looks real; among {compared} comparisons it could be chance.',
      chance: 'Could be chance.',
      counted: 'Counted, not estimated: nothing tells it from chance.',
      same: 'The same.',
      doubted: 'A guard that concerns this figure fails: the change proves nothing.',
      'not-compared':
        '{why, select, unmeasured {Not compared: nothing was measured in one of the periods.} hidden {Not compared: one of the figures is hidden for privacy.} other {Not compared: too few rows in one of the periods.}}',
    },
  },
};

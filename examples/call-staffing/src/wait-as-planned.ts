import { check, house, hours, mean, setting } from '@touchstone/sdk';
import { call } from '@touchstone/sdk/model';

import { plannedWait } from './planned-wait.ts';
import { worseEachMonth } from './worse-each-month.ts';

const people = setting.number('people', { default: 6, doc: 'How many people are on the telephone at a time.', minimum: 1 });
const open = setting.duration('open-a-month', { default: hours(180), doc: 'How long the telephone is open in a month.' });
const longest = setting.duration('longest-wait', { default: hours(0.5), doc: 'How long a caller waits at most.' });

/** How long callers would wait with the people that are planned, from how long calls keep somebody busy. */
export const waitAsPlanned = check({
  id: 'wait-as-planned',
  question: 'Would the people we plan answer the telephone in time?',
  measure: mean({
    of: call,
    where: call.answeredAt.isKnown(),
    value: call.talkSeconds.plus(call.wrapSeconds),
    period: call.offeredAt,
  }),
  format: 'duration',
  standard: { target: 20, floor: 120, better: 'lower', provenance: house, source: 'Twenty seconds, as many call centres promise.' },
  margin: 5,
  countOf: 'calls',
  advice: 'move-people-to-the-peak',
  settings: [people, open, longest],
  derive: plannedWait,
  advise: worseEachMonth,
});

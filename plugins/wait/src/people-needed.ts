import { check, difference, house, mean, minutes, seconds, setting, unit } from '@touchstone/sdk';
import { intervalStaffing } from '@touchstone/sdk/model';

import { peopleNeeded as byErlang } from './code.js';

const answeredShare = setting.number('answered-share', { default: 0.8, doc: 'The share of callers to be answered in time.', minimum: 0, maximum: 0.99 });
const answerWithin = setting.duration('answer-within', { default: seconds(20), doc: 'Time within which callers are to be answered.' });
const handleTime = setting.duration('handle-time', { default: minutes(4), doc: 'How long a call takes on average, its notes included; it decides only how long those wait who do.' });

const { offered, answered, handleSeconds, minutes: length, actualFte, intervalStart } = intervalStaffing;

/** The people that the work alone would keep busy, in Erlangs. */
const load = offered.times(handleSeconds.inSeconds()).dividedBy(answered).dividedBy(length.times(60));

const intervals = {
  of: intervalStaffing,
  where: offered.above(0),
  excluding: { 'load-unknown': load.isMissing().or(actualFte.isMissing()) },
  period: intervalStart,
};

const hour = unit('hour', intervalStart.hour());

/** How many people more than were there the work would have taken to answer in time, by Erlang's formula C. */
export const peopleNeeded = check({
  id: 'people-needed',
  question: 'How many more people would the calls have taken?',
  measure: difference({ first: mean({ ...intervals, value: load }), second: mean({ ...intervals, value: actualFte }) }),
  by: ['orgUnit', 'queue', hour, ['orgUnit', hour], ['queue', hour]],
  standard: {
    target: 0,
    floor: 3,
    better: 'lower',
    provenance: house,
    source: 'As many people are there as Erlang C asks for to answer eight calls in ten within 20 seconds; a model, in which nobody gives up.',
  },
  countOf: 'intervals',
  format: 'number',
  margin: 0.5,
  advice: 'move-people-to-the-gap',
  settings: [answeredShare, answerWithin, handleTime],
  derive: byErlang,
});

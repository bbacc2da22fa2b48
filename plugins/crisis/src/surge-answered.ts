import { check, difference, house, mean, minutes, percent, setting, unit } from '@touchstone/sdk';
import { intervalStaffing } from '@touchstone/sdk/model';

import { surgeAnswered as byErlang } from './code.js';
import { surgeTimes } from './surge.js';

const overflow = setting.number('overflow', { default: 0, doc: 'How many people of other teams would help out in a surge.', minimum: 0 });
const callBackAfter = setting.duration('call-back-after', { default: minutes(2), doc: 'After how long a caller takes the offer of a call back, on average.' });
const handleTime = setting.duration('handle-time', { default: minutes(4), doc: 'How long a call takes on average, its notes included.' });

const { offered, answered, handleSeconds, minutes: length, actualFte, intervalStart } = intervalStaffing;
const load = offered.times(handleSeconds.inSeconds()).dividedBy(answered).dividedBy(length.times(60));

const intervals = {
  of: intervalStaffing,
  where: offered.above(0),
  excluding: { 'load-unknown': load.isMissing().or(actualFte.isMissing()) },
  period: intervalStart,
};
const hour = unit('hour', intervalStart.hour());

/** The share of callers whom a person would answer if several times as many called in the busiest hour, by Erlang's formula A. */
export const surgeAnswered = check({
  id: 'surge-answered',
  question: 'How many callers would a person answer in a surge?',
  measure: difference({ first: mean({ ...intervals, value: load }), second: mean({ ...intervals, value: actualFte }) }),
  by: ['orgUnit', 'queue', hour, ['orgUnit', hour], ['queue', hour]],
  standard: {
    target: percent(50),
    floor: percent(15),
    better: 'higher',
    provenance: house,
    source: 'Half of the callers reach a person at three times the peak, the others are called back; a model and no forecast.',
  },
  countOf: 'intervals',
  format: 'percent',
  margin: 0.01,
  minimum: 5,
  advice: 'plan-the-overflow',
  settings: [surgeTimes, overflow, callBackAfter, handleTime],
  derive: byErlang,
});

import { check, house, percent, setting, share } from '@touchstone/sdk';
import { intervalStaffing } from '@touchstone/sdk/model';

/** How many times the usual contacts make a surge. */
export const surgeTimes = setting.number('surge-times', {
  default: 3,
  doc: 'How many times the contacts that came a surge would bring.',
  minimum: 1,
});

const { offered, answered, handleSeconds, actualFte, minutes, intervalStart } = intervalStaffing;
// What comes of a division is no whole number, so that no product of counts passes what one can hold.
const load = offered.dividedBy(answered).times(surgeTimes).times(handleSeconds.inSeconds());
const room = actualFte.times(minutes).times(60);

/** The share of intervals in which those there had time for several times the contacts. */
export const surge = check({
  id: 'surge',
  question: 'Would we cope with several times the contacts?',
  measure: share({ of: intervalStaffing, where: offered.above(0).and(answered.above(0)), meeting: room.atLeast(load), period: intervalStart }),
  by: ['orgUnit', 'queue'],
  standard: {
    target: percent(50),
    floor: percent(10),
    better: 'higher',
    provenance: house,
    source: 'In every second interval there is room for three times the contacts; a model and an upper bound.',
  },
  countOf: 'intervals',
  advice: 'plan-the-overflow',
  settings: [surgeTimes],
});

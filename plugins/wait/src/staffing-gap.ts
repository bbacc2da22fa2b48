import { check, house, percent, setting, share } from '@touchstone/sdk';
import { intervalStaffing } from '@touchstone/sdk/model';

const safety = setting.number('safety', {
  default: 1,
  doc: 'Square roots of the load by which the people there must exceed it; 1 comes near to eight calls in ten within 20 seconds.',
  minimum: 0,
});

const { offered, answered, handleSeconds, minutes, actualFte, intervalStart } = intervalStaffing;

/** The people that the work alone would keep busy, in Erlangs. */
const load = offered.times(handleSeconds.inSeconds()).dividedBy(answered).dividedBy(minutes.times(60));
const spare = actualFte.minus(load);

/** The rule of square-root staffing (Halfin and Whitt 1981), squared, for there are no roots to take here. */
const isShort = spare.below(0).or(spare.times(spare).below(load.times(safety).times(safety)));

/** The share of intervals with fewer people than their work asked for. */
export const staffingGap = check({
  id: 'staffing-gap',
  question: 'Are we short of people, or unlucky?',
  measure: share({
    of: intervalStaffing,
    where: offered.above(0),
    excluding: { 'load-unknown': load.isMissing().or(actualFte.isMissing()) },
    meeting: isShort,
    period: intervalStart,
  }),
  by: ['orgUnit', 'queue'],
  standard: {
    target: percent(5),
    floor: percent(40),
    better: 'lower',
    provenance: house,
    source: 'At most one interval in twenty has fewer people than its work asks for.',
  },
  countOf: 'intervals',
  advice: 'move-people-to-the-gap',
  settings: [safety],
});

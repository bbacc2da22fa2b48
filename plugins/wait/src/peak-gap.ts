import { check, days, difference, house, points, quantileOf, shareOfCounts } from '@touchstone/sdk';
import { intervalStaffing } from '@touchstone/sdk/model';

const { offered, withinThreshold, intervalStart, orgUnit, queue } = intervalStaffing;

const earlier = intervalStaffing.$as('earlier');
const fourWeeks = days(28);

/** Among the busiest fifth of the intervals of its own queue in the four weeks before. */
const isPeak = offered.atLeast(
  quantileOf(
    earlier,
    { value: earlier.offered, at: 0.8 },
    earlier.orgUnit.is(orgUnit),
    earlier.queue.is(queue),
    earlier.intervalStart.within(fourWeeks, intervalStart.minus(fourWeeks)),
  ),
);

const inTime = { of: intervalStaffing, met: withinThreshold, outOf: offered, period: intervalStart };

/** How much fewer contacts are answered in time at peak hours than at others. */
export const peakGap = check({
  id: 'peak-gap',
  question: 'Are peak hours much worse?',
  measure: difference({ first: shareOfCounts({ ...inTime, where: isPeak.not() }), second: shareOfCounts({ ...inTime, where: isPeak }) }),
  by: ['orgUnit', 'queue'],
  standard: {
    target: points(10),
    floor: points(40),
    better: 'lower',
    provenance: house,
    source: 'Delays at peak hours are named among the causes of bad service; ten points is a starting value.',
  },
  countOf: 'contacts',
  advice: 'shift-start-times',
});

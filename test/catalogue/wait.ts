import { days, difference, duration, now, quantile, quantileOf, ratio, seconds, setting, share, shareOfCounts } from '@touchstone/sdk';
import { call, intervalStaffing } from '@touchstone/sdk/model';

import { type Declarations, declare } from './declare.js';

const { offeredAt, abandonedAt, answeredAt, holdMaxSeconds, callbackOfferedAt, callbackDueAt, callbackDoneAt, queuedAt } = call;
const { offered, withinThreshold, intervalStart, handleSeconds, answered, actualFte, minutes: length } = intervalStaffing;

const other = intervalStaffing.$as('other');

/** The busiest fifth of the half-hours of its own queue in the four weeks before. */
const busy = offered.atLeast(
  quantileOf(
    other,
    { value: other.offered, at: 0.8 },
    other.orgUnit.is(intervalStaffing.orgUnit),
    other.queue.is(intervalStaffing.queue),
    other.intervalStart.within(days(28), intervalStart.minus(days(28))),
  ),
);

/** People that the work alone would keep busy, in Erlangs: a staffing below it lets the queue grow without end. */
const load = offered.times(handleSeconds.inSeconds()).dividedBy(answered).dividedBy(length.times(60));
const spare = setting.number('spare-agents', { default: 2, doc: 'People beyond the load that the promised time takes; Erlang C gives them.' });

const inTime = { of: intervalStaffing, met: withinThreshold, outOf: offered, period: intervalStart };

export const wait: Declarations = {
  'hold-30s': declare(
    share({
      of: call,
      where: answeredAt.isKnown(),
      meeting: holdMaxSeconds.atMost(seconds(30)).or(duration(offeredAt, callbackOfferedAt).atMost(seconds(30))),
      period: offeredAt,
    }),
  ),
  abandon: declare(
    share({
      of: call,
      excluding: { 'short-abandon': duration(offeredAt, abandonedAt).atMost(seconds(5)) },
      meeting: abandonedAt.isKnown(),
      period: offeredAt,
    }),
  ),
  'long-tail': declare(quantile({ of: call, value: duration(queuedAt, answeredAt), at: 0.95, period: offeredAt })),
  'peak-gap': declare(
    difference({ first: shareOfCounts({ ...inTime, where: busy.not() }), second: shareOfCounts({ ...inTime, where: busy }) }),
  ),
  'staffing-gap': declare(
    share({ of: intervalStaffing, where: offered.above(0), meeting: actualFte.below(load.plus(spare)), period: intervalStart }),
    spare,
  ),
  occupancy: declare(
    ratio({
      numerator: { of: intervalStaffing, value: handleSeconds, period: intervalStart },
      denominator: { of: intervalStaffing, value: actualFte.times(length).times(60), period: intervalStart },
    }),
  ),
  'callback-kept': declare(
    share({
      of: call,
      where: callbackDueAt.isKnown(),
      excluding: { 'not-yet-due': callbackDueAt.after(now) },
      meeting: callbackDoneAt.atOrBefore(callbackDueAt),
      period: callbackDueAt,
    }),
  ),
};

import { check, duration, house, percent, seconds, setting, share } from '@touchstone/sdk';
import { call } from '@touchstone/sdk/model';

const shortAbandon = setting.duration('short-abandon', {
  default: seconds(5),
  doc: 'Time within which giving up a call says nothing about us.',
});

/** The share of calls in which the customer gave up waiting. */
export const abandon = check({
  id: 'abandon',
  question: 'How many callers give up?',
  measure: share({
    of: call,
    excluding: { 'short-abandon': duration(call.offeredAt, call.abandonedAt).atMost(shortAbandon) },
    meeting: call.abandonedAt.isKnown(),
    period: call.offeredAt,
  }),
  by: ['orgUnit', 'queue'],
  standard: {
    target: percent(5),
    floor: percent(20),
    better: 'lower',
    provenance: house,
    source: 'At most one caller in twenty gives up after the first seconds.',
  },
  countOf: 'calls',
  advice: 'shift-start-times',
  settings: [shortAbandon],
});

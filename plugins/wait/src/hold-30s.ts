import { check, duration, percent, seconds, setting, share } from '@touchstone/sdk';
import { call } from '@touchstone/sdk/model';

const holdWithin = setting.duration('hold-within', {
  default: seconds(30),
  doc: 'Longest hold without having been offered to be called back.',
});

const { offeredAt, answeredAt, holdMaxSeconds, callbackOfferedAt } = call;

/** The share of answered calls held no longer than the limit, or offered a call back by then. */
export const hold30s = check({
  id: 'hold-30s',
  question: 'Is anybody on hold for more than 30 seconds?',
  measure: share({
    of: call,
    where: answeredAt.isKnown(),
    excluding: { 'hold-unknown': holdMaxSeconds.isMissing().and(callbackOfferedAt.isMissing()) },
    meeting: holdMaxSeconds.atMost(holdWithin).or(duration(offeredAt, callbackOfferedAt).atMost(holdWithin)),
    period: offeredAt,
  }),
  by: ['orgUnit', 'queue'],
  standard: {
    target: percent(95),
    floor: percent(70),
    better: 'higher',
    provenance: 'seed',
    source: 'No hold over 30 seconds without offering to call back: a hotel standard for every call; nineteen in twenty is a starting value.',
  },
  countOf: 'answered calls',
  advice: 'offer-to-call-back',
  settings: [holdWithin],
});

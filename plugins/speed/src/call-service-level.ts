import { check, duration, industry, percent, seconds, setting, share } from '@touchstone/sdk';
import { call } from '@touchstone/sdk/model';

const callWithin = setting.duration('call-within', {
  default: seconds(20),
  doc: 'Time within which a person answers a call that has begun to wait.',
});

const shortAbandon = setting.duration('short-abandon', {
  default: seconds(5),
  doc: 'Time within which giving up a call says nothing about us.',
});

/** The share of calls that a person answered within the promised time. */
export const callServiceLevel = check({
  id: 'call-service-level',
  question: 'Are calls picked up fast?',
  measure: share({
    of: call,
    excluding: { 'short-abandon': duration(call.offeredAt, call.abandonedAt).atMost(shortAbandon) },
    meeting: duration(call.queuedAt, call.answeredAt).atMost(callWithin),
    period: call.offeredAt,
  }),
  by: ['orgUnit', 'queue'],
  standard: {
    target: percent(80),
    floor: percent(50),
    better: 'higher',
    provenance: industry,
    source: '80 % in 20 seconds is a convention of contact centres, not research. Spain: 95 % in 180 seconds (Ley 10/2025; re-verify).',
  },
  countOf: 'calls',
  advice: 'staff-the-line',
  settings: [callWithin, shortAbandon],
});

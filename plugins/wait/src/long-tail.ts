import { check, duration, house, quantile } from '@touchstone/sdk';
import { call } from '@touchstone/sdk/model';

/** The time that nineteen answered callers in twenty do not wait longer than. */
export const longTail = check({
  id: 'long-tail',
  question: 'How long are the longest waits?',
  measure: quantile({ of: call, value: duration(call.queuedAt, call.answeredAt), at: 0.95, period: call.offeredAt }),
  by: ['orgUnit', 'queue'],
  standard: {
    target: 180,
    floor: 600,
    better: 'lower',
    provenance: house,
    source: 'Nineteen in twenty wait at most three minutes, as Spanish law asks of large firms (Ley 10/2025; re-verify).',
  },
  countOf: 'answered calls',
  advice: 'offer-to-call-back',
});

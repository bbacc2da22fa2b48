import { check, house, percent, spread } from '@touchstone/sdk';

import { firstReplyInTime, firstReplySettings, resolvedInTime, resolvedSettings, satisfied } from './shares.js';

/** The share of periods in which satisfaction, first reply and resolution stayed within their own limits. */
export const stability = check({
  id: 'stability',
  question: 'Is the service stable over time?',
  measure: spread({ of: [satisfied, firstReplyInTime, resolvedInTime], across: 'period', as: 'inside' }),
  standard: {
    target: percent(80),
    floor: percent(50),
    better: 'higher',
    provenance: house,
    source: 'Four in five values of the key figures within the limits of their own series.',
  },
  countOf: 'values of key figures',
  format: 'percent',
  advice: 'find-what-changed',
  minimum: 12,
  settings: [...firstReplySettings, ...resolvedSettings],
});

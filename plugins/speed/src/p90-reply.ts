import { check, house, invalidCase, quantile } from '@touchstone/sdk';
import { serviceCase } from '@touchstone/sdk/model';

import { waited } from './first-human-reply.js';

const hour = 3600;

/** The opening hours that nine cases in ten do not wait longer than for a first reply. */
export const p90Reply = check({
  id: 'p90-reply',
  question: 'What do the slowest 10 % wait?',
  measure: quantile({ of: serviceCase, excluding: invalidCase(), value: waited, at: 0.9, period: serviceCase.openedAt }),
  by: ['orgUnit', 'channel'],
  standard: {
    target: 12 * hour,
    floor: 24 * hour,
    better: 'lower',
    provenance: house,
    source: 'Nine in ten wait at most three times the promised four opening hours.',
  },
  countOf: 'cases',
  advice: 'look-at-the-oldest',
});

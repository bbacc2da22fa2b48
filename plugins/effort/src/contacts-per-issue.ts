import { check, count, house, quantile } from '@touchstone/sdk';

import { issues, linked, ofIssue } from './issue.js';

/** The number of contacts that nine issues in ten do not exceed. */
export const contactsPerIssue = check({
  id: 'contacts-per-issue',
  question: 'How many contacts does one issue take?',
  measure: quantile({ ...issues, value: count(linked, ofIssue).plus(1), at: 0.9 }),
  by: ['orgUnit', 'topic'],
  standard: {
    target: 3,
    floor: 8,
    better: 'lower',
    provenance: house,
    source: 'Nine issues in ten take at most three contacts.',
  },
  countOf: 'issues',
  format: 'number',
  advice: 'walk-the-way',
});

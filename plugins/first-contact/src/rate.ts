import { check, industry, percent } from '@touchstone/sdk';

import { againWithin, solvedAtFirst } from './solved-at-first.js';

/** The share of resolved cases that were solved the first time. */
export const rate = check({
  id: 'rate',
  question: 'Are matters solved the first time?',
  measure: solvedAtFirst,
  by: ['orgUnit', 'channel', 'topic'],
  standard: {
    target: percent(70),
    floor: percent(40),
    better: 'higher',
    provenance: industry,
    source: 'Around 70 % is what contact centres report (SQM, Metric Sherpa, quoted second hand); they count calls, this counts cases.',
  },
  countOf: 'resolved cases',
  advice: 'settle-before-closing',
  settings: [againWithin],
});

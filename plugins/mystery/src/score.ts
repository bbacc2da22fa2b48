import { check, count, industry, mean, percent } from '@touchstone/sdk';
import { mysteryItem, mysteryVisit } from '@touchstone/sdk/model';

import { monthsTogether } from './items.js';

const { visit, passed, notApplicable } = mysteryItem;
const ofVisit = [visit.is(mysteryVisit.$self), notApplicable.not(), passed.isKnown()] as const;

/** The mean over visits of the share of items that were passed. */
export const score = check({
  id: 'score',
  question: 'How many of our standards do we meet when nobody expects it?',
  measure: mean({
    of: mysteryVisit,
    value: count(mysteryItem, ...ofVisit, passed).dividedBy(count(mysteryItem, ...ofVisit)),
    period: mysteryVisit.at,
    window: monthsTogether,
  }),
  by: ['orgUnit'],
  standard: {
    target: percent(85),
    floor: percent(60),
    better: 'higher',
    provenance: industry,
    source: 'A little above the 82 % that four stars ask for.',
  },
  countOf: 'visits',
  format: 'percent',
  advice: 'practise-the-weakest',
});

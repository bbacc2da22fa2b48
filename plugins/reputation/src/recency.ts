import { census, check, days, exists, house, none, now, setting } from '@touchstone/sdk';
import { orgUnit, review } from '@touchstone/sdk/model';

const freshFor = setting.duration('fresh-for', { default: days(90), doc: 'Time for which the newest review of a branch counts as fresh.' });

const reviewed = review.$as('reviewed');
const ofBranch = [review.orgUnit.is(orgUnit.$self), review.competitor.isMissing()] as const;

/** Branches that nobody has reviewed for long. */
export const recency = check({
  id: 'recency',
  question: 'Is every branch spoken of lately?',
  measure: census({
    of: orgUnit,
    // Where reviews do not tell the branch, none would seem to have any.
    where: orgUnit.kind.is('branch').and(exists(reviewed, reviewed.orgUnit.isKnown(), reviewed.competitor.isMissing())),
    breaching: none(review, ...ofBranch, review.postedAt.after(now.minus(freshFor))),
  }),
  by: ['orgUnit'],
  standard: {
    target: 0,
    floor: 5,
    better: 'lower',
    provenance: house,
    source: 'Every branch has a review of the last 90 days; 86 % of readers look at the last three months alone (2021).',
  },
  countOf: 'branches',
  advice: 'ask-the-content',
  settings: [freshFor],
});

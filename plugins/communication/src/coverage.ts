import { census, check, count, days, house, now, setting } from '@touchstone/sdk';
import { orgUnit, qaReview } from '@touchstone/sdk/model';

const reviewsPerUnit = setting.number('reviews-per-unit', {
  default: 34,
  doc: 'Random reviews that a branch needs in a quarter; 34 tell a share within ten points, nine times in ten.',
  minimum: 1,
});

const drawn = [qaReview.sample.is('random'), qaReview.at.after(now.minus(days(92)))] as const;
const caseUnit = qaReview.case.orgUnit;

const reviews = count(qaReview, caseUnit.is(orgUnit.$self), ...drawn).plus(
  count(qaReview, caseUnit.isMissing(), qaReview.reviewee.orgUnit.is(orgUnit.$self), ...drawn),
);

const isOpen = orgUnit.closedOn.isMissing().or(orgUnit.closedOn.after(now));

/** Branches with too few conversations reviewed to say anything about them. */
export const coverage = check({
  id: 'coverage',
  question: 'Are enough conversations reviewed to say anything?',
  measure: census({ of: orgUnit, where: orgUnit.kind.is('branch').and(isOpen), breaching: reviews.below(reviewsPerUnit) }),
  by: ['orgUnit'],
  standard: {
    target: 0,
    better: 'lower',
    provenance: house,
    source: 'Thirty-four random reviews tell a share within ten points, nine times in ten; fewer are coaching, not measurement.',
  },
  countOf: 'branches',
  advice: 'draw-at-random',
  settings: [reviewsPerUnit],
});

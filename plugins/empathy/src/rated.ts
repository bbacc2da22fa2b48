import { type Condition, share } from '@touchstone/sdk';
import { qaRating } from '@touchstone/sdk/model';

const { review, category, score, na } = qaRating;

/** Ratings of one kind, in conversations drawn at random: only those speak for all. */
export const rated = (kind: 'empathy' | 'context') => ({
  of: qaRating,
  where: category.kind.is(kind).and(review.sample.is('random')),
  excluding: { 'not-applicable': na },
});

/** Whether a rating reached the score that counts as passed. */
export const passed: Condition = score.atLeast(category.passFrom);

/** The share of ratings of one kind that passed, of those that a further condition holds for. */
export const passing = (kind: 'empathy' | 'context', which?: Condition) => {
  const ratings = rated(kind);
  return share({ ...ratings, where: which ? ratings.where.and(which) : ratings.where, meeting: passed, period: review.at });
};

import type { Condition } from '@touchstone/sdk';
import { qaRating, qaReview } from '@touchstone/sdk/model';

/** The ratings that count in the review at hand. */
export const ofReview = [qaRating.review.is(qaReview.$self), qaRating.na.not(), qaRating.score.isKnown()] as const;

/** Whether a rating lies below what its category takes to pass. */
export const failsIn = (row: typeof qaRating): Condition => row.na.not().and(row.score.below(row.category.passFrom));

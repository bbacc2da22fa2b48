import { type Condition, share } from '@touchstone/sdk';
import { qaRating } from '@touchstone/sdk/model';

const { review, category, score, na } = qaRating;

/** Only conversations drawn at random speak for all. */
export const isRandom: Condition = review.sample.is('random');

/** What keeps a rating out of the figures. */
export const unrated = { 'not-applicable': na };

/** The share of ratings of one kind, in conversations drawn at random, that passed. */
export const passing = (kind: 'courtesy' | 'clarity' | 'tone') =>
  share({
    of: qaRating,
    where: category.kind.is(kind).and(isRandom),
    excluding: unrated,
    meeting: score.atLeast(category.passFrom),
    period: review.at,
  });

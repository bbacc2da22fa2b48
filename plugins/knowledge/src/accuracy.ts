import { check, house, percent, share } from '@touchstone/sdk';
import { qaRating } from '@touchstone/sdk/model';

const { category, review, score, na } = qaRating;

/** The share of ratings of accuracy, in conversations drawn at random, that passed. */
export const accuracy = check({
  id: 'accuracy',
  question: 'Are our answers correct and complete?',
  measure: share({
    of: qaRating,
    where: category.kind.is('accuracy').and(review.sample.is('random')),
    excluding: { 'not-applicable': na },
    meeting: score.atLeast(category.passFrom),
    period: review.at,
  }),
  by: ['orgUnit', 'channel', 'topic', 'product'],
  standard: {
    target: percent(97),
    floor: percent(80),
    better: 'higher',
    provenance: house,
    source: 'Accurate and useful information: at most three answers in a hundred are wrong or incomplete.',
  },
  countOf: 'ratings',
  advice: 'correct-the-wrong-answer',
});

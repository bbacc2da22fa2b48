import { census, check, house, percent, share } from '@touchstone/sdk';
import { qaReview } from '@touchstone/sdk/model';

const { reviewer, reviewee, sample, at } = qaReview;

/** Fewest persons that a figure about people may describe. */
const fewestPersons = 5;

/** Reviews made by the person they are about. */
export const selfReview = check({
  id: 'self-review',
  question: 'Does nobody review themselves?',
  measure: census({ of: qaReview, where: reviewer.isKnown().and(reviewee.isKnown()), breaching: reviewer.is(reviewee), period: at }),
  standard: { target: 0, better: 'lower', provenance: house, source: 'Nobody reviews their own work.' },
  countOf: 'conversation reviews',
  guards: [qaReview],
  advice: 'draw-at-random',
  minimumGroup: fewestPersons,
});

/** The share of reviewed conversations that were chosen at random. */
export const randomReview = check({
  id: 'random-review',
  question: 'Are conversations for review chosen at random?',
  measure: share({ of: qaReview, where: sample.isKnown(), meeting: sample.is('random'), period: at }),
  by: ['orgUnit'],
  standard: { target: percent(70), floor: percent(30), better: 'higher', provenance: house, source: 'Seven reviews in ten are drawn at random.' },
  countOf: 'conversation reviews',
  guards: [qaReview],
  advice: 'draw-at-random',
  minimumGroup: fewestPersons,
});

import { agreement, check, house, largest, mean, smallest } from '@touchstone/sdk';
import { qaRating } from '@touchstone/sdk/model';

import { unrated } from './rated.js';

const { review, category } = qaRating;
const session = qaRating.$as('session');

const asPercent = (row: typeof qaRating) => row.score.dividedBy(row.category.scaleMax).times(100);

const ofSession = { of: qaRating, where: review.calibrationId.isKnown(), excluding: unrated, period: review.at };

const sameThing = [
  session.review.calibrationId.is(review.calibrationId),
  session.review.case.is(review.case),
  session.category.is(category),
  session.na.not(),
] as const;

/** How far reviewers who rated the same conversation agree beyond chance. */
export const calibrated = check({
  id: 'calibrated',
  question: 'Do reviewers agree?',
  measure: agreement({ ...ofSession, item: review.case, value: asPercent(qaRating), scale: 'interval' }),
  standard: {
    target: 0.8,
    floor: 0.5,
    better: 'higher',
    provenance: 'standard',
    source: 'Krippendorff calls an alpha of 0.8 good and 0.67 just usable (re-verify).',
  },
  countOf: 'ratings in calibration sessions',
  advice: 'calibrate-together',
});

/** How far apart the ratings of one thing lie in a session, in points of a hundred. */
export const calibratedGap = check({
  id: 'calibrated-gap',
  question: 'How far apart do reviewers rate the same thing?',
  measure: mean({
    ...ofSession,
    value: largest(session, asPercent(session), ...sameThing).minus(smallest(session, asPercent(session), ...sameThing)),
  }),
  standard: {
    target: 5,
    floor: 20,
    better: 'lower',
    provenance: house,
    source: 'Ratings of the same thing lie at most five points of a hundred apart.',
  },
  countOf: 'ratings in calibration sessions',
  advice: 'calibrate-together',
});

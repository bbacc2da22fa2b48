import type { Condition } from '@touchstone/sdk';
import { review } from '@touchstone/sdk/model';

const { rating, scaleMax, postedAt, competitor } = review;

/** The rating on five stars, whatever the scale of the site. */
export const stars = rating.dividedBy(scaleMax).times(5);

/** Public reviews of the organisation itself, in the period in which they were posted. */
export const ours = { of: review, where: competitor.isMissing(), period: postedAt };

/** Those of them with three stars or fewer. */
export const negative = { ...ours, where: ours.where.and(stars.atMost(3)) };

/** Whether a review speaks of a competitor. */
export const ofCompetitor: Condition = competitor.isKnown();

import { check, days, difference, exists, house, now, share } from '@touchstone/sdk';
import { order, qaRating } from '@touchstone/sdk/model';

import { passed, rated } from './rated.js';

const { review } = qaRating;
const halfYear = days(180);
const ratings = rated('context');

const boughtAgain = exists(
  order,
  order.customer.is(review.case.customer),
  order.cancelled.not(),
  order.placedAt.after(review.at),
  order.placedAt.within(halfYear, review.at),
);

const buyers = (personal: boolean) =>
  share({
    ...ratings,
    where: ratings.where.and(review.case.customer.isKnown(), personal ? passed : passed.not()),
    excluding: { ...ratings.excluding, 'too-recent': review.at.after(now.minus(halfYear)) },
    meeting: boughtAgain,
  });

/** How much more often customers bought again after personal service than after other service, on the same topics. */
export const personalRepeat = check({
  id: 'personal-repeat',
  question: 'Do customers come back after personal service?',
  measure: difference({ first: buyers(true), second: buyers(false), alike: ['topic'] }),
  standard: { better: 'higher', provenance: house, source: 'Information without a target: it goes together with, and proves nothing.' },
  countOf: 'ratings',
  weight: 0,
});

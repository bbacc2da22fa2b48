import { check, days, difference, exists, house, invalidCase, now, points, setting, share } from '@touchstone/sdk';
import { complaint, order, serviceCase } from '@touchstone/sdk/model';

const stayWithin = setting.duration('stay-within', {
  default: days(182),
  doc: 'Time after a contact within which a customer who stays buys again.',
});

const { openedAt, customer, $self: thisCase } = serviceCase;

const complained = exists(complaint, complaint.case.is(thisCase));

const boughtAgain = exists(
  order,
  order.customer.is(customer),
  order.cancelled.not(),
  order.placedAt.after(openedAt),
  order.placedAt.within(stayWithin, openedAt),
);

const buyingAgain = (after: 'complaint' | 'other') =>
  share({
    of: serviceCase,
    where: customer.isKnown().and(after === 'complaint' ? complained : complained.not()),
    excluding: { ...invalidCase(), 'half-year-runs': openedAt.after(now.minus(stayWithin)) },
    meeting: boughtAgain,
    period: openedAt.plus(stayWithin),
  });

/** How many fewer customers buy again after a complaint than after another contact, like compared with like. */
export const recovery = check({
  id: 'recovery',
  question: 'Do customers stay after a complaint?',
  measure: difference({ first: buyingAgain('complaint'), second: buyingAgain('other'), alike: ['topic', 'segment'] }),
  standard: {
    target: points(-5),
    floor: points(-25),
    better: 'higher',
    provenance: house,
    source: 'At most five points fewer buy again after a complaint than after another contact about the same topic.',
  },
  countOf: 'contacts',
  advice: 'win-back-complainants',
  settings: [stayWithin],
});

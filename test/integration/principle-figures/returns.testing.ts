import { at, given, many } from '@touchstone/sdk/testing';

import { census, type CountedWorld, difference, quantile, rate, share } from './counted-world.testing.js';

const csat = given.survey({ kind: 'csat' });
const late = given.order({ id: 'late', placedAt: at(1) });
const about = given.serviceCase({ order: late, openedAt: at(3, '12:00') });
const answer = (score: number, of = about) => given.surveyResponse({ survey: csat, case: of, answeredAt: at(8), score });

/** Buyers of one segment half a year ago, of whom so many gave something back, and so many bought again in the month after. */
const buyers = (count: number, again: number, returned: boolean) =>
  many(count, (index) => {
    const customer = given.customer({ segment: 'home' });
    const first = given.order({ customer, placedAt: '2026-01-05T10:00:00Z', deliveredAt: '2026-01-10T10:00:00Z' });
    return [
      first,
      index < again ? given.order({ customer, placedAt: '2026-02-05T10:00:00Z' }) : [],
      returned ? given.returnRequest({ order: first, openedAt: '2026-01-12T10:00:00Z' }) : [],
    ];
  });

/** Returns of October, each another way; money is due on the fifteenth day after the notice at the latest. */
export const returnsWorld: CountedWorld = {
  rows: [
    given.returnRequest({ kind: 'withdrawal', outcome: 'refunded', openedAt: at(3), refundedAt: at(18), order: late, case: about, qty: 2, steps: 3 }),
    given.returnRequest({ kind: 'withdrawal', outcome: 'refunded', openedAt: at(3, '22:00'), refundedAt: at(17, '23:00'), qty: 1, steps: 5 }),
    given.returnRequest({ kind: 'withdrawal', openedAt: at(4), qty: 1 }),
    given.returnRequest({ kind: 'withdrawal', openedAt: at(18) }),
    given.returnRequest({ kind: 'withdrawal', outcome: 'cancelled', openedAt: at(4) }),
    given.returnRequest({ kind: 'warranty', outcome: 'rejected', rejectedReasonGiven: true, openedAt: at(4) }),
    given.returnRequest({ kind: 'warranty', outcome: 'rejected', rejectedReasonGiven: false, openedAt: at(4) }),
    given.returnRequest({ kind: 'warranty', outcome: 'rejected', openedAt: at(4) }),
    given.returnRequest({ kind: 'exchange', openedAt: at(30), order: late }),
    given.serviceCase({ order: late, openedAt: at(1) }),
    given.serviceCase({ order: late, openedAt: at(10) }),
    given.orderLine({ order: late, qty: 40 }),
    given.orderLine({ order: given.order({ placedAt: at(2), cancelled: true }), qty: 5 }),
    answer(5),
    answer(2),
    answer(1, given.serviceCase()),
    buyers(4, 3, true),
    buyers(6, 1, false),
  ],
  expected: {
    'refund-14-days': { ...census(2, 3), excluded: { pending: 1 } },
    time: quantile(15 * 86_400, 2),
    'contacts-a-return': { ...rate(2, 1), excluded: { 'order-unknown': 7, 'too-recent': 1 } },
    steps: quantile(5, 2),
    rate: { ...rate(4, 40), excluded: { cancelled: 1 } },
    rejected: census(1, 2),
    'rejected-share': share(3, 6),
    csat: share(1, 2),
    'repeat-buyer': difference(share(3, 4), share(1, 6)),
  },
};

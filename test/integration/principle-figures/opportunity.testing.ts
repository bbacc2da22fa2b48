import { at, given } from '@touchstone/sdk/testing';

import { census, type CountedWorld, difference, mean, share } from './counted-world.testing.js';

const csat = given.survey({ kind: 'csat' });
const willing = given.customer({ offersConsent: true });
const unwilling = given.customer({ offersConsent: false });
const frail = given.customer({ offersConsent: true, vulnerable: true });
const angry = given.customer({ offersConsent: true });
const helped = given.serviceCase({ customer: willing, openedAt: at(5), topic: 'bills' });
const plain = given.serviceCase({ customer: willing, openedAt: at(6), topic: 'bills' });
const upset = given.serviceCase({ customer: angry, kind: 'complaint', openedAt: at(4) });
const kettle = given.product({ id: 'kettle' });
const toaster = given.product({ id: 'toaster' });
const bought = given.order({ customer: willing });
const sold = { at: at(5), relevant: true } as const;

/** Contacts with willing, unwilling, frail and angry customers, and four offers. */
export const opportunityWorld: CountedWorld = {
  rows: [
    [helped, plain, upset],
    given.serviceCase({ customer: unwilling, openedAt: at(5) }),
    given.serviceCase({ customer: frail, openedAt: at(5) }),
    given.offer({ ...sold, case: helped, accepted: true, marginMinor: 500, handleSeconds: 100 }),
    given.offer({ ...sold, case: given.serviceCase({ openedAt: '2026-01-05T10:00:00Z' }), accepted: false, marginMinor: 900, handleSeconds: 50, complained: true }),
    given.offer({ ...sold, case: given.serviceCase({ openedAt: '2026-01-05T10:00:00Z' }) }),
    given.offer({ at: at(5), relevant: false, case: upset, accepted: false, marginMinor: 10, handleSeconds: 30 }),
    given.complaint({ case: upset, receivedAt: at(6) }),
    given.surveyResponse({ survey: csat, case: helped, answeredAt: at(7), score: 2 }),
    given.surveyResponse({ survey: csat, case: plain, answeredAt: at(7), score: 5 }),
    given.orderLine({ order: bought, line: 1, product: kettle }),
    given.orderLine({ order: bought, line: 2, product: toaster }),
    given.orderLine({ order: given.order({ customer: willing }), line: 1, product: kettle }),
    given.orderLine({ order: given.order({ customer: angry, cancelled: true }), line: 1, product: kettle }),
    given.orderLine({ order: given.order({ customer: angry }), line: 1, product: toaster }),
  ],
  expected: {
    'offer-rate': { ...share(1, 2), excluded: { complaining: 1, vulnerable: 1 } },
    accept: share(1, 2),
    harm: difference(share(0, 1), share(1, 1)),
    'harm-complaints': census(2, 4),
    'net-value': mean(320, 3),
    'products-per-customer': mean(3, 2),
  },
};

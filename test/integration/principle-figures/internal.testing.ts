import { at, given } from '@touchstone/sdk/testing';

import { type CountedWorld, quantile, share } from './counted-world.testing.js';

const billing = given.orgUnit({ id: 'billing', kind: 'department' });
const supplier = given.orgUnit({ id: 'supplier', kind: 'partner' });
const late = { openedAt: at(1), targetAt: at(8), firstResolvedAt: at(9) } as const;
const onUs = given.serviceCase(late);
const onCustomer = given.serviceCase(late);
const never = given.serviceCase(late);

/** A change of status at midnight. Nobody says when the unit is open, so that it always is. */
const status = (of: typeof onUs, day: number, to: string) => given.caseEvent({ case: of, at: at(day, '00:00'), kind: 'status', to });

/** Requests each in one way, and three late cases of which one waited longest on another department. */
export const internalWorld: CountedWorld = {
  rows: [
    given.internalRequest({ toUnit: billing, openedAt: at(1), promisedAt: at(5), doneAt: at(5), rating: 5, bounced: false }),
    given.internalRequest({ toUnit: billing, openedAt: at(1), promisedAt: at(5), doneAt: at(6), rating: 3, bounced: true }),
    given.internalRequest({ toUnit: billing, openedAt: at(1), promisedAt: at(5), rating: 4, bounced: false }),
    given.internalRequest({ toUnit: billing, openedAt: at(1), promisedAt: at(31, '20:00') }),
    given.internalRequest({ toUnit: supplier, openedAt: at(1), promisedAt: at(5), doneAt: at(9) }),
    given.serviceCase({ openedAt: at(1), targetAt: at(8), firstResolvedAt: at(7) }),
    [never, status(onUs, 1, 'open'), status(onUs, 2, 'pending_internal'), status(onUs, 7, 'open'), status(onUs, 8, 'resolved')],
    [status(onCustomer, 1, 'pending_internal'), status(onCustomer, 2, 'pending_customer'), status(onCustomer, 8, 'pending_internal')],
  ],
  expected: {
    'on-time': { ...share(1, 3), excluded: { 'not-yet-due': 1 } },
    csat: share(2, 3),
    'handoff-time': quantile(5 * 86_400, 2),
    blockers: share(1, 3),
    bounce: share(1, 3),
    'supplier-on-time': share(0, 1),
  },
};

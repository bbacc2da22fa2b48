import { at, given, many } from '@touchstone/sdk/testing';

import { census, type CountedWorld, difference, share } from './counted-world.testing.js';

const brno = given.orgUnit({ id: 'brno' });
const praha = given.orgUnit({ id: 'praha' });
const here = { orgUnit: brno } as const;
const greet = given.standard({ version: '2', area: 'quality', checkId: 'speed.in-person-greet', sourceKind: 'brand', valueTag: 'warmth', legal: false, scheme: 'stars', reviewDueOn: '2026-01-01' });
const reply = given.standard({ version: '1', area: 'efficiency', channelKind: 'email', target: 4, legal: true, sourceText: 'Law 1', sourceKind: 'law', scheme: 'stars', effectiveFrom: '2026-08-01', reviewDueOn: '2027-01-01' });
const calm = given.standard({ version: '1', area: 'professionalism' });
const safe = given.standard({ version: '1', area: 'safety', effectiveTo: '2026-01-01' });
const doors = given.standard({ version: '1', area: 'safety', channelKind: 'in_person' });
const eager = given.employee(here);
const idle = given.employee({ orgUnit: praha });
const mail = given.channel({ id: 'mail', kind: 'email' });
const phone = given.channel({ id: 'phone', kind: 'phone' });
const old = given.serviceCase({ openedAt: '2025-01-05T10:00:00Z', ...here });
const visit = given.mysteryVisit({ ...here, at: at(5) });

/** Cases on a channel on a day, so many of them complaints. */
const cases = (channel: typeof mail, openedAt: string, count: number, complaints: number) =>
  many(count, (index) => given.serviceCase({ channel, openedAt, orgUnit: praha, kind: index < complaints ? 'complaint' : 'question' }));

/** Four standards in force and one that no longer is, two branches, two people, and one new standard for e-mail. */
export const standardsWorld: CountedWorld = {
  rows: [
    [brno, praha, given.orgUnit({ kind: 'company', id: 'company' }), safe],
    given.standardAck({ standard: greet, version: '2', employee: eager, at: at(5) }),
    [reply, calm, doors].map((standard) => given.standardAck({ standard, version: '1', employee: eager, at: at(5) })),
    given.standardAck({ standard: greet, version: '1', employee: idle, at: '2026-01-05T10:00:00Z' }),
    given.mysteryItem({ visit, standard: greet, passed: true }),
    given.mysteryItem({ visit, standard: reply, passed: true }),
    given.mysteryItem({ visit: given.mysteryVisit({ ...here, at: at(6) }), standard: reply, passed: false }),
    given.qaReview({ case: old, at: at(5), reviewer: 'somebody-gone' }),
    given.employee({ id: 'somebody-gone', leftMonth: '2026-10-01' }),
    given.annotation({ ...here, kind: 'quality_review', at: at(5) }),
    given.annotation({ orgUnit: praha, kind: 'quality_review', at: '2026-09-05T10:00:00Z' }),
    given.call({ ...here, offeredAt: at(5) }),
    cases(mail, '2026-07-01T10:00:00Z', 4, 2),
    cases(mail, '2026-09-01T10:00:00Z', 5, 1),
    cases(phone, '2026-07-01T10:00:00Z', 3, 1),
    cases(phone, '2026-09-01T10:00:00Z', 2, 1),
    given.action({ status: 'done', dueOn: '2026-10-10', doneOn: '2026-10-09', result: 'worked' }),
    given.action({ status: 'done', dueOn: '2026-10-10', doneOn: '2026-10-11', result: 'unclear' }),
    given.action({ status: 'dropped', dueOn: '2026-10-10' }),
    given.action({ status: 'planned', dueOn: '2026-12-10' }),
  ],
  expected: {
    measurable: share(2, 4),
    'has-source': census(2, 4),
    'brand-tagged': share(1, 4),
    'legal-mapped': census(1, 1),
    coverage: census(3, 3),
    'channel-timeframes': census(2, 3),
    acknowledged: share(1, 2),
    'review-overdue': census(1, 4),
    effect: difference(share(1, 5), share(2, 4), { beyond: { first: share(1, 2), second: share(1, 3) } }),
    'scheme-readiness': share(1, 2),
    'control-coverage': share(5, 24),
    'control-cadence': census(2, 3),
    'action-closure': { ...share(1, 2), excluded: { dropped: 1 } },
    'action-verified': share(1, 2),
    participation: share(1, 2),
  },
};

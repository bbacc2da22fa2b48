import { at, given, many } from '@touchstone/sdk/testing';

import { type CountedWorld, difference, ratio, share } from './counted-world.testing.js';

const csat = given.survey({ kind: 'csat' });
const bills = given.topic({ id: 'bills' });
const partner = given.orgUnit({ id: 'partner', kind: 'partner' });
const brno = given.orgUnit({ id: 'brno' });
const repeat = given.cause({ code: 'repeat' });

/** Answers of a day about bills in a unit, so many of them content. */
const answers = (day: string, count: number, content: number, orgUnit = brno) =>
  many(count, (index) =>
    given.surveyResponse({
      survey: csat,
      orgUnit,
      answeredAt: day,
      score: index < content ? 5 : 1,
      case: given.serviceCase({ topic: bills, openedAt: '2025-06-01T10:00:00Z', channel: 'mail', priority: 'normal' }),
    }),
  );

/** A company with a change of process on 3 October, a partner, and a few entries of cost. */
export const costWorld: CountedWorld = {
  rows: [
    given.orgUnit({ id: 'company', kind: 'company' }),
    given.costEntry({ month: '2026-10-01', category: 'service', amountMinor: 900 }),
    given.costEntry({ month: '2026-10-01', category: 'partner', amountMinor: 100 }),
    given.costEntry({ month: '2026-10-01', category: 'goodwill', amountMinor: 50 }),
    given.costEntry({ month: '2026-09-01', category: 'service', amountMinor: 7000 }),
    given.serviceCase({ openedAt: at(5), firstResolvedAt: at(6), cause: repeat, handleSeconds: 30 }),
    given.serviceCase({ openedAt: at(5), firstResolvedAt: at(6), cause: given.cause({ code: 'advice' }), handleSeconds: 600 }),
    given.serviceCase({ openedAt: at(5) }),
    given.serviceCase({ openedAt: at(5), firstResolvedAt: at(6), isTest: true }),
    given.returnRequest({ refundedAt: at(5), amountMinor: 20 }),
    given.returnRequest({ refundedAt: '2025-01-01T10:00:00Z', amountMinor: 4000 }),
    given.order({ placedAt: at(1), amountMinor: 1000 }),
    given.order({ placedAt: at(1), amountMinor: 500, cancelled: true }),
    given.annotation({ kind: 'process_change', at: at(3) }),
    given.annotation({ kind: 'process_change', at: '2025-10-03T10:00:00Z' }),
    answers('2025-10-05T10:00:00Z', 3, 0),
    answers('2026-09-20T10:00:00Z', 4, 3),
    answers('2026-07-01T10:00:00Z', 2, 0),
    answers(at(10), 5, 2),
    answers(at(10), 2, 0, partner),
  ],
  expected: {
    'per-resolution': ratio(1000, 2),
    'failure-demand': share(1, 2),
    'poor-quality': ratio(100, 1000),
    guardrail: difference(share(2, 7), share(3, 4)),
    'outsource-parity': difference(share(0, 2), share(2, 5)),
  },
};

import { at, given } from '@touchstone/sdk/testing';

import { census, type CountedWorld, difference, share } from './counted-world.testing.js';

const buyer = given.customer({ id: 'buyer' });
const limits = { openedAt: at(1, '00:00'), targetAt: at(5, '04:00') } as const;
const solved = given.serviceCase({ ...limits, firstResolvedAt: at(5, '03:00'), lastResolvedAt: at(5, '03:00'), customer: buyer, topic: 'bills', kind: 'question', orgUnit: 'brno', externalRef: 'a' });
const late = given.serviceCase({ ...limits, firstResolvedAt: at(5, '05:00'), lastResolvedAt: at(5, '05:00'), customer: buyer, topic: 'bills', externalRef: 'a' });
const open = given.serviceCase({ openedAt: at(2), externalRef: 'b', firstHumanReplyAt: at(1) });
const ours = { authorKind: 'employee', isPublic: true } as const;
const ada = given.employee({ id: 'ada' });
const eva = given.employee({ id: 'eva' });
const longAgo = given.serviceCase({ openedAt: '2026-01-05T10:00:00Z' });
const csat = given.survey({ kind: 'csat' });
const invite = (about: typeof open, sentAt: string | null) => given.surveyInvite({ survey: csat, case: about, eligibleAt: at(6), sentAt });

/** Three cases, two of them with one number and one answered before it was opened, and what else may be wrong with data. */
export const integrityWorld: CountedWorld = {
  rows: [
    [solved, late, open],
    given.serviceCase({ openedAt: at(3), isSpam: true }),
    given.importBatch({ sourceSystem: 'desk', maxAt: at(31, '10:00'), rowsIn: 10, rowsOk: 10, loadedAt: at(31, '11:00') }),
    given.importBatch({ sourceSystem: 'desk', maxAt: at(5), rowsIn: 10, rowsOk: 9, loadedAt: at(6) }),
    given.importBatch({ sourceSystem: 'desk', rowsIn: 0, rowsOk: 0, loadedAt: at(31, '10:30') }),
    given.importBatch({ sourceSystem: 'desk', maxAt: at(31, '10:00'), rowsIn: 0, rowsOk: 0, loadedAt: at(31, '11:30') }),
    given.importBatch({ sourceSystem: 'shop', maxAt: at(29), rowsIn: 3, rowsOk: 3, loadedAt: at(29) }),
    given.caseEvent({ case: solved, at: at(5, '03:30'), kind: 'reopened', actorKind: 'employee' }),
    given.caseEvent({ case: late, at: at(5, '06:30'), kind: 'reopened', actorKind: 'employee' }),
    given.message({ case: solved, at: at(1, '00:10'), authorKind: 'bot', isPublic: true, isAuto: true, chars: 12 }),
    given.message({ case: solved, at: at(1, '01:00'), ...ours, chars: 20 }),
    given.message({ case: solved, at: at(1, '02:00'), ...ours, chars: 5 }),
    given.message({ case: late, at: at(1, '01:00'), ...ours, chars: 200 }),
    given.message({ case: open, at: at(2, '11:00'), ...ours, isAuto: true, chars: 300 }),
    [invite(solved, at(6)), invite(late, at(6)), invite(open, null), invite(longAgo, at(6))],
    given.qaReview({ at: at(5), reviewer: ada, reviewee: ada, sample: 'random', case: longAgo }),
    given.qaReview({ at: at(5), reviewer: ada, reviewee: eva, sample: 'targeted', case: longAgo }),
    given.qaReview({ at: at(5), reviewee: eva, sample: 'random', case: longAgo }),
    given.standard({ title: 'Average handling time on the phone', area: 'efficiency', channelKind: 'phone' }),
    given.standard({ title: 'AHT of e-mail', area: 'efficiency', channelKind: 'email' }),
    given.standard({ title: 'Clear letters', area: 'quality', channelKind: 'email', checkId: 'communication.clarity' }),
  ],
  expected: {
    completeness: { ...share(6, 12), excluded: { spam: 1 } },
    freshness: census(1, 2),
    duplicates: census(2, 3),
    'clock-skew': census(1, 4),
    reconcile: census(1, 5),
    'rows-taken-in': share(22, 23),
    bunching: share(1, 2),
    'close-reopen': share(1, 2),
    'fast-empty-reply': share(2, 3),
    split: share(2, 2),
    'survey-gating': difference(share(1, 2), share(2, 2)),
    'self-review': census(1, 2),
    'random-review': share(2, 3),
    'handle-time-guard': census(1, 2),
  },
};

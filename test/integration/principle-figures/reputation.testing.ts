import { at, given } from '@touchstone/sdk/testing';

import { census, type CountedWorld, difference, mean, quantile, rate, share } from './counted-world.testing.js';

const brno = given.orgUnit({ id: 'brno', kind: 'branch' });
const praha = given.orgUnit({ id: 'praha', kind: 'branch' });
const rude = given.topic({ id: 'rude' });
const dear = given.topic({ id: 'dear' });
const late = given.topic({ id: 'late' });
const aCase = given.serviceCase({ topic: late, kind: 'complaint', openedAt: at(2) });
const dayOf = 86_400;

/** Eight reviews, two of them old, two of a competitor and one of today, and four mentions. */
export const reputationWorld: CountedWorld = {
  rows: [
    brno,
    praha,
    given.review({ orgUnit: brno, postedAt: at(5), rating: 5, scaleMax: 5 }),
    given.review({ orgUnit: brno, postedAt: at(6), rating: 4, scaleMax: 10, repliedAt: at(8), replyBy: 'person', case: aCase, topic: rude }),
    given.review({ orgUnit: brno, postedAt: at(7), rating: 3, scaleMax: 5, repliedAt: at(8), replyBy: 'auto', topic: late }),
    given.review({ orgUnit: brno, postedAt: '2026-10-31T08:00:00Z', rating: 1, scaleMax: 5, topic: dear }),
    given.review({ orgUnit: praha, postedAt: '2026-05-05T10:00:00Z', rating: 1, scaleMax: 5, topic: rude }),
    given.review({ orgUnit: praha, postedAt: '2026-01-05T10:00:00Z', rating: 1, scaleMax: 5, topic: given.topic({ id: 'old' }) }),
    given.review({ competitor: 'Barber & Son', postedAt: at(5), rating: 2, scaleMax: 5, topic: given.topic({ id: 'theirs' }) }),
    given.review({ competitor: 'Barber & Son', postedAt: at(6), rating: 8, scaleMax: 10 }),
    given.feedbackItem({ source: 'survey', topic: dear, at: at(3) }),
    given.mention({ needsAnswer: true, postedAt: at(5, '10:00'), repliedAt: at(5, '13:00') }),
    given.mention({ needsAnswer: true, postedAt: at(5, '10:00'), repliedAt: at(6, '10:00') }),
    given.mention({ needsAnswer: true, postedAt: at(6, '10:00') }),
    given.mention({ needsAnswer: true, postedAt: '2026-10-31T10:00:00Z' }),
    given.mention({ needsAnswer: false, postedAt: at(6, '10:00') }),
  ],
  expected: {
    rating: mean(11, 4),
    'reply-rate': { ...share(1, 2), excluded: { pending: 1 } },
    'reply-time': quantile(2 * dayOf, 2),
    velocity: rate(2, 0.04),
    loop: share(1, 3),
    recency: census(1, 2),
    'theme-gap': census(1, 3),
    'social-mentions': { ...share(1, 3), excluded: { unexpired: 1 } },
    'against-peers': difference(mean(11, 4), mean(6, 2)),
  },
};

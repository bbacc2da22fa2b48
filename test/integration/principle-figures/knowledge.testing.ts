import { at, given } from '@touchstone/sdk/testing';

import { census, type CountedWorld, quantile, share } from './counted-world.testing.js';

const accuracy = given.qaCategory({ kind: 'accuracy', scaleMax: 5, passFrom: 4 });
const drawn = (sample: 'random' | 'targeted') => given.qaReview({ at: at(6), sample });
const bills = given.topic({ id: 'bills' });
const parts = given.topic({ id: 'parts' });
const wrong = given.cause({ code: 'wrong' });
const answered = given.serviceCase({ openedAt: at(5), topic: bills, cause: wrong });
const delivered = given.serviceCase({ openedAt: at(6), topic: parts, cause: given.cause({ code: 'unclear' }) });
const product = given.trainingCourse({ kind: 'product' });
const other = given.trainingCourse({ kind: 'law' });

/** Four contacts and one of spam, two topics of which one has an article in one language alone, four ratings and six results of tests. */
export const knowledgeWorld: CountedWorld = {
  rows: [
    [answered, delivered, given.topic({ id: 'nobody-asks' })],
    given.serviceCase({ openedAt: at(7), topic: bills, cause: given.cause({ code: 'late' }) }),
    given.serviceCase({ openedAt: at(8), topic: parts }),
    given.serviceCase({ openedAt: at(8), topic: bills, cause: wrong, isSpam: true }),
    given.caseEvent({ case: answered, at: at(5, '11:00'), kind: 'escalated', reason: 'information' }),
    given.caseEvent({ case: delivered, at: at(6, '11:00'), kind: 'escalated', reason: 'refund' }),
    given.kbArticle({ topic: bills, language: 'cs', views: 30, reviewedOn: '2026-09-01' }),
    given.kbArticle({ topic: bills, language: 'en', views: 10, reviewedOn: '2025-01-01' }),
    given.kbArticle({ topic: parts, language: 'cs', views: 5, reviewedOn: '2026-10-01' }),
    given.qaRating({ review: drawn('random'), category: accuracy, score: 5, na: false }),
    given.qaRating({ review: drawn('random'), category: accuracy, score: 3, na: false }),
    given.qaRating({ review: drawn('random'), category: accuracy, na: true }),
    given.qaRating({ review: drawn('targeted'), category: accuracy, score: 1, na: false }),
    [60, 70, 80, 90, 100].map((score) => given.trainingRecord({ employee: given.employee(), course: product, completedOn: '2026-10-07', score })),
    given.trainingRecord({ employee: given.employee(), course: other, completedOn: '2026-10-07', score: 10 }),
  ],
  expected: {
    accuracy: { ...share(1, 2), excluded: { 'not-applicable': 1 } },
    'wrong-information-cause': { ...share(2, 3), excluded: { spam: 1 } },
    quiz: quantile(80, 5),
    'articles-fresh': share(35, 45),
    'article-gap': census(1, 2),
    'escalated-for-answer': { ...share(1, 4), excluded: { spam: 1 } },
  },
};

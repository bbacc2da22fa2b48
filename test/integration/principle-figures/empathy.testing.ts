import { at, given } from '@touchstone/sdk/testing';

import { type CountedWorld, difference, mean, share } from './counted-world.testing.js';

const csat = given.survey({ id: 'csat', kind: 'csat' });
const five = given.survey({ id: 'five', kind: 'servperf' });
const kind = given.qaCategory({ kind: 'empathy', scaleMax: 4, passFrom: 3 });
const context = given.qaCategory({ kind: 'context', scaleMax: 4, passFrom: 3 });
const long = '2026-03-05T10:00:00Z';
const loyal = given.customer();

const about = (matter: 'complaint' | 'question', sample: 'random' | 'targeted' = 'random') =>
  given.qaReview({ sample, at: at(5), case: given.serviceCase({ kind: matter, customer: given.customer() }) });
const early = (customer = given.customer()) => given.qaReview({ sample: 'random', at: long, case: given.serviceCase({ customer, topic: 'bills' }) });

const canned = given.serviceCase({ topic: 'bills' });
const written = given.serviceCase({ topic: 'bills' });
const ours = { authorKind: 'employee', isPublic: true, at: at(6), isAuto: false } as const;

/** Ratings of two complaints and two questions, reviews of spring, five messages and four answers. */
export const empathyWorld: CountedWorld = {
  rows: [
    given.qaRating({ review: about('complaint'), category: kind, score: 4 }),
    given.qaRating({ review: about('complaint'), category: kind, score: 2 }),
    given.qaRating({ review: about('question'), category: kind, score: 3 }),
    given.qaRating({ review: about('question'), category: kind, score: 0, na: true }),
    given.qaRating({ review: about('question', 'targeted'), category: kind, score: 4 }),
    given.qaRating({ review: about('question'), category: context, score: 4 }),
    given.qaRating({ review: about('question'), category: context, score: 1 }),
    given.qaRating({ review: early(loyal), category: context, score: 4 }),
    given.qaRating({ review: early(), category: context, score: 4 }),
    given.qaRating({ review: early(), category: context, score: 1 }),
    given.order({ customer: loyal, placedAt: '2026-05-05T10:00:00Z' }),
    given.message({ ...ours, case: canned, templateId: 'thanks', templateEdited: false }),
    given.message({ ...ours, case: written, templateId: 'thanks', templateEdited: true }),
    given.message({ ...ours, case: written }),
    given.message({ ...ours, case: written, isAuto: true, templateId: 'thanks', templateEdited: false, isPublic: true, authorKind: 'employee' }),
    given.message({ ...ours, case: written, isPublic: false }),
    given.surveyResponse({ survey: csat, case: canned, answeredAt: at(7), score: 2 }),
    given.surveyResponse({ survey: csat, case: given.serviceCase({ topic: 'bills' }), answeredAt: at(7), score: 5 }),
    given.surveyResponse({ survey: five, dimension: 'empathy', answeredAt: at(7), score: 3 }),
    given.surveyResponse({ survey: five, dimension: 'empathy', answeredAt: at(8), score: 5 }),
    given.surveyResponse({ survey: five, dimension: 'tangibles', answeredAt: at(8), score: 1 }),
  ],
  expected: {
    quality: { ...share(2, 3), excluded: { 'not-applicable': 1 } },
    survey: mean(8, 2),
    'context-used': share(1, 2),
    'template-share': { ...share(1, 3), excluded: { automatic: 1 } },
    'template-gap': difference(share(0, 1), share(1, 1)),
    'hard-moments': { ...difference(share(1, 2), share(1, 1)), excluded: { 'not-applicable': 1 } },
    'personal-repeat': { ...difference(share(1, 2), share(0, 1)), excluded: { 'too-recent': 2 } },
  },
};

import { at, given, many } from '@touchstone/sdk/testing';

import { census, type CountedWorld, difference, quantile, share } from './counted-world.testing.js';

const day = 86_400;
const basics = given.trainingCourse({ id: 'basics', kind: 'onboarding' });
const law = given.trainingCourse({ id: 'law', kind: 'refresher' });
const newPhone = given.trainingCourse({ id: 'phone', kind: 'product', product: given.product({ launchedOn: '2026-10-10' }) });
const tone = given.qaCategory({ id: 'tone', passFrom: 3 });
const politeness = given.trainingCourse({ id: 'politeness', kind: 'culture', qaCategory: tone });
const taught = given.cause({ id: 'taught' });
const aboutTaught = given.trainingCourse({ id: 'about-taught', kind: 'law', cause: taught });

const newcomer = given.employee({ id: 'newcomer', hiredMonth: '2026-05-01' });
const another = given.employee({ id: 'another', hiredMonth: '2026-05-01' });
const justCame = given.employee({ id: 'just-came', hiredMonth: '2026-10-01' });
const old = given.employee({ id: 'old', hiredMonth: '2020-05-01' });
const gone = given.employee({ id: 'gone', hiredMonth: '2026-05-01', leftMonth: '2026-08-01' });
const bot = given.employee({ id: 'bot', hiredMonth: '2026-05-01', isBot: true });

/** Reviews of somebody on a day, so many of them passed. */
const reviews = (reviewee: typeof old, on: string, count: number, good: number) =>
  many(count, (index) => given.qaRating({ review: given.qaReview({ reviewee, at: on, case: 'any' }), category: tone, score: index < good ? 4 : 1 }));

const complaints = (cause: string | typeof taught, count: number) => many(count, () => given.complaint({ rootCause: cause, receivedAt: at(5) }));

/** Two newcomers, one person who has just come, one who has been here long, one who left, and a bot. */
export const trainingWorld: CountedWorld = {
  rows: [
    [justCame, gone, bot, given.cause({ id: 'quiet' })],
    given.trainingRecord({ employee: newcomer, course: basics, completedOn: '2026-05-20', hours: 30 }),
    given.trainingRecord({ employee: another, course: basics, dueOn: '2026-06-01' }),
    given.trainingRecord({ employee: old, course: basics, completedOn: '2020-06-01', hours: 50 }),
    given.trainingRecord({ employee: old, course: law, dueOn: '2026-09-01' }),
    given.trainingRecord({ employee: another, course: law, dueOn: '2026-09-01', completedOn: '2026-09-03', hours: 4 }),
    given.trainingRecord({ employee: newcomer, course: law, dueOn: '2026-12-01' }),
    given.trainingRecord({ employee: gone, course: law, dueOn: '2026-09-01' }),
    given.trainingRecord({ employee: old, course: newPhone, completedOn: '2026-10-08', hours: 2 }),
    given.trainingRecord({ employee: another, course: newPhone, completedOn: '2026-10-15', hours: 2 }),
    given.trainingRecord({ employee: old, course: aboutTaught, completedOn: '2026-10-01', hours: 1 }),
    complaints(taught, 3),
    complaints('untaught', 2),
    given.complaint({ rootCause: 'quiet', receivedAt: '2026-01-05T10:00:00Z' }),
    given.trainingRecord({ employee: old, course: politeness, completedOn: '2026-07-01', hours: 1 }),
    reviews(old, '2026-06-01T10:00:00Z', 4, 1),
    reviews(old, '2026-08-01T10:00:00Z', 4, 3),
    reviews(another, '2026-06-01T10:00:00Z', 3, 1),
    reviews(another, '2026-08-01T10:00:00Z', 2, 1),
    reviews(another, '2025-08-01T10:00:00Z', 2, 1),
  ],
  expected: {
    'onboarding-done': share(1, 2),
    'refresher-due': { ...census(1, 2), excluded: { 'not-yet-due': 1 } },
    hours: quantile(4, 4),
    'product-lag': quantile(5 * day, 2),
    'from-feedback': census(1, 2),
    effect: difference(share(3, 4), share(1, 4), { beyond: { first: share(1, 2), second: share(1, 3) } }),
  },
};

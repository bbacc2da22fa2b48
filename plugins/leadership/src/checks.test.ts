import { at, breaching, counted, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

/** People, the first so many of whom had a talk lately. */
const talks = (heard: number, count: number) =>
  many(count, (index) => {
    const employee = given.employee({ orgUnit: 'brno' });
    return index < heard ? given.coachingSession({ employee, at: at(20), kind: 'feedback' }) : employee;
  });
const reviewedOnce = given.qaReview({ reviewee: given.employee({ leftMonth: '2026-01-01' }), at: at(-200) });

test('people who are given feedback', () =>
  testCheck(plugin, 'feedback-given', {
    worlds: [
      ...counted((heard, count) => [reviewedOnce, talks(heard, count)], { meets: [148, 150], misses: [30, 100], 'too-close-to-call': [27, 30], 'not-enough-data': [5, 6] }),
      { name: 'neither talks nor reviews are kept', rows: given.employee(), verdict: 'not-measured', missing: ['coaching_session', 'qa_review'] },
    ],
  }));

const tone = given.qaCategory({ id: 'tone', scaleMax: 4, passFrom: 3 });

/** Weak reviews of as many people, the first so many followed by help in a week. */
const weak = (helped: number, count: number, day = 5) =>
  many(count, (index) => {
    const reviewee = given.employee({ orgUnit: 'brno' });
    const review = given.qaReview({ reviewee, at: at(day) });
    const rating = given.qaRating({ review, category: tone, score: 1, na: false });
    return index < helped ? [rating, given.coachingSession({ employee: reviewee, linkedReview: review, kind: 'coaching', at: at(day + 5) })] : rating;
  });

test('weak reviews that are followed by help', () =>
  testCheck(plugin, 'coaching-cadence', {
    worlds: [
      ...counted(weak, { meets: [148, 150], misses: [20, 100], 'too-close-to-call': [27, 30], 'not-enough-data': [5, 6] }),
      { name: 'one is a few days old', rows: [weak(148, 150), weak(0, 1, 28)], verdict: 'meets', statistic: { k: 148, n: 150 }, excluded: { pending: 1 } },
      { name: 'talks are not kept', rows: weak(0, 1), verdict: 'not-measured', missing: ['coaching_session'] },
    ],
  }));

/** What leaders gave in Brno to as many people, the first so many praise and the others a corrective step. */
const recognised = (praise: number, count: number) =>
  many(count, (index) => given.recognition({ orgUnit: 'brno', employee: given.employee(), at: at(5), kind: index < praise ? 'praise' : 'corrective' }));

test('recognition beside correction', () =>
  testCheck(plugin, 'recognition', {
    worlds: [
      ...counted(recognised, { meets: [135, 150], misses: [20, 100], 'too-close-to-call': [23, 30], 'not-enough-data': [4, 6] }),
      { name: 'neither is kept', rows: given.employee(), verdict: 'not-measured', missing: ['recognition'] },
    ],
  }));

/** Corrective steps for as many people, the first so many without hearing them. */
const steps = (unheard: number, count: number) =>
  many(count, (index) =>
    given.recognition({ orgUnit: 'brno', employee: given.employee(), at: at(5), kind: 'corrective', evidenceFindingId: 'f', verdictAtTime: 'misses', heard: index >= unheard }),
  );

test('corrective steps on a fair basis', () =>
  testCheck(plugin, 'fair-basis', {
    worlds: [
      ...breaching(steps, { meets: [0, 8], misses: [6, 8] }),
      { name: 'praise alone', rows: given.recognition({ orgUnit: 'brno', at: at(5), kind: 'praise', evidenceFindingId: 'f', verdictAtTime: 'meets', heard: true }), verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'neither is kept', rows: given.employee(), verdict: 'not-measured', missing: ['recognition'] },
    ],
  }));

/** Frequent topics, the first so many without a procedure for staff. */
const topics = (without: number, count: number) =>
  many(count, (index) => {
    const topic = given.topic({ id: `frequent-${index}` });
    return [given.serviceCase({ topic, openedAt: at(5) }), given.kbArticle({ topic, audience: index < without ? 'customer' : 'staff', reviewedOn: '2026-05-01' })];
  });

test('topics with a procedure', () =>
  testCheck(plugin, 'guidance', {
    worlds: [
      ...breaching(topics, { meets: [0, 3], misses: [2, 3] }),
      { name: 'nobody has asked this quarter', rows: [given.serviceCase({ topic: 'old', openedAt: at(-200) }), given.kbArticle({ topic: 'old', audience: 'staff', reviewedOn: '2026-05-01' })], verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'procedures are not kept', rows: given.serviceCase({ topic: 'bills', openedAt: at(5) }), verdict: 'not-measured', missing: ['kb_article'] },
    ],
  }));

const brno = given.orgUnit({ id: 'brno' });
const praha = given.orgUnit({ id: 'praha' });
const team = (orgUnit: typeof brno) => many(8, () => given.employee({ orgUnit }));

/** Ratings of the people of a branch on a day, so many of forty passed. */
const ratings = (of: ReturnType<typeof team>, day: number, passed: number) =>
  many(40, (index) => given.qaRating({ review: given.qaReview({ reviewee: of[index % of.length] ?? given.employee(), at: at(day) }), category: tone, score: index < passed ? 4 : 1, na: false }));
const praised = given.recognition({ orgUnit: brno, employee: given.employee(), at: at(1), kind: 'praise' });

test('whether praise goes together with quality', () => {
  const [here, elsewhere] = [team(brno), team(praha)];
  return testCheck(plugin, 'effect', {
    worlds: [
      {
        name: 'it does, which is told and not judged',
        rows: [praised, ratings(here, -10, 20), ratings(here, 10, 36), ratings(elsewhere, -10, 20), ratings(elsewhere, 10, 20)],
        verdict: 'too-close-to-call',
        statistic: { first: { kind: 'share', k: 36, n: 40 }, second: { kind: 'share', k: 20, n: 40 } },
        findings: [],
      },
      {
        name: 'eight people were reviewed after it alone, and of one it did not apply',
        rows: [praised, ratings(here, 10, 36), given.qaRating({ review: given.qaReview({ reviewee: here[0] ?? given.employee(), at: at(12) }), category: tone, score: 0, na: true })],
        verdict: 'not-enough-data',
        statistic: { first: { kind: 'share', k: 36, n: 40 } },
        excluded: { 'not-applicable': 1 },
      },
      { name: 'praise is not kept', rows: ratings(here, 10, 36), verdict: 'not-measured', missing: ['recognition'] },
    ],
  });
});

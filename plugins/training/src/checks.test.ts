import { at, breaching, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

const law = given.trainingCourse({ id: 'law', kind: 'refresher' });
const day = 86_400;

/** People of Brno due for a refresher, the first so many of whom did not take it. */
const refreshers = (missed: number, count: number) =>
  many(count, (index) => given.trainingRecord({ employee: given.employee({ orgUnit: 'brno' }), course: law, dueOn: '2026-10-01', completedOn: index < missed ? null : '2026-09-20' }));

test('refreshers taken in time', () =>
  testCheck(plugin, 'refresher-due', {
    worlds: [
      ...breaching(refreshers, { meets: [0, 8], misses: [6, 8] }),
      {
        name: 'one is due in winter',
        rows: [refreshers(0, 8), given.trainingRecord({ employee: given.employee({ orgUnit: 'brno' }), course: law, dueOn: '2026-12-01' })],
        verdict: 'meets',
        statistic: { breaches: 0, n: 8 },
        excluded: { 'not-yet-due': 1 },
      },
      { name: 'no course is a refresher', rows: given.trainingRecord({ course: given.trainingCourse({ kind: 'product' }), dueOn: '2026-10-01', completedOn: '2026-09-01' }), verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'courses are not kept', rows: given.employee(), verdict: 'not-measured', missing: ['training_course.kind', 'training_record'] },
    ],
  }));

/** People with so many hours of training in the last year each. */
const learned = (...hours: readonly number[]) => hours.map((each) => given.trainingRecord({ employee: given.employee({ orgUnit: 'brno' }), course: law, completedOn: '2026-05-01', hours: each }));

test('hours of training', () =>
  testCheck(plugin, 'hours', {
    worlds: [
      { name: 'thirty', rows: learned(...many(40, () => 30)), verdict: 'meets', statistic: { n: 40, value: 30 }, findings: [] },
      { name: 'four', rows: learned(...many(40, () => 4)), verdict: 'misses', statistic: { n: 40, value: 4 }, findings: [{ unit: {} }] },
      { name: 'twenty or thirty', rows: learned(...many(31, (index) => (index < 15 ? 30 : 20))), verdict: 'too-close-to-call', statistic: { n: 31, value: 20 } },
      { name: 'six people', rows: learned(...many(6, () => 4)), verdict: 'not-enough-data', statistic: { n: 6 } },
      { name: 'courses are not kept', rows: given.employee(), verdict: 'not-measured', missing: ['training_record'] },
    ],
  }));

const phones = given.trainingCourse({ id: 'phones', kind: 'product', product: given.product({ id: 'phone', launchedOn: '2026-10-10' }) });

/** People trained so many days after the launch of a product each. */
const trained = (...lags: readonly number[]) => lags.map((lag) => given.trainingRecord({ employee: given.employee({ orgUnit: 'brno' }), course: phones, completedOn: at(10 + lag).slice(0, 10) }));

test('people trained when a product goes on sale', () =>
  testCheck(plugin, 'product-lag', {
    worlds: [
      { name: 'five days before', rows: trained(...many(60, () => -5)), verdict: 'meets', statistic: { n: 60, value: -5 * day }, findings: [] },
      { name: 'two weeks after', rows: trained(...many(60, () => 15)), verdict: 'misses', statistic: { n: 60, value: 15 * day }, findings: [{ unit: {} }] },
      { name: 'five days before, and some a week after', rows: trained(...many(60, (index) => (index < 53 ? -5 : 7))), verdict: 'too-close-to-call', statistic: { n: 60, value: 7 * day } },
      { name: 'six people', rows: trained(...many(6, () => 15)), verdict: 'not-enough-data', statistic: { n: 6 } },
      { name: 'nobody notes when products go on sale', rows: given.trainingRecord({ course: law, completedOn: '2026-10-05' }), verdict: 'not-measured', missing: ['product.launched_on', 'training_course.product_id'] },
    ],
  }));

/** Causes of complaints, to the first so many of which nobody was trained. */
const causes = (untaught: number, count: number) =>
  many(count, (index) => {
    const cause = given.cause({ id: `cause-of-${index}` });
    const complaint = given.complaint({ case: given.serviceCase(), rootCause: cause, receivedAt: at(5) });
    return index < untaught ? complaint : [complaint, given.trainingRecord({ employee: given.employee(), course: given.trainingCourse({ kind: 'law', cause }), completedOn: '2026-10-15' })];
  });
const otherLesson = given.trainingRecord({ course: given.trainingCourse({ kind: 'law', cause: 'elsewhere' }), completedOn: '2026-01-15' });

test('what customers complain about is taught', () =>
  testCheck(plugin, 'from-feedback', {
    worlds: [
      ...breaching((untaught, count) => [otherLesson, causes(untaught, count)], { meets: [1, 5], misses: [2, 5] }),
      { name: 'nobody complained this quarter', rows: [otherLesson, given.complaint({ rootCause: 'old', receivedAt: at(-300) })], verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'courses are not kept', rows: given.complaint({ rootCause: 'late', receivedAt: at(5) }), verdict: 'not-measured', missing: ['training_record'] },
    ],
  }));

const tone = given.qaCategory({ id: 'tone', scaleMax: 4, passFrom: 3 });
const politeness = given.trainingCourse({ id: 'politeness', kind: 'culture', qaCategory: tone });

/** A team, its reviews of June and of August, so many of all passed; taught in July or not. */
function team(count: number, june: number, august: number, taught: boolean) {
  const people = many(8, () => given.employee({ orgUnit: 'brno' }));
  const reviews = (on: string, passed: number) =>
    many(count, (index) => given.qaRating({ review: given.qaReview({ reviewee: people[index % 8] ?? given.employee(), at: on }), category: tone, score: index < passed ? 4 : 1, na: false }));
  return [
    reviews('2026-06-01T10:00:00Z', june),
    reviews('2026-08-01T10:00:00Z', august),
    taught ? people.map((employee) => given.trainingRecord({ employee, course: politeness, completedOn: '2026-07-01' })) : [],
  ];
}
const share = (k: number, n: number) => ({ kind: 'share', k, n });
const didNotApply = given.qaRating({ review: given.qaReview({ reviewee: given.employee(), at: '2026-08-01T10:00:00Z' }), category: tone, score: 0, na: true });

test('quality after a course', () =>
  testCheck(plugin, 'effect', {
    worlds: [
      { name: 'it rose with those who took it alone', rows: [team(100, 50, 95, true), team(100, 50, 50, false)], verdict: 'meets', statistic: { first: share(95, 100), second: share(50, 100) }, findings: [] },
      { name: 'it fell with them', rows: [team(100, 90, 30, true), team(100, 50, 50, false)], verdict: 'misses', statistic: { first: share(30, 100), second: share(90, 100) }, findings: [{ unit: {} }] },
      { name: 'it rose with everybody', rows: [team(40, 20, 30, true), team(40, 20, 30, false)], verdict: 'too-close-to-call', statistic: { first: share(30, 40), second: share(20, 40) } },
      { name: 'a review each', rows: [team(8, 4, 6, true), team(8, 4, 4, false), didNotApply], verdict: 'not-enough-data', statistic: { first: share(6, 8), second: share(4, 8) }, excluded: { 'not-applicable': 1 } },
      { name: 'courses are not kept', rows: team(8, 4, 6, false), verdict: 'not-measured', missing: ['training_record'] },
    ],
  }));

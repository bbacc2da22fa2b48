import { at, breaching, counted, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

const gone = given.standard({ effectiveTo: '2026-01-01', checkId: 'any', sourceKind: 'law', sourceText: 'Law 1', valueTag: 'warmth', legal: true, scheme: 'stars', reviewDueOn: '2026-01-01' });

test('standards that are measured', () =>
  testCheck(plugin, 'measurable', {
    worlds: [
      ...counted((measured, count) => many(count, (index) => given.standard({ checkId: index < measured ? 'speed.resolve' : null })), { meets: [148, 150], misses: [30, 100], 'too-close-to-call': [27, 30], 'not-enough-data': [5, 6] }),
      { name: 'standards are not kept', rows: given.orgUnit(), verdict: 'not-measured', missing: ['mystery_item', 'qa_category', 'standard'] },
    ],
  }));

test('standards with a source', () =>
  testCheck(plugin, 'has-source', {
    worlds: [
      ...breaching((without, count) => [gone, many(count, (index) => given.standard({ sourceKind: index < without ? null : 'brand' }))], { meets: [0, 3], misses: [2, 3] }),
      { name: 'none is in force', rows: gone, verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'standards are not kept', rows: given.orgUnit(), verdict: 'not-measured', missing: ['standard'] },
    ],
  }));

test('standards that stand for the brand', () =>
  testCheck(plugin, 'brand-tagged', {
    worlds: [
      ...counted((tagged, count) => [gone, many(count, (index) => given.standard({ valueTag: index < tagged ? 'warmth' : null }))], { meets: [148, 150], misses: [20, 100], 'too-close-to-call': [27, 30], 'not-enough-data': [5, 6] }),
      { name: 'nobody says what they stand for', rows: given.standard(), verdict: 'not-measured', missing: ['standard.value_tag'] },
    ],
  }));

test('legal standards with their law and their check', () =>
  testCheck(plugin, 'legal-mapped', {
    worlds: [
      ...breaching((without, count) => [gone, many(count, (index) => given.standard({ legal: true, sourceText: 'Law 1', checkId: index < without ? null : 'complaint.ack' }))], { meets: [0, 3], misses: [2, 3] }),
      { name: 'none is of the law', rows: [gone, given.standard({ legal: false })], verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'nobody says which are', rows: given.standard({ sourceText: 'Law 1', checkId: 'any' }), verdict: 'not-measured', missing: ['standard.legal'] },
    ],
  }));

test('standards that are looked at again', () =>
  testCheck(plugin, 'review-overdue', {
    worlds: [
      ...breaching((overdue, count) => many(count, (index) => given.standard({ reviewDueOn: index < overdue ? '2026-01-01' : '2027-01-01' })), { meets: [0, 3], misses: [2, 3] }),
      { name: 'none is in force', rows: gone, verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'nobody says when', rows: given.standard(), verdict: 'not-measured', missing: ['standard.review_due_on'] },
    ],
  }));

const areas = ['quality', 'efficiency', 'professionalism', 'safety'] as const;
const kinds = ['phone', 'email', 'in_person'] as const;

/** Standards of all four areas on every channel, but for safety on the first so many. */
const areasOf = (without: number) => kinds.flatMap((channelKind, index) => areas.filter((area) => area !== 'safety' || index >= without).map((area) => given.standard({ area, channelKind })));

test('standards of all areas on every channel', () =>
  testCheck(plugin, 'coverage', {
    worlds: [
      ...breaching((without) => areasOf(without), { meets: [0, 3], misses: [1, 3] }),
      { name: 'no channel is expected', rows: areasOf(0), settings: { 'channel-kinds': [] }, verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'standards are not kept', rows: given.orgUnit(), verdict: 'not-measured', missing: ['standard'] },
    ],
  }));

/** A time promised on every channel but the first so many. */
const promises = (without: number) => kinds.map((channelKind, index) => given.standard({ area: 'efficiency', channelKind, target: index < without ? null : 4 }));

test('a time promised on every channel', () =>
  testCheck(plugin, 'channel-timeframes', {
    worlds: [
      ...breaching((without) => promises(without), { meets: [0, 3], misses: [1, 3] }),
      { name: 'no channel is expected', rows: promises(0), settings: { 'channel-kinds': [] }, verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'standards are not kept', rows: given.orgUnit(), verdict: 'not-measured', missing: ['standard'] },
    ],
  }));

const greet = given.standard({ id: 'greet', version: '2' });

/** People, the first so many of whom acknowledged the newest version, the others the one before. */
const people = (acknowledged: number, count: number) =>
  many(count, (index) => given.standardAck({ standard: greet, version: index < acknowledged ? '2' : '1', employee: given.employee({ orgUnit: 'brno' }), at: at(5) }));

test('people who acknowledged all standards', () =>
  testCheck(plugin, 'acknowledged', {
    worlds: [
      ...counted(people, { meets: [148, 150], misses: [30, 100], 'too-close-to-call': [27, 30], 'not-enough-data': [5, 6] }),
      { name: 'nobody acknowledges', rows: [greet, given.employee()], verdict: 'not-measured', missing: ['standard_ack'] },
    ],
  }));

/** People, the first so many of whom had a talk this quarter. */
const taking = (part: number, count: number) =>
  many(count, (index) => {
    const employee = given.employee({ orgUnit: 'brno' });
    return index < part ? given.coachingSession({ employee, at: at(5) }) : employee;
  });
const formerly = given.employee({ leftMonth: '2025-01-01' });
const traces = [
  given.standardAck({ standard: greet, employee: formerly, at: at(-600) }),
  given.qaReview({ reviewer: formerly, at: at(-600) }),
  given.coachingSession({ employee: formerly, at: at(-600) }),
  given.idea({ orgUnit: 'zlin', at: at(-600) }),
];

test('people who take part', () =>
  testCheck(plugin, 'participation', {
    worlds: [
      ...counted((part, count) => [traces, taking(part, count)], { meets: [135, 150], misses: [15, 100], 'too-close-to-call': [21, 30], 'not-enough-data': [4, 6] }),
      { name: 'nobody is known', rows: given.orgUnit(), verdict: 'not-measured', missing: ['coaching_session', 'employee', 'idea', 'qa_review', 'standard_ack'] },
    ],
  }));

/** A standard of a scheme, tried by a shopper; the first so many passed. */
const scheme = (passed: number, count: number) =>
  many(count, (index) => given.mysteryItem({ visit: given.mysteryVisit({ at: at(5) }), standard: given.standard({ scheme: 'stars' }), passed: index < passed, notApplicable: false }));

test('standards of a scheme that hold', () =>
  testCheck(plugin, 'scheme-readiness', {
    worlds: [
      ...counted(scheme, { 'too-close-to-call': [20, 30], 'not-enough-data': [5, 6] }),
      { name: 'nobody visits', rows: given.standard({ scheme: 'stars' }), verdict: 'not-measured', missing: ['mystery_item'] },
    ],
  }));

type OrgUnit = ReturnType<typeof given.orgUnit>;
const person = (orgUnit: OrgUnit) => given.employee({ orgUnit });

/** Of twelve methods in each branch so many of all are alive, those of the last branches not. */
const methods = (alive: number, all: number) =>
  many(all / 12, (branch) => {
    const orgUnit = given.orgUnit({ id: `branch-${branch}`, kind: 'branch' });
    const here = [
      given.standardAck({ standard: greet, employee: person(orgUnit), at: at(5) }),
      given.trainingRecord({ employee: person(orgUnit), completedOn: '2026-10-05' }),
      given.coachingSession({ employee: person(orgUnit), at: at(5) }),
      given.mysteryVisit({ orgUnit, at: at(5) }),
      given.call({ orgUnit, offeredAt: at(5) }),
      given.recognition({ orgUnit, at: at(5) }),
      given.annotation({ orgUnit, kind: 'quality_review', at: at(5) }),
      given.feedbackItem({ orgUnit, source: 'interview', at: at(5) }),
      given.mention({ orgUnit, postedAt: at(5) }),
      given.feedbackItem({ orgUnit, source: 'suggestion_form', at: at(5) }),
      given.serviceProbe({ channel: given.channel({ orgUnit }), at: at(5) }),
      given.surveyResponse({ orgUnit, answeredAt: at(5) }),
    ];
    return [orgUnit, here.slice(0, Math.max(0, alive - 12 * branch))];
  });

test('methods of control that are alive', () =>
  testCheck(plugin, 'control-coverage', {
    worlds: [
      ...counted(methods, { meets: [118, 120], misses: [30, 120], 'too-close-to-call': [20, 24], 'not-enough-data': [9, 12] }),
      { name: 'branches are not kept', rows: given.topic(), verdict: 'not-measured', missing: ['org_unit'] },
    ],
  }));

/** Branches, the first so many without a review of quality for months. */
const reviews = (without: number, count: number) => many(count, (index) => given.annotation({ orgUnit: `branch-${index}`, kind: 'quality_review', at: index < without ? at(-100) : at(5) }));

test('reviews of quality each month', () =>
  testCheck(plugin, 'control-cadence', {
    worlds: [
      ...breaching(reviews, { meets: [0, 3], misses: [2, 3] }),
      { name: 'regions hold none', rows: given.annotation({ orgUnit: given.orgUnit({ kind: 'region' }), kind: 'quality_review', at: at(5) }), verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'nobody notes what happens', rows: given.orgUnit(), verdict: 'not-measured', missing: ['annotation'] },
    ],
  }));

/** Actions done in October, of the first so many of which it is known whether they worked. */
const actions = (known: number, count: number) => many(count, (index) => given.action({ status: 'done', doneOn: '2026-10-05', result: index < known ? 'worked' : 'unclear' }));

test('actions that are known to have worked or not', () =>
  testCheck(plugin, 'action-verified', {
    worlds: [
      ...counted(actions, { meets: [120, 150], misses: [10, 100], 'too-close-to-call': [18, 30], 'not-enough-data': [4, 6] }),
      { name: 'nobody notes it', rows: given.action({ status: 'done', doneOn: '2026-10-05' }), verdict: 'not-measured', missing: ['action.result'] },
    ],
  }));

const reply = given.standard({ channelKind: 'email', effectiveFrom: '2026-08-01' });
const mail = given.channel({ id: 'mail', kind: 'email' });
const phone = given.channel({ id: 'phone', kind: 'phone' });

/** Cases by a channel before and after a standard for e-mail began, so many of all complaints. */
const around = (channel: typeof mail, count: number, before: number, after: number) =>
  (['2026-07-01T10:00:00Z', '2026-09-01T10:00:00Z'] as const).map((openedAt, place) =>
    many(count, (index) => given.serviceCase({ channel, openedAt, kind: index < (place === 0 ? before : after) ? 'complaint' : 'question' })),
  );
const share = (k: number, n: number) => ({ kind: 'share', k, n });

test('complaints after a standard began', () =>
  testCheck(plugin, 'effect', {
    worlds: [
      { name: 'they fell there alone', rows: [reply, around(mail, 100, 60, 5), around(phone, 100, 20, 20)], verdict: 'meets', statistic: { first: share(5, 100), second: share(60, 100) }, findings: [] },
      { name: 'they rose there alone', rows: [reply, around(mail, 100, 5, 60), around(phone, 100, 20, 20)], verdict: 'misses', statistic: { first: share(60, 100), second: share(5, 100) }, findings: [{ unit: {} }] },
      { name: 'they stayed as they were', rows: [reply, around(mail, 30, 6, 6), around(phone, 30, 6, 6)], verdict: 'too-close-to-call', statistic: { first: share(6, 30), second: share(6, 30) } },
      { name: 'a few cases', rows: [reply, around(mail, 4, 1, 1), around(phone, 4, 1, 1)], verdict: 'not-enough-data', statistic: { first: share(1, 4), second: share(1, 4) } },
      { name: 'standards are not kept', rows: around(mail, 4, 1, 1), verdict: 'not-measured', missing: ['standard'] },
    ],
  }));

import { at, counted, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

/** Calls of the fifth, the first so many answered at once, the others after five minutes. */
const calls = (inTime: number, count: number) =>
  many(count, (index) => given.call({ offeredAt: at(5), queuedAt: at(5), answeredAt: index < inTime ? at(5, '10:00') : at(5, '10:05') }));

test('calls answered within seconds', () =>
  testCheck(plugin, 'call-service-level', {
    worlds: [
      ...counted(calls, { meets: [140, 150], misses: [40, 100], 'too-close-to-call': [24, 30], 'not-enough-data': [5, 6] }),
      {
        name: 'one was put down at the first ring',
        rows: [calls(140, 150), given.call({ offeredAt: at(5), queuedAt: at(5), abandonedAt: at(5) })],
        verdict: 'meets',
        statistic: { k: 140, n: 150 },
        excluded: { 'short-abandon': 1 },
      },
      { name: 'nobody notes when a call joins the queue', rows: given.call({ answeredAt: at(5), abandonedAt: at(5) }), verdict: 'not-measured', missing: ['call.queued_at'] },
    ],
  }));

/** Visits of which the first so many were greeted within a minute. */
const visits = (inTime: number, count: number) =>
  many(count, (index) => given.visit({ orgUnit: 'brno', arrivedAt: at(5), greetedAt: index < inTime ? at(5, '10:01') : at(5, '10:04') }));

test('visitors greeted within a minute', () =>
  testCheck(plugin, 'in-person-greet', {
    worlds: [
      ...counted(visits, { meets: [150, 150], misses: [50, 100], 'too-close-to-call': [28, 30], 'not-enough-data': [5, 6] }),
      { name: 'nobody notes the greeting', rows: given.visit({ arrivedAt: at(5) }), verdict: 'not-measured', missing: ['visit.greeted_at'] },
    ],
  }));

/** Questions asked in return, the first so many answered an hour later, the others after two days. */
const askedAgain = (inTime: number, count: number) =>
  many(count, (index) => {
    const about = given.serviceCase({ openedAt: at(4) });
    const ours = { case: about, authorKind: 'employee', isPublic: true, isAuto: false } as const;
    return [
      given.message({ ...ours, at: at(5, '09:00') }),
      given.message({ case: about, authorKind: 'customer', isPublic: true, at: at(5) }),
      given.message({ ...ours, at: index < inTime ? at(5, '11:00') : at(7) }),
    ];
  });

const waiting = given.serviceCase({ openedAt: at(30) });

test('later questions answered in time', () =>
  testCheck(plugin, 'next-reply', {
    worlds: [
      ...counted(askedAgain, { meets: [140, 150], misses: [40, 100], 'too-close-to-call': [26, 30], 'not-enough-data': [5, 6] }),
      {
        name: 'one asked an hour ago',
        rows: [
          askedAgain(140, 150),
          given.message({ case: waiting, authorKind: 'employee', isPublic: true, isAuto: false, at: at(30) }),
          given.message({ case: waiting, authorKind: 'customer', isPublic: true, at: at(31, '11:00') }),
        ],
        verdict: 'meets',
        statistic: { k: 140, n: 150 },
        excluded: { pending: 1 },
      },
      { name: 'messages are not kept', rows: given.serviceCase({ openedAt: at(5) }), verdict: 'not-measured', missing: ['message'] },
    ],
  }));

/** Cases answered after so many hours each. */
const answeredAfter = (...waits: readonly number[]) => waits.map((hours) => given.serviceCase({ openedAt: at(5), firstHumanReplyAt: at(5, `${10 + hours}:00`) }));
const message = given.message({ case: given.serviceCase({ openedAt: at(-40) }), authorKind: 'employee', isPublic: true, isAuto: false, at: at(-39) });
const reopening = given.caseEvent({ case: given.serviceCase({ openedAt: at(-40) }), kind: 'reopened', at: at(-39) });
const recorded = [message, reopening];

test('the wait that nine in ten do not exceed', () =>
  testCheck(plugin, 'p90-reply', {
    worlds: [
      { name: 'an hour', rows: [recorded, answeredAfter(...many(60, () => 1))], verdict: 'meets', statistic: { n: 60, value: 3600 }, findings: [] },
      { name: 'two days', rows: [recorded, answeredAfter(...many(60, () => 48))], verdict: 'misses', statistic: { n: 60, value: 48 * 3600 }, findings: [{ unit: {} }] },
      { name: 'an hour for most and a day for some', rows: [recorded, answeredAfter(...many(60, (index) => (index < 53 ? 1 : 24)))], verdict: 'too-close-to-call', statistic: { n: 60, value: 24 * 3600 } },
      { name: 'six cases', rows: [recorded, answeredAfter(...many(6, () => 48))], verdict: 'not-enough-data', statistic: { n: 6 } },
      { name: 'replies are not recorded', rows: given.serviceCase({ openedAt: at(5) }), verdict: 'not-measured', missing: ['case.first_human_reply_at', 'message'] },
    ],
  }));

/** Cases of which the first so many were resolved within three hours, the others after four days. */
const resolved = (inTime: number, count: number) =>
  many(count, (index) => given.serviceCase({ openedAt: at(5), firstResolvedAt: index < inTime ? at(5, '13:00') : at(9) }));

test('cases resolved in time', () =>
  testCheck(plugin, 'resolve', {
    worlds: [
      ...counted(resolved, { meets: [140, 150], misses: [40, 100], 'too-close-to-call': [26, 30], 'not-enough-data': [5, 6] }),
      {
        name: 'time in which the customer let us wait is not ours, and one came this morning',
        rows: [
          many(60, () => given.serviceCase({ openedAt: at(5), firstResolvedAt: at(8), customerWaitSeconds: 2.5 * 24 * 3600 })),
          given.serviceCase({ openedAt: at(31), status: 'open' }),
        ],
        verdict: 'meets',
        statistic: { k: 60, n: 60 },
        excluded: { pending: 1 },
      },
      { name: 'solutions are not recorded', rows: given.serviceCase({ openedAt: at(5) }), verdict: 'not-measured', missing: ['case.first_resolved_at'] },
    ],
  }));

const csat = given.survey({ kind: 'csat' });

/** Answers about cases that were answered fast or slowly, the first so many of them content. */
const content = (fast: boolean) => (satisfied: number, count: number) =>
  many(count, (index) =>
    given.surveyResponse({
      survey: csat,
      answeredAt: at(8),
      score: index < satisfied ? 5 : 1,
      case: given.serviceCase({ openedAt: at(5), channel: 'mail', topic: 'bills', firstHumanReplyAt: fast ? at(5, '10:30') : at(7) }),
    }),
  );

test('whether customers who are answered fast are more content', () =>
  testCheck(plugin, 'effect', {
    worlds: [
      {
        name: 'far more, which is told and not judged',
        rows: [content(true)(58, 60), content(false)(20, 60)],
        verdict: 'too-close-to-call',
        statistic: { first: { kind: 'share', k: 58, n: 60 }, second: { kind: 'share', k: 20, n: 60 } },
        findings: [],
      },
      { name: 'a few answers', rows: [content(true)(3, 4), content(false)(2, 3)], verdict: 'not-enough-data', statistic: { first: { kind: 'share', k: 3, n: 4 } } },
      { name: 'nobody asks customers', rows: given.serviceCase({ openedAt: at(5), firstHumanReplyAt: at(6) }), verdict: 'not-measured', missing: ['survey.kind', 'survey.positive_from', 'survey_response'] },
    ],
  }));

import { at, counted, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

const ces = given.survey({ kind: 'ces' });

/** Answers about how easy it was, the first so many that it was. */
const easy = (positive: number, count: number) => many(count, (index) => given.surveyResponse({ survey: ces, answeredAt: at(5), score: index < positive ? 5 : 2 }));

test('customers who found it easy', () =>
  testCheck(plugin, 'ces', {
    worlds: [
      ...counted(easy, { meets: [140, 150], misses: [30, 100], 'too-close-to-call': [24, 30], 'not-enough-data': [4, 6] }),
      { name: 'nobody asks', rows: given.serviceCase(), verdict: 'not-measured', missing: ['survey.kind', 'survey.positive_from', 'survey_response'] },
    ],
  }));

/** Answers whether somebody had to repeat themselves, the first so many yes. */
const repeated = (yes: number, count: number) => many(count, (index) => given.surveyResponse({ answeredAt: at(5), repeatedMyself: index < yes }));

test('customers who repeat themselves', () =>
  testCheck(plugin, 'repeat-information', {
    worlds: [
      ...counted(repeated, { meets: [5, 150], misses: [60, 100], 'too-close-to-call': [3, 30], 'not-enough-data': [2, 6] }),
      { name: 'nobody asks', rows: given.surveyResponse({ answeredAt: at(5) }), verdict: 'not-measured', missing: ['survey_response.repeated_myself'] },
    ],
  }));

/** Resolved cases, the first so many of which went through three hands. */
const hands = (three: number, count: number) =>
  many(count, (index) => given.serviceCase({ openedAt: at(5), lastResolvedAt: at(6), assigneeCount: index < three ? 3 : 1, teamCount: 1 }));

test('cases that are passed on', () =>
  testCheck(plugin, 'transfers', {
    worlds: [
      ...counted(hands, { meets: [5, 150], misses: [60, 100], 'too-close-to-call': [3, 30], 'not-enough-data': [2, 6] }),
      { name: 'hands are not counted', rows: given.serviceCase({ openedAt: at(5), lastResolvedAt: at(6) }), verdict: 'not-measured', missing: ['case.assignee_count', 'case.team_count'] },
    ],
  }));

const phone = given.channel({ id: 'phone', kind: 'phone' });
const mail = given.channel({ id: 'mail', kind: 'email' });
const told = given.serviceCase({ openedAt: at(-90), channel: phone });
const toldAgain = given.serviceCase({ openedAt: at(-89), channel: phone, problemOfCase: told });

/** Problems told by phone, the first so many of them again by mail. */
const hops = (byMail: number, count: number) =>
  many(count, (index) => {
    const problem = given.serviceCase({ openedAt: at(5), channel: phone });
    return index < byMail ? [problem, given.serviceCase({ openedAt: at(6), channel: mail, problemOfCase: problem })] : problem;
  });

test('problems that take several channels', () =>
  testCheck(plugin, 'channel-hops', {
    worlds: [
      ...counted((byMail, count) => [told, toldAgain, hops(byMail, count)], { meets: [5, 150], misses: [60, 100], 'too-close-to-call': [3, 30], 'not-enough-data': [2, 6] }),
      { name: 'cases are not kept', rows: phone, verdict: 'not-measured', missing: ['case'] },
    ],
  }));

/** Problems that took so many contacts each. */
const contacts = (...counts: readonly number[]) =>
  counts.map((count) => {
    const problem = given.serviceCase({ openedAt: at(5) });
    return [problem, many(count - 1, () => given.serviceCase({ openedAt: at(6), problemOfCase: problem }))];
  });

test('contacts that a problem takes', () =>
  testCheck(plugin, 'contacts-per-issue', {
    worlds: [
      { name: 'two', rows: contacts(...many(60, () => 2)), verdict: 'meets', statistic: { n: 60, value: 2 }, findings: [] },
      { name: 'nine', rows: contacts(...many(60, () => 9)), verdict: 'misses', statistic: { n: 60, value: 9 }, findings: [{ unit: {} }] },
      { name: 'two for most and six for some', rows: contacts(...many(60, (index) => (index < 53 ? 2 : 6))), verdict: 'too-close-to-call', statistic: { n: 60, value: 6 } },
      { name: 'six problems', rows: contacts(...many(6, () => 9)), verdict: 'not-enough-data', statistic: { n: 6 } },
      { name: 'cases are not kept', rows: phone, verdict: 'not-measured', missing: ['case'] },
    ],
  }));

const cancel = given.topic({ id: 'cancel', code: 'cancel' });
const leaving = (daysTaken: number, customerReplies: number) => given.serviceCase({ openedAt: at(5), closedAt: at(5 + daysTaken), topic: cancel, customerReplies });

test('how long it takes to leave', () =>
  testCheck(plugin, 'cancel-time', {
    worlds: [
      { name: 'no day', rows: many(40, () => leaving(0, 1)), verdict: 'meets', statistic: { n: 40, value: 0 }, findings: [] },
      { name: 'a week', rows: many(40, () => leaving(7, 1)), verdict: 'misses', statistic: { n: 40, value: 7 * 86_400 }, findings: [{ unit: {} }] },
      { name: 'no day or three', rows: many(31, (index) => leaving(index < 15 ? 0 : 3, 1)), verdict: 'too-close-to-call', statistic: { n: 31, value: 3 * 86_400 } },
      { name: 'six customers', rows: many(6, () => leaving(7, 1)), verdict: 'not-enough-data', statistic: { n: 6 } },
      { name: 'nobody notes what cases are about', rows: given.serviceCase({ openedAt: at(5), closedAt: at(6) }), verdict: 'not-measured', missing: ['case.topic_id', 'topic.code'] },
    ],
  }));

test('customers who can leave at once', () =>
  testCheck(plugin, 'cancel-in-one', {
    worlds: [
      ...counted((atOnce, count) => many(count, (index) => leaving(0, index < atOnce ? 1 : 4)), { meets: [150, 150], misses: [40, 100], 'too-close-to-call': [28, 30], 'not-enough-data': [5, 6] }),
      { name: 'replies are not counted', rows: given.serviceCase({ openedAt: at(5), closedAt: at(6), topic: cancel }), verdict: 'not-measured', missing: ['case.customer_replies'] },
    ],
  }));

const simple = given.topic({ id: 'simple', code: 'hours' });
const aComplaint = given.complaint({ case: given.serviceCase({ openedAt: at(-90) }), receivedAt: at(-90) });

/** Simple matters, the first so many of which became complaints. */
const matters = (complaints: number, count: number) => many(count, (index) => given.serviceCase({ openedAt: at(5), topic: simple, kind: index < complaints ? 'complaint' : 'question' }));

test('simple matters that become complaints', () =>
  testCheck(plugin, 'escalation', {
    worlds: [
      ...counted((complaints, count) => [aComplaint, matters(complaints, count)], { meets: [0, 500], misses: [40, 100], 'too-close-to-call': [1, 30], 'not-enough-data': [1, 6] }),
      { name: 'nobody notes what cases are about', rows: given.serviceCase({ openedAt: at(5) }), verdict: 'not-measured', missing: ['case.kind', 'case.topic_id', 'complaint', 'topic.code'] },
    ],
  }));

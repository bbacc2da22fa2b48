import { at, breaching, counted, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

/** Answers to the question whether the matter is settled, the first so many of them yes. */
const saysCustomer = (yes: number, count: number) => many(count, (index) => given.surveyResponse({ answeredAt: at(8), resolvedSaysCustomer: index < yes }));

test('what customers say of the solution', () =>
  testCheck(plugin, 'voice', {
    worlds: [
      ...counted(saysCustomer, { meets: [135, 150], misses: [40, 100], 'too-close-to-call': [23, 30], 'not-enough-data': [4, 6] }),
      { name: 'nobody asks them', rows: given.surveyResponse({ answeredAt: at(8) }), verdict: 'not-measured', missing: ['survey_response.resolved_says_customer'] },
    ],
  }));

/** Cases of which the first so many were solved at once, the others reopened. */
const solved = (atFirst: number, count: number) =>
  many(count, (index) => given.serviceCase({ customer: given.customer(), topic: 'bills', openedAt: at(5), lastResolvedAt: at(6), reopenCount: index < atFirst ? 0 : 1 }));

const sides = (k: number, n: number, yes: number, answers: number) => ({
  rows: [solved(k, n), saysCustomer(yes, answers)],
  statistic: { first: { kind: 'share', k, n }, second: { kind: 'share', k: yes, n: answers } },
});

test('what we say was solved and what customers say', () =>
  testCheck(plugin, 'gap', {
    worlds: [
      { name: 'both say the same', ...sides(180, 200, 180, 200), verdict: 'meets', findings: [] },
      { name: 'customers say otherwise', ...sides(95, 100, 40, 100), verdict: 'misses', findings: [{ unit: {} }] },
      { name: 'a little apart', ...sides(28, 30, 25, 30), verdict: 'too-close-to-call' },
      { name: 'hardly anybody answers', ...sides(28, 30, 3, 6), verdict: 'not-enough-data' },
      {
        name: 'one was solved yesterday',
        rows: [...sides(180, 200, 180, 200).rows, given.serviceCase({ customer: given.customer(), topic: 'bills', openedAt: at(29), lastResolvedAt: at(30), reopenCount: 0 })],
        verdict: 'meets',
        statistic: { first: { kind: 'share', k: 180, n: 200 } },
        excluded: { 'too-recent': 1 },
      },
      { name: 'nobody asks customers', rows: solved(5, 5), verdict: 'not-measured', missing: ['survey_response'] },
    ],
  }));

/** Cases resolved on the sixth, the first so many of which came back two days later. */
const resolved = (back: number, count: number) =>
  many(count, (index) => {
    const thisCase = given.serviceCase({ openedAt: at(5), firstResolvedAt: at(6) });
    return index < back ? [thisCase, given.caseEvent({ case: thisCase, kind: 'reopened', at: at(8) })] : thisCase;
  });
const longAgo = given.caseEvent({ case: given.serviceCase({ openedAt: at(-90) }), kind: 'reopened', at: at(-80) });

test('cases that come back', () =>
  testCheck(plugin, 'reopen', {
    worlds: [
      ...counted((back, count) => [longAgo, resolved(back, count)], { meets: [1, 150], misses: [40, 100], 'too-close-to-call': [2, 30], 'not-enough-data': [2, 6] }),
      {
        name: 'one was resolved a week ago and may come back',
        rows: [longAgo, resolved(1, 150), given.serviceCase({ openedAt: at(20), firstResolvedAt: at(24) })],
        verdict: 'meets',
        statistic: { k: 1, n: 150 },
        excluded: { 'too-recent': 1 },
      },
      { name: 'events are not kept', rows: given.serviceCase({ openedAt: at(5), firstResolvedAt: at(6) }), verdict: 'not-measured', missing: ['case_event'] },
    ],
  }));

/** Cases of a month resolved with one reply or with three; months count back from October. */
const replies = (monthsAgo: number) => (one: number, count: number) =>
  many(count, (index) => {
    const day = 15 - 30 * monthsAgo;
    return given.serviceCase({ openedAt: at(day), lastResolvedAt: at(day, '12:00'), agentReplies: index < one ? 1 : 3 });
  });
const october = replies(0);
const usual = many(8, (index) => replies(index + 1)(28 + (index % 5), 100));
const always = many(8, (index) => replies(index + 1)(30, 100));

test('cases that take one reply', () =>
  testCheck(plugin, 'one-touch', {
    worlds: [
      ...counted((one, count) => [usual, october(one, count)], { meets: [29, 100], misses: [4, 100], 'not-enough-data': [1, 6] }),
      { name: 'fewer for the first time, after months that never varied', rows: [always, october(28, 100)], verdict: 'too-close-to-call', statistic: { k: 28, n: 100 } },
      { name: 'replies are not counted', rows: given.serviceCase({ openedAt: at(5), lastResolvedAt: at(6) }), verdict: 'not-measured', missing: ['case.agent_replies'] },
    ],
  }));

/** Open cases, the first so many of them two months old. */
const backlog = (old: number, count: number) => many(count, (index) => given.serviceCase({ status: 'open', openedAt: index < old ? at(-30) : at(20) }));

test('open cases that were forgotten', () =>
  testCheck(plugin, 'backlog-age', {
    worlds: [
      ...breaching(backlog, { meets: [0, 3], misses: [2, 3] }),
      { name: 'nothing is open', rows: given.serviceCase({ status: 'closed' }), verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'cases are not kept', rows: given.orgUnit(), verdict: 'not-measured', missing: ['case'] },
    ],
  }));

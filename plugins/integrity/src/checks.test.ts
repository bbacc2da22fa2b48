import { at, breaching, counted, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

/** Cases of four fields each, so many of all fields filled: whole ones first, one in part, then empty ones. */
const fields = (filled: number, all: number) =>
  many(all / 4, (index) => {
    const here = Math.min(4, Math.max(0, filled - 4 * index));
    return given.serviceCase({
      openedAt: at(5),
      ...(here > 0 && { customer: 'somebody' }),
      ...(here > 1 && { orgUnit: 'brno' }),
      ...(here > 2 && { topic: 'bills' }),
      ...(here > 3 && { kind: 'question' }),
    });
  });

test('fields that are filled', () =>
  testCheck(plugin, 'completeness', {
    worlds: [
      ...counted(fields, { meets: [400, 400], misses: [200, 400], 'too-close-to-call': [59, 60], 'not-enough-data': [10, 12] }),
      { name: 'cases are not kept', rows: given.orgUnit(), verdict: 'not-measured', missing: ['case'] },
    ],
  }));

/** Cases with a number of another system, the first so many of which were given that of the last. */
const numbered = (twice: number, count: number) => many(count, (index) => given.serviceCase({ openedAt: at(5), externalRef: index < twice ? 'same' : `number-${index}` }));

test('cases that are counted twice', () =>
  testCheck(plugin, 'duplicates', {
    worlds: [
      ...breaching(numbered, { meets: [0, 3], misses: [2, 3] }),
      { name: 'those of spring are no news', rows: given.serviceCase({ openedAt: at(-200), externalRef: 'old' }), verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'numbers are not kept', rows: given.serviceCase({ openedAt: at(5) }), verdict: 'not-measured', missing: ['case.external_ref'] },
    ],
  }));

/** Cases, the first so many of which were answered before they came. */
const clocks = (wrong: number, count: number) =>
  many(count, (index) => given.serviceCase({ openedAt: at(5), firstHumanReplyAt: index < wrong ? at(4) : at(6), firstResolvedAt: at(7), closedAt: at(8) }));

test('clocks that are wrong', () =>
  testCheck(plugin, 'clock-skew', {
    worlds: [
      ...breaching(clocks, { meets: [0, 3], misses: [2, 3] }),
      { name: 'those of spring are no news', rows: given.serviceCase({ openedAt: at(-200), firstHumanReplyAt: at(-199), firstResolvedAt: at(-199), closedAt: at(-199) }), verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'nothing but the first moment is kept', rows: given.serviceCase({ openedAt: at(5) }), verdict: 'not-measured', missing: ['case.closed_at', 'case.first_human_reply_at', 'case.first_resolved_at'] },
    ],
  }));

/** Files, the first so many of which lost a row. */
const files = (short: number, count: number) => many(count, (index) => given.importBatch({ loadedAt: at(5), rowsIn: 10, rowsOk: index < short ? 9 : 10 }));

test('files of which rows are left behind', () =>
  testCheck(plugin, 'reconcile', {
    worlds: [
      ...breaching(files, { meets: [0, 3], misses: [2, 3] }),
      { name: 'those of spring are no news', rows: given.importBatch({ loadedAt: at(-200), rowsIn: 10, rowsOk: 9 }), verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'rows are not counted', rows: given.importBatch({ loadedAt: at(5) }), verdict: 'not-measured', missing: ['import_batch.rows_in', 'import_batch.rows_ok'] },
    ],
  }));

test('rows that are taken in', () =>
  testCheck(plugin, 'rows-taken-in', {
    worlds: [
      ...counted((rowsOk, rowsIn) => given.importBatch({ loadedAt: at(5), rowsIn, rowsOk }), { meets: [1000, 1000], misses: [500, 1000], 'too-close-to-call': [30, 30], 'not-enough-data': [5, 6] }),
      {
        name: 'more than there were',
        rows: [given.importBatch({ loadedAt: at(5), rowsIn: 1000, rowsOk: 1000 }), given.importBatch({ loadedAt: at(5), rowsIn: 5, rowsOk: 6 })],
        verdict: 'meets',
        statistic: { k: 1000, n: 1000 },
        excluded: { 'more-than-all': 1 },
      },
      { name: 'rows are not counted', rows: given.importBatch({ loadedAt: at(5) }), verdict: 'not-measured', missing: ['import_batch.rows_in', 'import_batch.rows_ok'] },
    ],
  }));

/** Solved cases, the first so many of which we opened again at once. */
const solved = (reopened: number, count: number) =>
  many(count, (index) => {
    const thisCase = given.serviceCase({ openedAt: at(5), firstResolvedAt: at(6) });
    return index < reopened ? [thisCase, given.caseEvent({ case: thisCase, kind: 'reopened', actorKind: 'employee', at: at(6, '10:20') })] : thisCase;
  });
const reopenedOnce = given.caseEvent({ case: given.serviceCase({ openedAt: at(-90) }), kind: 'reopened', actorKind: 'customer', at: at(-80) });

test('cases closed and opened again', () =>
  testCheck(plugin, 'close-reopen', {
    worlds: [
      ...counted((some, all) => [reopenedOnce, solved(some, all)], { meets: [0, 250], misses: [40, 100], 'too-close-to-call': [1, 30], 'not-enough-data': [1, 6] }),
      { name: 'events are not kept', rows: given.serviceCase({ openedAt: at(5), firstResolvedAt: at(6) }), verdict: 'not-measured', missing: ['case_event'] },
    ],
  }));

/** First replies, the first so many of which say next to nothing. */
const replies = (empty: number, count: number) =>
  many(count, (index) => given.message({ authorKind: 'employee', isPublic: true, isAuto: false, at: at(5), chars: index < empty ? 4 : 200 }));

test('first replies that say nothing', () =>
  testCheck(plugin, 'fast-empty-reply', {
    worlds: [
      ...counted(replies, { meets: [0, 250], misses: [40, 100], 'too-close-to-call': [1, 30], 'not-enough-data': [1, 6] }),
      { name: 'their length is not kept', rows: given.message({ authorKind: 'employee', isPublic: true, isAuto: false, at: at(5) }), verdict: 'not-measured', missing: ['message.chars'] },
    ],
  }));

/** Cases of a month, counted back from October, the first so many of which are two of one customer on one day. */
const month = (months: number) => (split: number, count: number) =>
  many(count, (index) => given.serviceCase({ openedAt: at(15 - 30 * months), topic: 'bills', customer: index < split ? `twice-${months}-${Math.floor(index / 2)}` : `once-${months}-${index}` }));

test('cases that are split', () => {
  const usual = many(8, (index) => month(index + 1)(18 + 2 * (index % 3), 100));
  return testCheck(plugin, 'split', {
    worlds: [
      ...counted((split, count) => [usual, month(0)(split, count)], { meets: [20, 100], misses: [80, 100], 'not-enough-data': [2, 6] }),
      { name: 'a few more, after months that never varied', rows: [many(8, (index) => month(index + 1)(20, 100)), month(0)(22, 100)], verdict: 'too-close-to-call', statistic: { k: 22, n: 100 } },
      { name: 'nobody notes what cases are about', rows: given.serviceCase({ openedAt: at(5), customer: 'somebody' }), verdict: 'not-measured', missing: ['case.topic_id'] },
    ],
  });
});

/** Customers who could be asked about a case, solved or not, the first so many of whom are. */
const eligible = (isSolved: boolean, asked: number, count: number) =>
  many(count, (index) =>
    given.surveyInvite({ case: given.serviceCase({ openedAt: at(3), ...(isSolved && { lastResolvedAt: at(4) }) }), eligibleAt: at(5), sentAt: index < asked ? at(5) : null }),
  );
const asked = (k: number, n: number, kSolved: number, nSolved: number) => ({
  rows: [eligible(false, k, n), eligible(true, kSolved, nSolved)],
  statistic: { first: { kind: 'share', k, n }, second: { kind: 'share', k: kSolved, n: nSolved } },
});

test('customers without a solution who are asked', () =>
  testCheck(plugin, 'survey-gating', {
    worlds: [
      { name: 'as often', ...asked(140, 150, 140, 150), verdict: 'meets', findings: [] },
      { name: 'hardly ever', ...asked(20, 100, 95, 100), verdict: 'misses', findings: [{ unit: {} }] },
      { name: 'ten points less often', ...asked(24, 30, 27, 30), verdict: 'too-close-to-call' },
      { name: 'a few had none', ...asked(1, 4, 27, 30), verdict: 'not-enough-data' },
      { name: 'nobody notes who could be asked', rows: given.surveyInvite({ case: given.serviceCase({ lastResolvedAt: at(4) }), sentAt: at(5) }), verdict: 'not-measured', missing: ['survey_invite.eligible_at'] },
    ],
  }));

/** Reviews of many people, the first so many of themselves. */
const reviews = (own: number, count: number) =>
  many(count, (index) => given.qaReview({ reviewer: `person-${index}`, reviewee: index < own ? `person-${index}` : `other-${index}`, at: at(5) }));

test('people who review their own work', () =>
  testCheck(plugin, 'self-review', {
    worlds: [
      ...breaching(reviews, { meets: [0, 8], misses: [6, 8] }),
      { name: 'those of spring are no news', rows: given.qaReview({ reviewer: 'a', reviewee: 'b', at: at(-200) }), verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'nobody notes who reviewed', rows: given.qaReview({ reviewee: 'b', at: at(5) }), verdict: 'not-measured', missing: ['qa_review.reviewer_id'] },
    ],
  }));

/** Reviews of many people, the first so many drawn at random. */
const drawn = (random: number, count: number) => many(count, (index) => given.qaReview({ reviewee: `person-${index}`, sample: index < random ? 'random' : 'targeted', at: at(5) }));

test('reviews drawn at random', () =>
  testCheck(plugin, 'random-review', {
    worlds: [
      ...counted(drawn, { meets: [135, 150], misses: [20, 100], 'too-close-to-call': [21, 30], 'not-enough-data': [4, 6] }),
      { name: 'nobody notes how', rows: given.qaReview({ reviewee: 'b', at: at(5) }), verdict: 'not-measured', missing: ['qa_review.sample'] },
    ],
  }));

const onTime = given.standard({ id: 'aht', title: 'Average handling time', area: 'efficiency', channelKind: 'phone' });
const quality = given.standard({ id: 'quality', title: 'Right answers', area: 'quality', channelKind: 'phone', checkId: 'knowledge.accuracy' });

test('handling time with a standard of quality beside it', () =>
  testCheck(plugin, 'handle-time-guard', {
    worlds: [
      { name: 'there is one', rows: [onTime, quality], verdict: 'meets', statistic: { breaches: 0, n: 1 }, findings: [] },
      { name: 'it is for another channel', rows: [onTime, given.standard({ title: 'Right answers', area: 'quality', channelKind: 'chat', checkId: 'knowledge.accuracy' })], verdict: 'misses', statistic: { breaches: 1, n: 1 }, findings: [{ unit: {} }] },
      { name: 'handling time is no standard', rows: quality, verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'standards have no title', rows: given.standard({ area: 'quality', checkId: 'knowledge.accuracy', channelKind: 'phone' }), verdict: 'not-measured', missing: ['standard.title'] },
    ],
  }));

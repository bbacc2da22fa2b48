import { at, counted, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

const csat = given.survey({ kind: 'csat' });
const groups = (k: number, n: number, kOther: number, nOther: number) => ({
  statistic: { groups: [{ key: 'cs', series: 0, statistic: { kind: 'share', k, n } }, { key: 'hu', series: 0, statistic: { kind: 'share', k: kOther, n: nOther } }] },
});

/** Cases in a language, the first so many answered, solved for good, and content. */
const cases = (language: string, good: number, count: number) =>
  many(count, (index) => {
    const well = index < good;
    const thisCase = given.serviceCase({ language, openedAt: at(5), firstHumanReplyAt: well ? at(5, '11:00') : at(9), firstResolvedAt: well ? at(6) : at(12), reopenCount: 0 });
    return [thisCase, given.surveyResponse({ survey: csat, case: thisCase, answeredAt: at(13), score: well ? 5 : 1 })];
  });
const both = (k: number, n: number, kOther: number, nOther: number) => ({ rows: [cases('cs', k, n), cases('hu', kOther, nOther)], ...groups(k, n, kOther, nOther) });

test('customers of every language are as content', () =>
  testCheck(plugin, 'gap', {
    worlds: [
      { name: 'they are', ...both(360, 400, 360, 400), verdict: 'meets', findings: [] },
      { name: 'those of one are far less so', ...both(180, 200, 90, 200), verdict: 'misses', findings: [{ unit: {} }] },
      { name: 'ten points apart', ...both(27, 30, 24, 30), verdict: 'too-close-to-call' },
      { name: 'one language', rows: cases('cs', 27, 30), verdict: 'not-enough-data', statistic: { as: 'gap' } },
      { name: 'nobody asks', rows: given.serviceCase({ language: 'cs' }), verdict: 'not-measured', missing: ['survey.kind', 'survey.positive_from', 'survey_response'] },
    ],
  }));

test('cases of every language are solved at once', () =>
  testCheck(plugin, 'gap-first-contact', {
    worlds: [
      { name: 'they are', ...both(360, 400, 360, 400), verdict: 'meets', findings: [] },
      { name: 'those of one far less often', ...both(180, 200, 90, 200), verdict: 'misses', findings: [{ unit: {} }] },
      { name: 'ten points apart', ...both(27, 30, 24, 30), verdict: 'too-close-to-call' },
      { name: 'one language, and a case of yesterday', rows: [cases('cs', 27, 30), given.serviceCase({ language: 'cs', openedAt: at(30), reopenCount: 0 })], verdict: 'not-enough-data', statistic: { as: 'gap' }, excluded: { 'not-yet-due': 1 } },
      { name: 'solutions are not recorded', rows: given.serviceCase({ language: 'cs', openedAt: at(5), reopenCount: 0 }), verdict: 'not-measured', missing: ['case.first_resolved_at'] },
    ],
  }));

/** Half-hours in Hungarian, the first so many with somebody there who speaks it. */
const halfHours = (staffed: number, count: number) =>
  many(count, (index) => given.intervalStaffing({ orgUnit: 'brno', language: 'hu', intervalStart: at(1 + (index % 30), `${8 + Math.floor(index / 30)}:00`), offered: 2, actualFte: index < staffed ? 1 : 0 }));

test('somebody there who speaks the language', () =>
  testCheck(plugin, 'capacity', {
    worlds: [
      ...counted(halfHours, { meets: [150, 150], misses: [50, 100], 'too-close-to-call': [28, 30], 'not-enough-data': [5, 6] }),
      { name: 'of one nobody knows', rows: [halfHours(150, 150), given.intervalStaffing({ orgUnit: 'brno', language: 'lv', intervalStart: at(5), offered: 1 })], verdict: 'meets', statistic: { k: 150, n: 150 }, excluded: { 'staffing-unknown': 1 } },
      { name: 'languages are not planned', rows: given.intervalStaffing({ intervalStart: at(5), offered: 2, actualFte: 1 }), verdict: 'not-measured', missing: ['interval_staffing.language'] },
    ],
  }));

/** Articles, the first so many, two by two, in both languages, the others in one. */
const articles = (translated: number, count: number) =>
  many(count, (index) => given.kbArticle({ topic: index < translated ? `both-${Math.floor(index / 2)}` : `one-${index}`, language: index < translated && index % 2 === 1 ? 'en' : 'cs', views: 10 }));

test('articles in every language', () =>
  testCheck(plugin, 'article-parity', {
    worlds: [
      ...counted(articles, { meets: [50, 50], misses: [10, 50], 'too-close-to-call': [28, 30], 'not-enough-data': [4, 6] }),
      { name: 'articles are not kept', rows: given.topic(), verdict: 'not-measured', missing: ['kb_article'] },
    ],
  }));

const culture = given.trainingCourse({ id: 'culture', kind: 'culture' });

/** People, the first so many of whom took the course. */
const people = (trained: number, count: number) =>
  many(count, (index) => given.trainingRecord({ employee: given.employee({ orgUnit: 'brno' }), course: culture, dueOn: '2026-06-01', completedOn: index < trained ? '2026-05-01' : null }));

test('people who know the customs', () =>
  testCheck(plugin, 'culture-training', {
    worlds: [
      ...counted(people, { meets: [150, 150], misses: [50, 100], 'too-close-to-call': [28, 30], 'not-enough-data': [5, 6] }),
      { name: 'courses are not recorded', rows: given.employee(), verdict: 'not-measured', missing: ['training_record'] },
    ],
  }));

/** Solved cases, translated by a machine or not, the first so many of which came back. */
const solved = (machineTranslated: boolean) => (back: number, count: number) =>
  many(count, (index) => given.serviceCase({ openedAt: at(5), lastResolvedAt: at(6), topic: 'bills', machineTranslated, reopenCount: index < back ? 1 : 0 }));
const beside = (k: number, n: number, kOther: number, nOther: number) => ({
  rows: [solved(true)(k, n), solved(false)(kOther, nOther)],
  statistic: { first: { kind: 'share', k, n }, second: { kind: 'share', k: kOther, n: nOther } },
});

test('cases that come back after machine translation', () =>
  testCheck(plugin, 'machine-translated', {
    worlds: [
      { name: 'no more than others', ...beside(2, 200, 4, 200), verdict: 'meets', findings: [] },
      { name: 'far more', ...beside(50, 100, 5, 100), verdict: 'misses', findings: [{ unit: {} }] },
      { name: 'a few more', ...beside(3, 30, 1, 30), verdict: 'too-close-to-call' },
      { name: 'hardly any is translated', ...beside(1, 4, 1, 30), verdict: 'not-enough-data' },
      { name: 'nobody notes what comes back', rows: given.serviceCase({ openedAt: at(5), lastResolvedAt: at(6), machineTranslated: true }), verdict: 'not-measured', missing: ['case.reopen_count'] },
    ],
  }));

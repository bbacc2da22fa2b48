import { at, breaching, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

const company = given.orgUnit({ id: 'company', kind: 'company' });
const research = (day: number) => given.annotation({ kind: 'research', at: at(day) });

test('research twice a year', () =>
  testCheck(plugin, 'research-cadence', {
    worlds: [
      { name: 'in summer', rows: [company, research(-60)], verdict: 'meets', statistic: { breaches: 0, n: 1 }, findings: [] },
      { name: 'a year ago', rows: [company, research(-360)], verdict: 'misses', statistic: { breaches: 1, n: 1 }, findings: [{ unit: {} }] },
      { name: 'branches without a company over them', rows: [given.orgUnit({ kind: 'branch' }), research(-60)], verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'nobody notes what happens', rows: company, verdict: 'not-measured', missing: ['annotation'] },
    ],
  }));

/** Topics with ten contacts this month and none before, the first so many without an article. */
const topics = (without: number, count: number) =>
  many(count, (index) => {
    const topic = given.topic({ id: `new-${index}` });
    return [many(10, () => given.serviceCase({ topic, openedAt: at(5) })), index < without ? [] : given.kbArticle({ topic, publishedOn: '2026-10-06' })];
  });
const otherArticle = given.kbArticle({ topic: 'old', publishedOn: '2025-01-01' });

test('new topics with an article', () =>
  testCheck(plugin, 'new-topic', {
    worlds: [
      ...breaching((without, count) => [otherArticle, topics(without, count)], { meets: [0, 2], misses: [1, 2] }),
      { name: 'nine contacts make no topic', rows: [otherArticle, many(9, () => given.serviceCase({ topic: 'new', openedAt: at(5) }))], verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'articles are not kept', rows: given.serviceCase({ topic: 'new', openedAt: at(5) }), verdict: 'not-measured', missing: ['kb_article'] },
    ],
  }));

const survey = given.survey({ kind: 'expectation', scaleMin: 1, scaleMax: 5 });

/** Answers of a month, counted back from October, so many that expect the most and the others nothing. */
const expecting = (months: number, most: number, count = 100) =>
  many(count, (index) => given.surveyResponse({ survey, answeredAt: at(15 - 30 * months), score: index < most ? 5 : 1 }));

test('what customers expect', () => {
  const usual = many(8, (index) => expecting(index + 1, 48 + (index % 5)));
  return testCheck(plugin, 'expectation-drift', {
    worlds: [
      { name: 'as usual', rows: [usual, expecting(0, 50)], verdict: 'meets', statistic: { n: 100, sum: 50 }, findings: [] },
      { name: 'far more', rows: [usual, expecting(0, 95)], verdict: 'misses', statistic: { n: 100, sum: 95 } },
      { name: 'a little more, after months that never varied', rows: [many(8, (index) => expecting(index + 1, 50)), expecting(0, 51)], verdict: 'too-close-to-call', statistic: { n: 100, sum: 51 } },
      { name: 'six answers', rows: [usual, expecting(0, 3, 6)], verdict: 'not-enough-data', statistic: { n: 6, sum: 3 } },
      { name: 'nobody asks', rows: given.serviceCase(), verdict: 'not-measured', missing: ['survey.kind', 'survey.scale_max', 'survey.scale_min', 'survey_response'] },
    ],
  });
});

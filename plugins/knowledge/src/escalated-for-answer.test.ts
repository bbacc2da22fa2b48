import { at, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

/** Cases of Brno, the first so many sent up a level for an answer, the next for a decision. */
const cases = (count: number, forAnswer: number) =>
  many(count, (index) => {
    const thisCase = given.serviceCase({ id: `${index}`, orgUnit: 'brno', openedAt: at(5) });
    const reason = index < forAnswer ? 'information' : 'decision';
    return [thisCase, ...(index <= forAnswer ? [given.caseEvent({ case: thisCase, at: at(6), kind: 'escalated', reason })] : [])];
  });

test('cases that go up a level for an answer', () =>
  testCheck(plugin, 'escalated-for-answer', {
    worlds: [
      { name: 'one in a hundred', rows: cases(100, 1), verdict: 'meets', statistic: { k: 1, n: 100 }, findings: [] },
      {
        name: 'every third',
        rows: cases(60, 20),
        verdict: 'misses',
        statistic: { k: 20, n: 60 },
        units: [{ unit: { orgUnit: 'brno' }, verdict: 'misses', statistic: { k: 20, n: 60 } }],
      },
      { name: 'two of thirty', rows: cases(30, 2), verdict: 'too-close-to-call', statistic: { k: 2, n: 30 }, evidence: { numerator: ['0', '1'] } },
      { name: 'a few, and spam', rows: [cases(6, 1), given.serviceCase({ openedAt: at(5), isSpam: true })], verdict: 'not-enough-data', statistic: { k: 1, n: 6 }, excluded: { spam: 1 } },
      { name: 'events are not recorded', rows: given.serviceCase({ openedAt: at(5) }), verdict: 'not-measured', missing: ['case_event'] },
    ],
  }));

const article = (topic: string, language: string) => given.kbArticle({ topic, language, audience: 'customer' });

test('frequent topics without an article', () =>
  testCheck(plugin, 'article-gap', {
    worlds: [
      {
        name: 'written in both languages',
        rows: [given.serviceCase({ topic: 'invoice', openedAt: at(5) }), article('invoice', 'cs'), article('invoice', 'en'), given.topic({ id: 'never-asked' })],
        verdict: 'meets',
        statistic: { breaches: 0, n: 1 },
      },
      {
        name: 'one language is missing, and the second topic is beyond the top one',
        rows: [many(2, () => given.serviceCase({ topic: 'invoice', openedAt: at(5) })), given.serviceCase({ topic: 'parking', openedAt: at(5) }), article('invoice', 'cs')],
        settings: { 'top-topics': 1 },
        verdict: 'misses',
        statistic: { breaches: 1, n: 1 },
        findings: [{ unit: {} }],
      },
      { name: 'nobody has asked for a year', rows: [given.serviceCase({ topic: 'invoice', openedAt: at(-500) }), article('invoice', 'cs')], verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'articles are not kept', rows: given.serviceCase({ topic: 'invoice', openedAt: at(5) }), verdict: 'not-measured', missing: ['kb_article'] },
    ],
  }));

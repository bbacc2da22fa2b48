import { at, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

const ofFive = given.survey({ kind: 'csat' });
const ofTen = given.survey({ kind: 'csat', scaleMin: 0, scaleMax: 10, positiveFrom: 8 });

/** Answers about Brno, the first so many content on a scale to five. */
const answers = (count: number, content: number) =>
  many(count, (index) => given.surveyResponse({ id: `${index}`, survey: ofFive, orgUnit: 'brno', answeredAt: at(5), score: index < content ? 4 : 3 }));

test('customers who are satisfied', () =>
  testCheck(plugin, 'csat', {
    worlds: [
      { name: 'nine in ten', rows: answers(100, 92), verdict: 'meets', statistic: { k: 92, n: 100 }, findings: [] },
      {
        name: 'every second, and a survey with a longer scale',
        rows: [answers(60, 30), many(20, (index) => given.surveyResponse({ survey: ofTen, orgUnit: 'brno', answeredAt: at(5), score: index < 10 ? 8 : 7 }))],
        verdict: 'misses',
        statistic: { k: 40, n: 80 },
        units: [{ unit: { orgUnit: 'brno' }, verdict: 'misses', statistic: { k: 40, n: 80 } }],
      },
      { name: 'about as many as wanted', rows: answers(40, 33), verdict: 'too-close-to-call', statistic: { k: 33, n: 40 } },
      { name: 'seven answers', rows: answers(7, 2), verdict: 'not-enough-data', statistic: { k: 2, n: 7 } },
      { name: 'nobody asks', rows: given.serviceCase(), verdict: 'not-measured', missing: ['survey.kind', 'survey.positive_from', 'survey_response'] },
    ],
  }));

const heard = (...sources: readonly ('interview' | 'social' | 'suggestion_form')[]) => sources.map((source) => given.feedbackItem({ source, at: at(5) }));

test('ways of listening', () =>
  testCheck(plugin, 'methods', {
    worlds: [
      { name: 'four of seven', rows: [answers(1, 1), heard('interview', 'social', 'suggestion_form')], verdict: 'meets', statistic: { breaches: 3, n: 7 } },
      { name: 'a survey alone', rows: answers(1, 1), verdict: 'misses', statistic: { breaches: 6, n: 7 }, findings: [{ unit: {} }] },
      { name: 'none is wanted', rows: [answers(1, 1), heard('interview')], settings: { methods: [] }, verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'nothing is listened to', rows: given.orgUnit(), verdict: 'not-measured', missing: ['complaint', 'feedback_item', 'mystery_visit', 'review', 'survey_response'] },
    ],
  }));

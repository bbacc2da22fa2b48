import { at, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

const csat = given.survey({ kind: 'csat' });

/** Answers of the customers of a branch, so many of each hundred content. */
const answers = (orgUnit: string, count: number, content: number) =>
  many(count, (index) => given.surveyResponse({ survey: csat, orgUnit, answeredAt: at(5), score: index % 100 < content ? 5 : 2 }));

const branches = ['brno', 'praha', 'plzen', 'ostrava', 'olomouc', 'zlin'];

test('satisfaction alike in every branch', () =>
  testCheck(plugin, 'branch-satisfaction', {
    worlds: [
      { name: 'nine in ten are content everywhere', rows: branches.map((each) => answers(each, 500, 90)), verdict: 'meets', statistic: { as: 'deviation' }, findings: [] },
      {
        name: 'one branch is far behind',
        rows: branches.map((each, index) => answers(each, 300, index === 0 ? 50 : 92)),
        verdict: 'misses',
        statistic: { as: 'deviation' },
        units: [{ unit: { orgUnit: 'brno' }, verdict: 'too-close-to-call', statistic: { k: 150, n: 300 } }],
        findings: [{ unit: { orgUnit: 'brno' }, severity: 'major' }],
      },
      {
        name: 'every second branch is far behind',
        rows: branches.map((each, index) => answers(each, 200, index % 2 === 0 ? 60 : 95)),
        verdict: 'misses',
        statistic: { as: 'deviation' },
        findings: [{ unit: {} }],
      },
      {
        name: 'one branch is a little behind',
        rows: branches.map((each, index) => answers(each, 100, index === 0 ? 84 : 92)),
        verdict: 'too-close-to-call',
        statistic: { as: 'deviation' },
      },
      { name: 'one branch', rows: answers('brno', 300, 60), verdict: 'not-enough-data', statistic: { as: 'deviation' } },
      {
        name: 'nobody asks customers',
        rows: given.serviceCase(),
        verdict: 'not-measured',
        missing: ['survey.kind', 'survey.positive_from', 'survey_response'],
      },
    ],
  }));

import { at, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

const asked = given.survey({ id: 'csat', kind: 'csat' });

/** Answers about returns to a branch, the first so many content. */
const answers = (orgUnit: string, count: number, content: number) =>
  many(count, (index) => {
    const about = given.serviceCase({ orgUnit });
    return [
      given.returnRequest({ case: about }),
      given.surveyResponse({ id: `${orgUnit}-${index}`, survey: asked, case: about, orgUnit, answeredAt: at(5), score: index < content ? 5 : 2 }),
    ];
  });

test('satisfaction after a return', () =>
  testCheck(plugin, 'csat', {
    worlds: [
      { name: 'nine in ten are content', rows: answers('brno', 50, 45), verdict: 'meets', statistic: { k: 45, n: 50 }, findings: [] },
      {
        name: 'half of those of one branch are',
        rows: [answers('brno', 60, 24), answers('praha', 30, 27)],
        verdict: 'misses',
        statistic: { k: 51, n: 90 },
        units: [{ unit: { orgUnit: 'brno' }, verdict: 'misses', statistic: { k: 24, n: 60 } }],
      },
      { name: 'three in four', rows: answers('brno', 24, 18), verdict: 'too-close-to-call', statistic: { k: 18, n: 24 } },
      { name: 'eight answers', rows: answers('brno', 8, 1), verdict: 'not-enough-data', statistic: { k: 1, n: 8 } },
      {
        name: 'nobody records returns',
        rows: given.surveyResponse({ survey: asked, answeredAt: at(5) }),
        verdict: 'not-measured',
        missing: ['return_request'],
      },
    ],
  }));

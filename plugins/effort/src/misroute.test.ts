import { at, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

/** Resolved cases of Brno, the first so many passed on from sales to support, the next there and back. */
const cases = (count: number, passedOn: number) =>
  many(count, (index) => {
    const thisCase = given.serviceCase({ id: `${index}`, orgUnit: 'brno', openedAt: at(4), lastResolvedAt: at(6) });
    const change = { case: thisCase, kind: 'team_changed' } as const;
    const there = given.caseEvent({ ...change, at: at(4, '11:00'), from: 'sales', to: 'support' });
    const back = given.caseEvent({ ...change, at: at(5), from: 'support', to: 'sales' });
    return [thisCase, ...(index < passedOn ? [there] : index === passedOn ? [there, back] : [])];
  });

test('cases that came to the wrong team first', () =>
  testCheck(plugin, 'misroute', {
    worlds: [
      { name: 'one in eighty, another came back', rows: cases(80, 1), verdict: 'meets', statistic: { k: 1, n: 80 }, findings: [], evidence: { numerator: ['0'] } },
      {
        name: 'every third',
        rows: cases(60, 20),
        verdict: 'misses',
        statistic: { k: 20, n: 60 },
        units: [{ unit: { orgUnit: 'brno' }, verdict: 'misses', statistic: { k: 20, n: 60 } }],
      },
      { name: 'three of thirty', rows: cases(30, 3), verdict: 'too-close-to-call', statistic: { k: 3, n: 30 } },
      { name: 'a few, and one merged', rows: [cases(6, 1), given.serviceCase({ lastResolvedAt: at(6), mergedInto: '0' })], verdict: 'not-enough-data', statistic: { k: 1, n: 6 }, excluded: { merged: 1 } },
      { name: 'events are not recorded', rows: given.serviceCase({ lastResolvedAt: at(6) }), verdict: 'not-measured', missing: ['case_event'] },
    ],
  }));

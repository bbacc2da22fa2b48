import { given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

/** Actions on findings due on the tenth, the first so many begun before. */
const actions = (count: number, begun: number) =>
  many(count, (index) => given.action({ findingId: 'f', dueOn: '2026-10-10', startedOn: index < begun ? '2026-10-05' : index % 2 === 0 ? '2026-10-10' : null }));

test('actions begun in time', () =>
  testCheck(plugin, 'action-lag', {
    worlds: [
      { name: 'nearly all', rows: actions(80, 79), verdict: 'meets', statistic: { k: 79, n: 80 }, findings: [] },
      { name: 'every second', rows: actions(60, 30), verdict: 'misses', statistic: { k: 30, n: 60 }, findings: [{ unit: {} }] },
      { name: 'nine in ten of a few', rows: actions(30, 27), verdict: 'too-close-to-call', statistic: { k: 27, n: 30 } },
      { name: 'ten actions', rows: actions(10, 1), verdict: 'not-enough-data', statistic: { k: 1, n: 10 } },
      {
        name: 'some were dropped, and some are due today',
        rows: [actions(80, 79), given.action({ findingId: 'f', status: 'dropped', dueOn: '2026-10-10' }), many(2, () => given.action({ findingId: 'f', dueOn: '2026-10-31' }))],
        verdict: 'meets',
        statistic: { k: 79, n: 80 },
        excluded: { dropped: 1, 'not-yet-due': 2 },
      },
      { name: 'nobody notes when work begins', rows: given.action({ findingId: 'f', dueOn: '2026-10-10' }), verdict: 'not-measured', missing: ['action.started_on'] },
    ],
  }));

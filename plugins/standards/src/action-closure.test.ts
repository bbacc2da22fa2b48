import { given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

/** Actions due on the tenth, the first so many done by then, the others late or open. */
const actions = (count: number, onTime: number) =>
  many(count, (index) =>
    given.action({ status: 'in_progress', dueOn: '2026-10-10', doneOn: index < onTime ? '2026-10-10' : index % 2 === 0 ? '2026-10-12' : null }),
  );

test('actions done on time', () =>
  testCheck(plugin, 'action-closure', {
    worlds: [
      { name: 'nearly all', rows: actions(60, 58), verdict: 'meets', statistic: { k: 58, n: 60 }, findings: [] },
      { name: 'every second', rows: actions(60, 30), verdict: 'misses', statistic: { k: 30, n: 60 }, findings: [{ unit: {} }] },
      { name: 'four in five of a few', rows: actions(30, 24), verdict: 'too-close-to-call', statistic: { k: 24, n: 30 } },
      { name: 'ten actions', rows: actions(10, 1), verdict: 'not-enough-data', statistic: { k: 1, n: 10 } },
      {
        name: 'some were dropped, and some are due today',
        rows: [actions(60, 58), given.action({ status: 'dropped', dueOn: '2026-10-10' }), many(2, () => given.action({ status: 'planned', dueOn: '2026-10-31' }))],
        verdict: 'meets',
        statistic: { k: 58, n: 60 },
        excluded: { dropped: 1, 'not-yet-due': 2 },
      },
      { name: 'nobody notes when actions are done', rows: given.action({ dueOn: '2026-10-10' }), verdict: 'not-measured', missing: ['action.done_on'] },
    ],
  }));

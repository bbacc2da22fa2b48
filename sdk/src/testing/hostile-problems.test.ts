import { expect, test } from 'vitest';

import { share, shareOfCounts } from '../measure/index.js';
import { commitment, engagementResult } from '../model/index.js';
import { check, house, plugin, type CheckContribution } from '../plugin/index.js';
import { findHostileProblems } from './hostile-problems.js';
import { hostileRows } from './hostile-rows.js';
import { worldTables } from './world-tables.js';

const standard = { target: 0.9, better: 'higher', provenance: house } as const;
const withChecks = (...checks: readonly CheckContribution[]) =>
  plugin({ principle: 'any', checks, messages: { en: { 'a.name': 'A', 'a.sentence': 'A', 'b.name': 'B', 'b.sentence': 'B' } } });

test('hostile rows are many, of every kind, and the same for the same seed', () => {
  const rows = (seed: number) => worldTables(hostileRows(['commitment', 'message'], { seed, count: 40 }));

  expect(rows(3)).toEqual(rows(3));
  expect(rows(3)).not.toEqual(rows(4));
  expect(rows(3)['commitment']?.rows).toHaveLength(40);
});

test('a check that counts more than there is does not stand hostile data, and is named with its seed', async () => {
  const careless = check({
    id: 'a',
    question: 'Is it?',
    measure: shareOfCounts({ of: engagementResult, met: engagementResult.favourableN, outOf: engagementResult.n, period: engagementResult.wave }),
    standard,
  });
  const sound = check({
    id: 'b',
    question: 'Is it?',
    measure: share({ of: commitment, meeting: commitment.doneAt.atOrBefore(commitment.dueAt), period: commitment.dueAt }),
    standard,
  });

  const problems = await findHostileProblems(withChecks(careless, sound), { worlds: 1 });

  expect(problems.length).toBeGreaterThan(0);
  expect(problems.every((problem) => /^hostile data, "a", seed 1: the statistic of .* counts \d+ of \d+$/.test(problem))).toBe(true);
});

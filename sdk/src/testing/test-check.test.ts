import { describe, expect, test } from 'vitest';

import { share } from '../measure/index.js';
import { commitment } from '../model/index.js';
import { now } from '../expression/index.js';
import { check, house, plugin } from '../plugin/index.js';
import { at, given, many } from './given.js';
import { testCheck } from './test-check.js';
import type { CheckTest, TesterError, World } from './world.js';

const promises = plugin({
  principle: 'promises',
  checks: [
    check({
      id: 'kept',
      question: 'Do we keep our promises?',
      measure: share({
        of: commitment,
        excluding: { 'not-yet-due': commitment.dueAt.after(now) },
        meeting: commitment.doneAt.atOrBefore(commitment.dueAt),
        period: commitment.dueAt,
      }),
      by: ['orgUnit'],
      standard: { target: 0.9, floor: 0.5, better: 'higher', provenance: house },
    }),
  ],
  messages: {
    en: {
      'principle.name': 'Promises',
      'kept.name': 'Kept',
      'kept.sentence': '{value} of {n, plural, one {# promise} other {# promises}}',
      'excluded.not-yet-due': 'Not yet due',
    },
  },
});

const rows = (count: number, kept: number) => many(count, (index) => given.commitment({ dueAt: at(10), doneAt: at(index < kept ? 9 : 12) }));
const undue = given.commitment({ dueAt: at(31, '18:00') });

const meets: World = { name: 'all', rows: [rows(60, 60), undue], verdict: 'meets', statistic: { k: 60, n: 60 }, excluded: { 'not-yet-due': 1 } };
const misses: World = { name: 'none', rows: rows(60, 0), verdict: 'misses', statistic: { k: 0, n: 60 } };

/** What is said against a test. */
async function problemsOf(worlds: readonly World[], test: Partial<CheckTest> = {}): Promise<readonly string[]> {
  try {
    await testCheck(promises, 'kept', { worlds, ...test });
    return [];
  } catch (error) {
    return (error as TesterError).problems.map(({ world, reason }) => `${world ?? '–'}: ${reason}`);
  }
}

describe('a test of a check', () => {
  test('holds where the host measures, judges and finds what it says', async () => {
    const finding = { unit: {}, severity: 'major', sentence: '0\u00a0% of 60 promises' } as const;

    expect(await problemsOf([meets, { ...misses, findings: [finding], evidence: { numerator: [] } }])).toEqual([]);
  });

  test('tells every figure that is another', async () => {
    const wrong: World = {
      ...meets,
      verdict: 'too-close-to-call',
      statistic: { k: 59, n: 60 },
      excluded: { 'not-yet-due': 2 },
      units: [{ unit: { orgUnit: 'brno' }, verdict: 'meets' }],
      findings: [{ unit: {} }],
      evidence: { misses: ['commitment-1'] },
    };

    expect(await problemsOf([wrong, { ...meets, name: 'again' }, misses])).toEqual([
      'all: the whole is meets instead of too-close-to-call ({"kind":"share","k":60,"n":60})',
      'all: the whole has {"kind":"share","k":60,"n":60} instead of {"k":59,"n":60}',
      'all: it leaves out {"not-yet-due":1} instead of {"not-yet-due":2}',
      'all: there is no unit {"orgUnit":"brno"}, but none',
      'all: there is no finding {"unit":{}}',
      'all: the evidence "misses" is empty instead of commitment-1',
    ]);
  });

  test.each<[what: string, worlds: readonly World[], problem: string]>([
    ['in which the check never misses', [meets], '–: no world misses: a check that never fails would pass this test'],
    ['in which the check never meets', [{ ...misses, rows: [rows(60, 0), undue], excluded: { 'not-yet-due': 1 } }], '–: no world meets: a check that always fails would pass this test'],
    [
      'that never leaves out a row for a reason of the check',
      [{ ...meets, excluded: {} }, misses],
      '–: no world leaves out a row as "not-yet-due", so that its text "excluded.not-yet-due" is never told',
    ],
    ['of two worlds with one name', [meets, misses, meets], 'all: is the name of two worlds'],
    ['with a key that nobody reads', [meets, { ...misses, verdikt: 'misses' } as World], 'none: a world has no "verdikt"; did you mean "verdict"?'],
    ['with a part that the statistic lacks', [meets, { ...misses, statistic: { hits: 0 } }], 'none: the statistic of a share has no "hits"; it has k, n'],
    ['with a setting that the check lacks', [meets, { ...misses, settings: { within: 3 } }], 'none: the check "kept", among its settings, has no "within"; it has nothing'],
    ['that says nothing of what is counted', [meets, { name: 'none', rows: [], verdict: 'misses' }], 'none: "statistic" must say what is counted'],
    ['that does not say what is missing', [meets, misses, { name: 'no rows', rows: [], verdict: 'not-measured' }], 'no rows: "missing" must name the columns without which the check cannot run'],
  ])('is refused %s, before it is run', async (_what, worlds, problem) => {
    expect(await problemsOf(worlds)).toEqual([problem]);
  });

  test('is refused for a check that the plugin does not have', async () => {
    await expect(testCheck(promises, 'kep', { worlds: [meets, misses] })).rejects.toThrow('no check "kep"; did you mean "kept"?');
  });

  test('names the columns that a world lacks', async () => {
    const none: World = { name: 'no dates', rows: many(3, () => given.commitment()), verdict: 'not-measured', missing: ['commitment.due_at', 'commitment.done_at'] };

    expect(await problemsOf([meets, misses, none])).toEqual([]);
  });
});

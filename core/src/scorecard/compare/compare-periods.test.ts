import { house } from '@touchstone/sdk';
import type { UnitResult } from '@touchstone/sdk/contract';
import { expect, test } from 'vitest';

import { shareOf } from '../judged.testing.js';
import { type CheckInPeriods, comparePeriods } from './compare-periods.js';
import { atLeast, keptRun, type MadeCheck } from './facts.testing.js';

interface Made extends Partial<MadeCheck> {
  readonly before?: Pick<UnitResult, 'verdict'> & { readonly k: number; readonly n: number };
  readonly doubted?: boolean;
}

/** A check with a share in September and one in October; 90 of 100 in both, unless the test says otherwise. */
function check(id: string, [k, n]: readonly [number, number], { before = { k: 90, n: 100, verdict: 'meets' }, doubted = false, ...made }: Made = {}): CheckInPeriods {
  const shown = [{ period: '2026-09', statistic: shareOf(before.k, before.n) }, { statistic: shareOf(k, n) }];
  const { document, facts } = keptRun([{ id: `follow-up.${id}`, standard: atLeast(80, 60), ...made, shown }]);
  const [result] = document.principles.flatMap(({ checks }) => checks);
  const [known] = facts.checks;
  if (!result || !known) {
    throw new TypeError('The run has no check.');
  }
  const figure = (period: string) => {
    const at = result.units.find((each) => each.period === period);
    const statistic = known.history.find((each) => each.period === period)?.statistic;
    return at && statistic && { result: at, statistic };
  };
  return { result, facts: known, from: figure('2026-09'), to: figure('2026-10'), doubted };
}

const outcomes = (checks: readonly CheckInPeriods[]) => Object.fromEntries(comparePeriods(checks).map(({ id, outcome }) => [id.replace('follow-up.', ''), outcome]));

test('tells both figures and the difference with its interval', () => {
  const [told] = comparePeriods([check('kept', [70, 100])]);

  // Newcombe of 70/100 and 90/100, whose Wilson intervals are 60.4–78.1 % and 82.6–94.5 %:
  // −0.2 ∓ √((0.7 − 0.604)² + (0.945 − 0.9)²) and −0.2 + √((0.781 − 0.7)² + (0.9 − 0.826)²).
  expect(told).toMatchObject({ from: { value: 0.9, n: 100, k: 90 }, to: { value: 0.7, n: 100, k: 70 }, outcome: 'worse' });
  expect(told?.difference).toEqual({ value: expect.closeTo(-0.2, 9), low: expect.closeTo(-0.306, 3), high: expect.closeTo(-0.09, 3) });
});

test('what could be chance is told so, and what is beyond it is told first, the worse before the better', () => {
  const told = comparePeriods([check('same', [88, 100]), check('up', [100, 100]), check('down', [60, 100])]);

  expect(told.map(({ outcome }) => outcome)).toEqual(['worse', 'better', 'chance']);
});

test('one that is clear by itself is not told as changed among many that are not', () => {
  const many = Array.from({ length: 30 }, (_, place) => check(`c${place}`, [90, 100]));
  const slipped = check('slipped', [79, 100]);

  expect(outcomes([slipped])).toEqual({ slipped: 'worse' });
  expect(outcomes([slipped, ...many])['slipped']).toBe('unproven');
});

test('a change that is too small to matter is told as slight', () => {
  expect(outcomes([check('large', [90_500, 100_000], { before: { k: 90_000, n: 100_000, verdict: 'meets' } })])).toEqual({ large: 'slight' });
});

test('without a standard no side is the good one', () => {
  expect(outcomes([check('told', [60, 100], { standard: { better: 'higher', provenance: house } })])).toEqual({ told: 'moved' });
  expect(outcomes([check('weightless', [60, 100], { weight: 0 })])).toEqual({ weightless: 'moved' });
});

test('a figure that a guard doubts is told without a side', () => {
  expect(outcomes([check('doubted', [60, 100], { doubted: true }), check('calm', [89, 100], { doubted: true })])).toEqual({ doubted: 'doubted', calm: 'chance' });
});

test('too few rows, and nothing at all, are not compared', () => {
  const few = check('few', [3, 10]);
  const none = { ...check('none', [60, 100]), from: undefined };

  expect(outcomes([few, none])).toEqual({ few: 'not-compared', none: 'not-compared' });
  expect(comparePeriods([none])[0]).toMatchObject({ from: null, difference: null, why: 'unmeasured', to: { n: 100 } });
});

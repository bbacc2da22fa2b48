import fc from 'fast-check';
import { expect, test } from 'vitest';

import { composeOverall, composePrinciple, gradeOf, type ScoredCheck } from './composition.js';

const scored = (value: number, rest: Partial<ScoredCheck> = {}): ScoredCheck => ({
  weight: 1,
  verdict: 'too-close-to-call',
  attainment: { value, low: Math.max(0, value - 0.1), high: Math.min(1, value + 0.2) },
  critical: false,
  information: false,
  ...rest,
});
const { attainment: _, ...unmeasured } = scored(0, { verdict: 'not-measured' });

test('weighs attainments, and adds half widths in quadrature on each side', () => {
  const { score, low, high, grade, coverage } = composePrinciple([scored(0.4, { weight: 3 }), scored(0.8)]);

  expect(score).toBe(50);
  expect(low).toBeCloseTo(50 - 10 * Math.hypot(0.75, 0.25), 8);
  expect(high).toBeCloseTo(50 + 20 * Math.hypot(0.75, 0.25), 8);
  expect([grade, coverage]).toEqual(['D', 1]);
});

test('withholds the grade below 60 % coverage, not at it', () => {
  const three = [scored(0.9), scored(0.9), scored(0.9)];

  expect(composePrinciple([...three, unmeasured, unmeasured])).toMatchObject({ grade: 'A', coverage: 0.6 });
  expect(composePrinciple([...three, unmeasured, unmeasured, unmeasured])).toMatchObject({ score: 90, grade: null });
});

test('knows no score where nothing was measured', () => {
  expect(composePrinciple([unmeasured])).toEqual({ score: null, low: null, high: null, grade: null, coverage: 0 });
  expect(composePrinciple([]).coverage).toBe(0);
});

test('leaves information and accepted misses out of score and coverage', () => {
  const card = [scored(0.9), scored(0, { verdict: 'accepted' }), scored(0, { information: true })];

  expect(composePrinciple(card)).toMatchObject({ score: 90, coverage: 1 });
});

test('takes early signals as not measured', () => {
  expect(composePrinciple([scored(1), scored(0, { verdict: 'not-enough-data' })])).toMatchObject({
    score: 100,
    coverage: 0.5,
    grade: null,
  });
});

test('caps the grade, not the score, of a principle with a failing critical check', () => {
  const card = (critical: boolean) => [scored(1, { weight: 9 }), scored(0.9, { critical, verdict: 'misses' })];

  expect(composePrinciple(card(false))).toMatchObject({ score: 99, grade: 'A' });
  expect(composePrinciple(card(true))).toMatchObject({ score: 99, grade: 'D' });
});

test.each([
  [100, 'A'],
  [90, 'A'],
  [89.9, 'B'],
  [80, 'B'],
  [65, 'C'],
  [50, 'D'],
  [49.9, 'E'],
] as const)('%d is %s', (score, grade) => {
  expect(gradeOf(score)).toBe(grade);
});

test('the whole weighs its principles, and says how much of them was measured', () => {
  const principle = composePrinciple([scored(0.8), unmeasured]);
  const overall = composeOverall([
    { ...principle, weight: 1 },
    { ...composePrinciple([scored(0.6)]), weight: 1 },
    { ...composePrinciple([unmeasured]), weight: 2 },
  ]);

  expect(overall).toMatchObject({ score: 70, coverage: 0.375, grade: null });
});

test('stays within the best and the worst of its parts, whatever the weights', () => {
  const part = fc.record({ value: fc.double({ min: 0, max: 1, noNaN: true }), weight: fc.integer({ min: 1, max: 9 }) });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 20 }), (parts) => {
      const { score, low, high } = composePrinciple(parts.map(({ value, weight }) => scored(value, { weight })));
      const values = parts.map(({ value }) => value * 100);

      expect(score).toBeGreaterThanOrEqual(Math.min(...values) - 1e-6);
      expect(score).toBeLessThanOrEqual(Math.max(...values) + 1e-6);
      expect((low ?? 0) <= (score ?? 0) && (score ?? 0) <= (high ?? 0)).toBe(true);
    }),
  );
});

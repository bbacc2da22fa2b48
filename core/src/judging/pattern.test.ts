import { expect, test } from 'vitest';

import { patternOf, type PatternPoint } from './pattern.js';

const months = (values: readonly (number | undefined)[], against = 0.9): readonly PatternPoint[] =>
  values.map((value, i) => ({ period: `2026-${String(i + 1).padStart(2, '0')}`, against, ...(value !== undefined && { value }) }));

test('calls a single bad month a one-off', () => {
  expect(patternOf(months([0.93, 0.94, 0.92, 0.93, 0.8]), 'higher')).toEqual({
    kind: 'one-off',
    since: '2026-05',
    periods: 1,
  });
});

test('calls three bad months in a row a pattern, since the first of them', () => {
  expect(patternOf(months([0.85, 0.93, 0.92, 0.8, 0.82, 0.79]), 'higher')).toEqual({
    kind: 'pattern',
    since: '2026-04',
    periods: 3,
  });
});

test('lets a month without data neither prolong nor end a stretch', () => {
  expect(patternOf(months([0.95, 0.8, undefined, 0.82]), 'higher')).toEqual({
    kind: 'one-off',
    since: '2026-02',
    periods: 2,
  });
});

test('sees a slow slide that has only just crossed the target', () => {
  const values = [0.97, 0.96, 0.97, 0.95, 0.96, 0.97, 0.965, 0.955, 0.945, 0.935, 0.925, 0.915, 0.89];

  expect(patternOf(months(values), 'higher')).toEqual({ kind: 'pattern', since: '2026-13', periods: 1 });
});

test('reads the other direction where lower is better', () => {
  expect(patternOf(months([10, 30, 31, 33], 20), 'lower')).toMatchObject({ kind: 'pattern', since: '2026-02' });
});

test('has nothing to say when the last month is good, or when there is none', () => {
  expect(patternOf(months([0.8, 0.8, 0.95]), 'higher')).toBeUndefined();
  expect(patternOf([], 'higher')).toBeUndefined();
});

test('takes the first departure from a series that never varied for one bad month', () => {
  const flat = Array.from({ length: 12 }, () => 0.9);

  expect(patternOf(months([...flat, 0.899]), 'higher')).toMatchObject({ kind: 'one-off', periods: 1 });
  expect(patternOf(months([...flat, 0.899, 0.8999]), 'higher')).toMatchObject({ kind: 'one-off', periods: 2 });
});

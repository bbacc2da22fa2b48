import { describe, expect, test } from 'vitest';

import golden from './golden/xmr.json' with { type: 'json' };
import { trendOf } from './trend.js';

const course = (values: readonly number[]) => values.map((value, place) => ({ period: `2026-${String(place + 1).padStart(2, '0')}`, value }));
const usual = [10, 12, 11, 13, 12, 10, 11];

describe('limits', () => {
  test.each(golden.filter(({ values }) => values.length <= 12))('agree with NHSRplotthedots on $values, whatever the latest point', ({ values, centre, lower, upper }) => {
    const { limits } = trendOf(course([...values, 1e6]), 'higher');

    expect(limits?.centre).toBeCloseTo(centre, 9);
    expect(limits?.lower).toBeCloseTo(lower, 9);
    expect(limits?.upper).toBeCloseTo(upper, 9);
  });

  test('are the mean and 2.66 mean moving ranges of the points before the latest', () => {
    const { limits } = trendOf(course([10, 12, 11, 13, 12, 10, 99]), 'higher');

    expect(limits).toEqual({ centre: 34 / 3, lower: 34 / 3 - 2.66 * 1.6, upper: 34 / 3 + 2.66 * 1.6, trial: true });
  });

  test('are not drawn from fewer than six points, and are on trial below twelve', () => {
    expect(trendOf(course([10, 12, 11, 13, 12, 10]), 'higher')).toMatchObject({ limits: null, state: 'short' });
    expect(trendOf(course([...usual, ...usual]), 'higher').limits?.trial).toBe(false);
  });

  test('leave out a moving range that is itself extreme', () => {
    const calm = [10, 11, 10, 11, 10, 11, 10, 11, 10, 11];
    const [plain, shifted] = [trendOf(course([...calm, 10, 11, 10]), 'higher').limits, trendOf(course([...calm, 40, 41, 10]), 'higher').limits];

    expect((shifted?.upper ?? 0) - (shifted?.centre ?? 0)).toBeCloseTo((plain?.upper ?? 0) - (plain?.centre ?? 0));
  });

  test('begin anew with the period in which the process changed', () => {
    const before = [10, 11, 9, 10, 11, 9, 10];
    const after = [20, 21, 19, 20, 21, 19, 20];

    expect(trendOf(course([...before, ...after].slice(0, 8)), 'higher').state).toBe('better');
    expect(trendOf(course([...before, ...after]), 'higher', '2026-08')).toMatchObject({ state: 'usual', from: '2026-08', outside: [], sign: null, limits: { trial: true } });
  });
});

test.each([
  ['worse', [...usual, 30], 'lower'],
  ['better', [...usual, 30], 'higher'],
  ['worse', [...usual, 1], 'higher'],
  ['usual', [...usual, 12], 'higher'],
  ['short', [10, 12], 'higher'],
  ['none', [], 'higher'],
] as const)('is %s of %j where %s is better', (state, values, better) => {
  expect(trendOf(course(values), better).state).toBe(state);
});

describe('the sign', () => {
  const calm = [10, 12, 8, 11, 9, 12, 8, 11, 9, 12, 8, 10];

  test.each([
    ['outside-limits', [...calm, 30], '2026-13'],
    ['seven-on-one-side', [...calm, 11, 10.5, 11, 10.5, 11, 10.5, 11, 9], '2026-19'],
    ['seven-trending', [...calm, 13, 12.5, 11.5, 10.8, 9.8, 9, 8], '2026-19'],
    ['two-of-three-near-limit', [...calm, 16, 10, 16], '2026-15'],
  ] as const)('is %s', (rule, values, period) => {
    expect(trendOf(course(values), 'higher').sign).toEqual({ rule, period });
  });

  test('is none within the limits, nor where a figure does not vary at all', () => {
    expect(trendOf(course([...calm, 10, 9, 12]), 'higher').sign).toBeNull();
    expect(trendOf(course(calm.map(() => 5)), 'higher')).toMatchObject({ sign: null, state: 'usual' });
  });

  test('names every period beyond the limits, the oldest first, in whatever order they came', () => {
    expect(trendOf(course([...calm, 30, 10, 31]).reverse(), 'higher').outside).toEqual(['2026-13', '2026-15']);
  });
});

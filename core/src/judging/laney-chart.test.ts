import { expect, test } from 'vitest';

import golden from './golden/laney.json' with { type: 'json' };
import rates from './golden/laney-rate.json' with { type: 'json' };
import { laneyChart, laneyRateChart } from './laney-chart.js';

test('agrees with Laney as written in R', () => {
  const chart = laneyChart(golden.points);

  expect(chart?.centre).toBeCloseTo(golden.centre, 12);
  expect(chart?.sigmaZ).toBeCloseTo(golden.sigmaZ, 9);
  chart?.limits.forEach(({ lower, upper }, index) => {
    expect(lower).toBeCloseTo(golden.lower[index] ?? NaN, 10);
    expect(upper).toBeCloseTo(golden.upper[index] ?? NaN, 10);
  });
});

test('draws no limits below six periods with rows, and none but the range of shares for a period without', () => {
  const points = Array.from({ length: 6 }, (_, i) => ({ k: 80 + (i % 4), n: 100 }));

  expect(laneyChart(points.slice(1))).toBeUndefined();
  expect(laneyChart([...points, { k: 0, n: 0 }])?.limits.at(-1)).toMatchObject({ lower: 0, upper: 1 });
});

test('for events per exposure agrees with Laney, and with the ordinary u chart, as written in R', () => {
  const { points, ...expected } = rates;
  const [observed, byChance] = [laneyRateChart(points), laneyRateChart(points, 'chance')];

  expect(observed?.sigmaZ).toBeCloseTo(expected.sigmaZ, 9);
  points.forEach((_, place) => {
    expect(observed?.limits[place]?.lower).toBeCloseTo(expected.lower[place] ?? NaN, 12);
    expect(observed?.limits[place]?.upper).toBeCloseTo(expected.upper[place] ?? NaN, 12);
    expect(byChance?.limits[place]?.upper).toBeCloseTo(expected.upperByChance[place] ?? NaN, 12);
  });
});

import { expect, test } from 'vitest';

import golden from './golden/laney.json' with { type: 'json' };
import { laneyChart } from './laney-chart.js';

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

import fc from 'fast-check';
import { expect, test } from 'vitest';

import golden from './golden/xmr.json' with { type: 'json' };
import { xmrChart } from './xmr-chart.js';

test.each(golden)('agrees with NHSRplotthedots on $values', ({ values, ...expected }) => {
  const chart = xmrChart(values);

  expect(chart?.centre).toBeCloseTo(expected.centre, 9);
  expect(chart?.lower).toBeCloseTo(expected.lower, 9);
  expect(chart?.upper).toBeCloseTo(expected.upper, 9);
  expect(chart?.movingRange).toBeCloseTo(expected.movingRange, 9);
});

test('draws no limits below six points, and calls them trial limits below twelve', () => {
  const values = Array.from({ length: 12 }, (_, i) => i % 3);

  expect(xmrChart(values.slice(0, 5))).toBeUndefined();
  expect(xmrChart(values.slice(0, 6))).toMatchObject({ trial: true, baseline: 6 });
  expect(xmrChart(values)).toMatchObject({ trial: false, baseline: 12 });
});

test('does not move with points after the first twelve', () => {
  const series = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(series, fc.array(fc.integer()), (values, later) => {
      expect(xmrChart([...values, ...later])).toEqual(xmrChart(values));
    }),
  );
});

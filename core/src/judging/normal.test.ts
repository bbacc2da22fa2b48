import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { expect, test } from 'vitest';

import { chiSquaredQuantile } from './chi-squared.js';
import golden from './golden/distributions.json' with { type: 'json' };
import { normalUpperTail, twoSidedZ } from './normal.js';

const relative = (actual: number, expected: number): number => Math.abs(actual / expected - 1);

test('agrees with R on normal quantiles and on tails as far as ten standard deviations', () => {
  for (const { confidence, z } of golden.z) {
    expect(relative(twoSidedZ(confidence), z)).toBeLessThan(1e-12);
  }
  for (const { z, p } of golden.upper) {
    expect(relative(normalUpperTail(z), p)).toBeLessThan(1e-11);
  }
});

test('leans on Student and chi-squared distributions that agree with R', () => {
  for (const { df, quantile, tail } of golden.t) {
    expect(relative(tQuantile(0.975, df), quantile)).toBeLessThan(1e-9);
    expect(relative(tCdf(-3.5, df), tail)).toBeLessThan(1e-9);
  }
  for (const { df, low, high } of golden.chisquare) {
    expect(relative(chiSquaredQuantile(0.025, df), low)).toBeLessThan(1e-9);
    expect(relative(chiSquaredQuantile(0.975, df), high)).toBeLessThan(1e-9);
  }
});

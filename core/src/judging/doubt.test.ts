import cdf from '@stdlib/stats-base-dists-normal-cdf';
import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { expect, test } from 'vitest';

import { breachesWithoutDoubt } from './doubt.js';
import { practicalMargin } from './practical-margin.js';

interface Work {
  /** Deviation of the logarithm of its times: at 1 the slowest tenth take 13 times as long as the fastest. */
  readonly spread: number;
  /** The share that is truly done in time. */
  readonly inTime: number;
}

/**
 * By how much a share done in time looks better where the clock that ends it is behind the one that begins it, so far that some of the rows
 * seem done before they began. Times are log-normal around 1; what is cut off is the same for all rows.
 */
function flattery({ spread, inTime }: Work, breaches: number): number {
  const behind = Math.exp(spread * quantile(breaches, 0, 1));
  const limit = Math.exp(spread * quantile(inTime, 0, 1));
  return cdf(Math.log(limit + behind) / spread, 0, 1) - inTime;
}

const margin = practicalMargin({ kind: 'share', k: 0, n: 0 }, { better: 'higher', provenance: 'house' });
const spreads = [1, 1.25, 1.5, 2];
const shares = [0.85, 0.9, 0.95, 0.98];
const works = spreads.flatMap((spread) => shares.map((inTime): Work => ({ spread, inTime })));

test('rows in breach that cast no doubt move a share by less than matters, if they alone are wrong', () => {
  expect(breachesWithoutDoubt).toBeLessThanOrEqual(margin);
});

test.each(works)('and if all rows are as wrong, of work with a spread of $spread done in time in $inTime', (work) => {
  expect(flattery(work, breachesWithoutDoubt)).toBeLessThan(margin);
});

test('three times as many would hide misses, of work that varies as little or is done in time as seldom', () => {
  expect(flattery({ spread: 1, inTime: 0.85 }, 3 * breachesWithoutDoubt)).toBeGreaterThan(margin);
});

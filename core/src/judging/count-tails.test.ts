import { expect, test } from 'vitest';

import { binomialAtLeast, binomialAtMost, poissonAtLeast, poissonAtMost } from './count-tails.js';
import binomial from './golden/binomial.json' with { type: 'json' };
import poisson from './golden/count-tails.json' with { type: 'json' };

const relative = (actual: number, expected: number): number => Math.abs(actual / expected - 1);

test('agrees with R on both tails of a Poisson count, however large its mean', () => {
  const worst = poisson.map(({ mean, k, atMost, atLeast }) =>
    Math.max(relative(poissonAtMost(k, mean), atMost), relative(poissonAtLeast(k, mean), atLeast)),
  );

  expect(Math.max(...worst)).toBeLessThan(1e-9);
});

test.each(binomial)('agrees with binom.test of R on $k of $n against $target', ({ k, n, target, pLess, pGreater }) => {
  expect(relative(binomialAtMost(k, n, target), pLess)).toBeLessThan(1e-10);
  expect(relative(binomialAtLeast(k, n, target), pGreater)).toBeLessThan(1e-10);
});

test('takes no events for certain not to exceed anything, and any for impossible where none are expected', () => {
  expect([poissonAtMost(0, 0), poissonAtLeast(0, 0), poissonAtLeast(0, 5), poissonAtLeast(2, 0)]).toEqual([1, 1, 1, 0]);
});

import { given, many, testCheck } from '@touchstone/sdk/testing';
import { expect, test } from 'vitest';

import { boundsOfShare, clvOverCac, lifetimeWorth, worthOfYears } from './code.js';
import plugin from './plugin.js';

const scenario = { discount: 0.1, doubt: 0.05, years: 5 };

test('years to come are worth less, and fewer stay for them', () => {
  expect(worthOfYears(1, 0, 5)).toBe(5);
  expect(worthOfYears(0, 0.1, 5)).toBe(1);
  expect(worthOfYears(0.6, 0.1, 5)).toBeCloseTo(2.093777747422, 11);
});

test('holds the doubts of the first year, of who stays and of the discount, as R adds them up', () => {
  // A hundred customers with a mean of 2 and a variance of 4, of whom sixty stay.
  const { n, sum, sumOfSquares } = lifetimeWorth({ n: 100, sum: 200, sumOfSquares: 400 + 99 * 4 }, 60, scenario);

  expect(boundsOfShare(60, 100)).toEqual([expect.closeTo(0.502002586791, 11), expect.closeTo(0.690598713568, 11)]);
  expect(sum / n).toBeCloseTo(4.187555494843, 11);
  expect(Math.sqrt((sumOfSquares - (sum * sum) / n) / (n - 1) / n)).toBeCloseTo(0.590276966697, 11);
});

test('nothing is lost of a single customer, and of none is nothing told', () => {
  expect(lifetimeWorth({ n: 1, sum: 2, sumOfSquares: 4 }, 0, scenario)).toEqual({ kind: 'mean', n: 1, sum: 2, sumOfSquares: 4 });
  expect(clvOverCac([{ unit: {}, period: '2026-10', statistic: { kind: 'mean', n: 0, sum: 0, sumOfSquares: 0 } }], {})).toEqual([]);
});

/** Customers who first bought in spring 2024 with a margin of 60, the first so many again a year and a half later. */
const customers = (segment: string, count: number, staying: number) =>
  many(count, (index) => {
    const customer = given.customer({ segment, acquiredOn: '2024-03-01' });
    const first = given.order({ customer, placedAt: '2024-03-01T10:00:00Z', marginMinor: 6000, cancelled: false });
    return index < staying ? [first, given.order({ customer, placedAt: '2025-09-01T10:00:00Z', marginMinor: 6000, cancelled: false })] : first;
  });

/** What was spent on winning them, so much a head. */
const spending = (count: number, each: number) => given.marketingSpend({ month: '2024-03-01', category: 'acquisition', amountMinor: count * each });

const worth = (n: number, stays: number, ratio: number) => ({ n, sum: n * ratio * worthOfYears(stays, 0.1, 5) });

test('worth of a customer for its cost', () =>
  testCheck(plugin, 'clv-cac', {
    derive: clvOverCac,
    worlds: [
      { name: 'nine in ten stay and bring three times their cost in a year', rows: [customers('private', 60, 54), spending(60, 2000)], verdict: 'meets', statistic: worth(60, 0.9, 3), findings: [] },
      {
        name: 'one in ten stays and brings half of its cost in a year',
        rows: [customers('private', 60, 6), spending(60, 12_000)],
        verdict: 'misses',
        statistic: worth(60, 0.1, 0.5),
        units: [{ unit: { segment: 'private' }, verdict: 'misses', statistic: worth(60, 0.1, 0.5) }],
      },
      { name: 'the best scenario repays and the worst does not', rows: [customers('private', 40, 20), spending(40, 3500)], verdict: 'too-close-to-call', statistic: worth(40, 0.5, 6000 / 3500) },
      { name: 'over two years, with nothing discounted', rows: [customers('private', 60, 54), spending(60, 2000)], settings: { years: 2, discount: 0, 'discount-doubt': 0 }, verdict: 'meets', statistic: { n: 60, sum: 60 * 3 * 1.9 } },
      { name: 'nine customers', rows: [customers('private', 9, 3), spending(9, 6000)], verdict: 'not-enough-data', statistic: worth(9, 1 / 3, 1) },
      { name: 'nobody notes what is spent', rows: customers('private', 1, 1), verdict: 'not-measured', missing: ['marketing_spend'] },
    ],
  }));

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { funnel, type FunnelUnit } from './funnel.js';
import golden from './golden/funnel.json' with { type: 'json' };
import { drawBinomial, seededRandom } from './seeded-random.testing.js';

const shares = (counts: readonly { k: number; n: number }[]): readonly FunnelUnit[] =>
  counts.map(({ k, n }, index) => ({ key: `unit-${index}`, statistic: { kind: 'share', k, n } }));

test.each(golden)('agrees with Spiegelhalter as written in R, over-dispersion $overdispersion', (expected) => {
  const compared = funnel(shares(expected.units));

  expect(compared?.centre).toBeCloseTo(expected.centre, 12);
  expect(compared?.overdispersion).toBeCloseTo(expected.overdispersion, 10);
  expect(compared?.tau).toBeCloseTo(expected.tau, 10);
  compared?.points.forEach(({ z, limits998 }, index) => {
    expect(z).toBeCloseTo(expected.z[index] ?? NaN, 9);
    expect(limits998.low).toBeCloseTo(expected.low998[index] ?? NaN, 10);
    expect(limits998.high).toBeCloseTo(expected.high998[index] ?? NaN, 10);
  });
});

test('colours no unit of twenty equal ones, however long their league table would be', () => {
  const random = seededRandom(1);
  const worlds = Array.from({ length: 200 }, () =>
    funnel(shares(Array.from({ length: 20 }, () => ({ k: drawBinomial(random, 30, 0.9), n: 30 })))),
  );
  const coloured = worlds.filter((world) => world?.points.some(({ outside }) => outside !== undefined));

  expect(coloured.length).toBeLessThanOrEqual(10);
});

test('finds two units that stand far off, each on its side', () => {
  const counts = Array.from({ length: 22 }, (_, i) => ({ k: i === 3 ? 330 : i === 9 ? 398 : 360 + (i % 5), n: 400 }));

  const outside = funnel(shares(counts))?.points.filter((point) => point.outside !== undefined);

  expect(outside?.map((point) => [point.key, point.outside])).toEqual([
    ['unit-3', 'low'],
    ['unit-9', 'high'],
  ]);
});

test('compares means, rates and scores too, but never a census, mixed kinds or four units', () => {
  const five = [1, 2, 3, 4, 5];
  const of = (statistic: (i: number) => FunnelUnit['statistic']): readonly FunnelUnit[] =>
    five.map((i) => ({ key: `${i}`, statistic: statistic(i) }));

  expect(funnel(of((i) => ({ kind: 'mean', n: 30, sum: 120 + i, sumOfSquares: 520 + i })))?.points).toHaveLength(5);
  expect(funnel(of((i) => ({ kind: 'rate', events: i, exposure: 40, n: 40 })))?.centre).toBeCloseTo(15 / 200, 12);
  expect(
    funnel(of((i) => ({ kind: 'netPromoter', promoters: 20 + i, passives: 10, detractors: 5 })))?.points,
  ).toHaveLength(5);
  expect(funnel(of((i) => ({ kind: 'census', breaches: i, n: 9 })))).toBeUndefined();
  expect(
    funnel(of((i) => (i === 1 ? { kind: 'share', k: 1, n: 2 } : { kind: 'rate', events: 1, exposure: 2, n: 2 }))),
  ).toBeUndefined();
  expect(funnel(of((i) => ({ kind: 'share', k: 5 + i, n: 30 })).slice(1))).toBeUndefined();
});

test('does not depend on the order of the units', () => {
  const unit = fc.integer({ min: 1, max: 400 }).chain((n) => fc.record({ k: fc.nat(n), n: fc.constant(n) }));
  fc.assert(
    fc.property(fc.array(unit, { minLength: 5, maxLength: 25 }), (units) => {
      const there = funnel(shares(units))?.points.map(({ z }) => z) ?? [];
      const back = funnel(shares([...units].reverse()))?.points.map(({ z }) => z) ?? [];

      back.reverse().forEach((z, index) => {
        expect(z).toBeCloseTo(there[index] ?? NaN, 6);
      });
    }),
  );
});

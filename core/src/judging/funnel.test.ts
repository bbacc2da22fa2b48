import fc from 'fast-check';
import { expect, test } from 'vitest';

import { funnel, type FunnelUnit } from './funnel.js';
import golden from './golden/funnel.json' with { type: 'json' };
import { type Cohort, logRank } from './log-rank.js';
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

/** Customers of a unit watched for a year or until they leave the watch, losing so many of a hundred a month. */
function survivors(random: () => number, n: number, monthly: number): FunnelUnit['statistic'] {
  const ages = Array.from({ length: 13 }, (_, age) => ({ age, lost: 0, censored: 0 }));
  for (let customer = 0; customer < n; customer += 1) {
    const lostAt = Math.floor(Math.log(1 - random()) / Math.log(1 - monthly));
    const seenUntil = random() < 0.7 ? 12 : Math.floor(12 * random());
    const at = ages[Math.min(lostAt, seenUntil)];
    if (at) {
      at[lostAt < seenUntil ? 'lost' : 'censored'] += 1;
    }
  }
  return { kind: 'survival', horizonMonths: 12, n, ages: ages.filter(({ lost, censored }) => lost + censored > 0) };
}

test('compares whole curves of survival: of equal ones few stand out, and of one that loses thrice as many each time', () => {
  const random = seededRandom(77);
  const outside = (weak: number) =>
    funnel(Array.from({ length: 20 }, (_, unit) => ({ key: `${unit}`, statistic: survivors(random, 80, unit === 0 ? weak : 0.02) })))?.points.filter((point) => point.outside === 'low') ?? [];
  const equal = Array.from({ length: 100 }, () => outside(0.02)).filter((found) => found.length > 0);
  const one = Array.from({ length: 20 }, () => outside(0.08).map(({ key }) => key));

  expect(equal.length).toBeLessThanOrEqual(6);
  expect(one.filter((keys) => keys.includes('0')).length).toBeGreaterThanOrEqual(19);
});

test('no unit is told from its peers by its survival at one age more surely than by the log-rank test of its whole curve', () => {
  const random = seededRandom(5);
  const units = Array.from({ length: 8 }, (_, unit) => survivors(random, 60, unit === 0 ? 0.06 : 0.02));
  const cohorts = units.map((unit) => unit as Cohort);
  const points = funnel(units.map((statistic, unit) => ({ key: `${unit}`, statistic })))?.points ?? [];

  for (const [place, { below, above }] of points.entries()) {
    const others = cohorts.toSpliced(place, 1);
    const ages = Array.from({ length: 13 }, (_, age) => {
      const there = others.flatMap((each) => each.ages.filter((one) => one.age === age));
      return { age, lost: there.reduce((sum, { lost }) => sum + lost, 0), censored: there.reduce((sum, { censored }) => sum + censored, 0) };
    });
    const { p = 1, observed = 0, expected = 0 } = logRank(cohorts[place] ?? { n: 0, ages: [] }, { n: 60 * others.length, ages }) ?? {};
    expect(observed > expected ? below : above).toBeGreaterThanOrEqual(p / 2 - 1e-9);
    expect(observed > expected ? above : below).toBeGreaterThanOrEqual(1 - p / 2 - 1e-9);
  }
  expect(points).toHaveLength(8);
});

test('compares survival up to the horizon: what is lost after it makes no unit stand out', () => {
  const random = seededRandom(5);
  const units = Array.from({ length: 8 }, () => survivors(random, 60, 0.02) as Cohort);
  const later = (place: number) => [{ age: 13, lost: place === 0 ? 30 : 0, censored: place === 0 ? 0 : 30 }];
  const told = (all: readonly Cohort[]) => funnel(all.map(({ n, ages }, unit) => ({ key: `${unit}`, statistic: { kind: 'survival', horizonMonths: 12, n: n + 30, ages } })))?.points;

  expect(told(units.map(({ n, ages }, place) => ({ n, ages: [...ages, ...later(place)] })))).toEqual(told(units));
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

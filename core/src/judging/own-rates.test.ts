import fc from 'fast-check';
import { expect, test } from 'vitest';

import golden from './golden/laney-rate.json' with { type: 'json' };
import { chanceOfShare, ownRateLimits, worseThanOwnRates } from './own-rates.js';
import { worseThanOwnHistory } from './p-value.js';
import { seededRandom } from './seeded-random.testing.js';
import { judge } from './verdict.js';

const drawPoisson = (random: () => number, mean: number): number => {
  let count = -1;
  for (let product = 1; product > Math.exp(-mean); product *= random()) {
    count += 1;
  }
  return count;
};

const steady = (exposures: readonly number[], rate = 0.05) => exposures.map((exposure, place) => ({ events: Math.round(rate * exposure) + (place % 2 === 0 ? 3 : -3), exposure }));

test('limits are as wide as the exposure of the period allows', () => {
  const earlier = steady(Array.from({ length: 12 }, () => 1000));
  const [small, large] = [ownRateLimits({ events: 0, exposure: 100 }, earlier), ownRateLimits({ events: 0, exposure: 10_000 }, earlier)];

  expect(small?.centre).toBeCloseTo(0.05, 12);
  expect((small?.upper ?? 0) - 0.05).toBeCloseTo(10 * ((large?.upper ?? 0) - 0.05), 10);
  expect(small?.lower).toBe(0);
});

test('agree with the limits of the u′ chart in R at the exposure of each point', () => {
  for (const [place, point] of golden.points.entries()) {
    const limits = ownRateLimits(point, golden.points);

    expect(limits?.upper).toBeCloseTo(golden.upper[place] ?? NaN, 10);
    expect(limits?.lower).toBeCloseTo(golden.lower[place] ?? NaN, 10);
  }
});

test('a month of little exposure is no signal where the same rate in a usual month would be one', () => {
  const standard = { better: 'lower', provenance: 'own' } as const;
  const earlier = steady(Array.from({ length: 12 }, () => 1000));
  const verdictOf = (events: number, exposure: number) =>
    judge({ standard, statistic: { kind: 'rate', events, exposure, n: 50 }, earlier: earlier.map((each) => each.events / each.exposure), earlierRates: earlier }).verdict;

  expect([verdictOf(100, 1000), verdictOf(6, 60), verdictOf(50, 1000), verdictOf(5, 1000)]).toEqual(['misses', 'meets', 'meets', 'meets']);
});

test('says nothing below six periods, and is never certain where nothing ever happened', () => {
  const never = Array.from({ length: 12 }, () => ({ events: 0, exposure: 100 }));

  expect(worseThanOwnRates({ events: 9, exposure: 100 }, never.slice(0, 5), 'lower')).toBeUndefined();
  expect(worseThanOwnRates({ events: 9, exposure: 0 }, never, 'lower')).toBeUndefined();
  expect(worseThanOwnRates({ events: 9, exposure: 100 }, never, 'lower')).toBeCloseTo(1 / 13, 12);
  expect(worseThanOwnRates({ events: 0, exposure: 100 }, never, 'lower')).toBe(1);
});

test('a period like its own twelve earlier ones is rarely called worse, also of few events and of varying exposure', () => {
  const random = seededRandom(8);
  const p = Array.from({ length: 3000 }, () => {
    const points = Array.from({ length: 13 }, () => {
      const exposure = 20 + 180 * random();
      return { exposure, events: drawPoisson(random, 0.04 * exposure) };
    });
    return worseThanOwnRates(points[12] ?? { events: 0, exposure: 0 }, points.slice(0, 12), 'lower') ?? NaN;
  });
  const below = (level: number): number => p.filter((value) => value <= level).length / p.length;

  expect(below(0.05)).toBeLessThan(0.055);
  expect(below(0.05)).toBeGreaterThan(0.005);
  expect(below(0.001)).toBeLessThan(0.003);
});

test('a period with three times the events is called worse', () => {
  const random = seededRandom(9);
  const found = Array.from({ length: 200 }, () => {
    const earlier = Array.from({ length: 12 }, () => ({ exposure: 500, events: drawPoisson(random, 25) }));
    return worseThanOwnRates({ exposure: 500, events: drawPoisson(random, 75) }, earlier, 'lower') ?? 1;
  });

  expect(found.filter((value) => value < 0.01).length).toBeGreaterThan(180);
});

const within = (p: readonly number[], level: number): number => p.filter((value) => value <= level).length / p.length;

/** How a period differs from the others for reasons that return each year, and by more than chance. */
const worlds = {
  'a yearly season': (random: () => number) => {
    const start = 12 * random();
    return (month: number) => 1 + 0.3 * Math.sin(((month + start) / 6) * Math.PI);
  },
  'months that differ by a quarter': (random: () => number) => () => 0.75 + 0.5 * random(),
} as const;

test.each(Object.entries(worlds))('%s is not called worse, whether events are few or many', (_, world) => {
  for (const mean of [1, 5, 60]) {
    const random = seededRandom(mean);
    const all = Array.from({ length: 2000 }, () => {
      const factor = world(random);
      const points = Array.from({ length: 13 }, (_, month) => ({ exposure: 1, events: drawPoisson(random, mean * factor(month)) }));
      return worseThanOwnRates(points[12] ?? { events: 0, exposure: 0 }, points.slice(0, 12), 'lower') ?? NaN;
    });

    expect(within(all, 0.05), `mean ${mean}`).toBeLessThan(0.06);
    expect(within(all, 0.003), `mean ${mean}`).toBeLessThan(0.006);
  }
});

test.each([5, 30, 100])('a share of %s rows that is like its earlier ones is rarely called worse, and one that has fallen is', (n) => {
  const random = seededRandom(n);
  const draw = (rate: number) => ({ n, k: Array.from({ length: n }, random).filter((value) => value < rate).length });
  const told = (last: number) =>
    Array.from({ length: 1500 }, () => {
      const [now, earlier] = [draw(last), Array.from({ length: 12 }, () => draw(0.97))];
      return Math.max(chanceOfShare(now, earlier, 'higher'), worseThanOwnHistory(now.k / n, earlier.map(({ k }) => k / n), 'higher') ?? NaN);
    });
  const like = told(0.97);

  expect(within(like, 0.05)).toBeLessThan(0.05);
  expect(within(like, 0.003)).toBeLessThan(0.003);
  // Five rows a month, nearly all met, hardly ever vary: nothing tells how much they could.
  expect(within(told(0.3), 0.01)).toBeGreaterThan(n === 5 ? 0.25 : 0.8);
});

test('the chance of a share counts those met and those not met alike, and is no signal where all periods are alike', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 400 }), (n, k, before, met) => {
      const [now, earlier] = [{ n, k: Math.min(k, n) }, [{ n: before, k: Math.min(met, before) }]];
      const turned = ({ k: of, n: all }: { readonly k: number; readonly n: number }) => ({ n: all, k: all - of });
      const p = chanceOfShare(now, earlier, 'higher');

      expect(p).toBeGreaterThanOrEqual(0);
      expect(p).toBeLessThanOrEqual(1);
      expect(p).toBeCloseTo(chanceOfShare(turned(now), earlier.map(turned), 'lower'), 12);
    }),
  );
  expect(chanceOfShare({ n: 10, k: 10 }, [{ n: 100, k: 100 }], 'higher')).toBeGreaterThan(0.5);
});

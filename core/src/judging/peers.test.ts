import { expect, test } from 'vitest';

import { discoveries } from './benjamini-hochberg.js';
import type { FunnelUnit } from './funnel.js';
import { chancesAmongPeers, peerTests, usualCentre } from './peers.js';
import { drawBinomial, seededRandom } from './seeded-random.testing.js';

function branches(random: () => number, weak: number): readonly FunnelUnit[] {
  return Array.from({ length: 22 }, (_, i) => ({
    key: `${i}`,
    statistic: { kind: 'share', k: drawBinomial(random, 400, i < weak ? 0.75 : 0.85), n: 400 },
  }));
}

/** The units that are worse beyond chance, where nothing else is tested. */
const worseThanPeers = (units: readonly FunnelUnit[]): ReadonlySet<string> =>
  new Set(discoveries([...chancesAmongPeers(units, 'higher')].map(([key, p]) => ({ key, p }))).map(({ key }) => key));

test('finds three weak branches of 22, although together they make the usual spread look wide', () => {
  const random = seededRandom(9);
  const worlds = Array.from({ length: 100 }, () => [...worseThanPeers(branches(random, 3))]);

  expect(worlds.filter((found) => ['0', '1', '2'].every((key) => found.includes(key))).length).toBeGreaterThan(85);
  expect(worlds.filter((found) => found.some((key) => Number(key) > 2)).length).toBeLessThanOrEqual(10);
});

test('names no branch where all are equal, in nine worlds of ten and more', () => {
  const random = seededRandom(10);
  const worlds = Array.from({ length: 200 }, () => worseThanPeers(branches(random, 0)));

  expect(worlds.filter(({ size }) => size > 0).length).toBeLessThanOrEqual(20);
});

test('turns round where lower is better', () => {
  const units = branches(seededRandom(2), 2);
  const worse = peerTests(units, 'higher');
  const better = peerTests(units, 'lower');

  expect(worse[0]?.z).toBeGreaterThan(1);
  expect(better[0]?.z).toBeCloseTo(-(worse[0]?.z ?? NaN), 12);
  expect(better[0]?.p).toBeGreaterThan(0.9);
  expect(worse[0]?.shortfall).toBeCloseTo(-(better[0]?.shortfall ?? NaN), 12);
});

const products = (random: () => number, weak: number): readonly FunnelUnit[] =>
  ['shampoo', 'mask', 'serum'].map((key) => ({ key, statistic: { kind: 'share', k: drawBinomial(random, 40, key === 'serum' ? weak : 0.92), n: 40 } }));

test('names the one weak product of three, which are too few for a funnel', () => {
  const random = seededRandom(11);
  const worlds = Array.from({ length: 100 }, () => [...worseThanPeers(products(random, 0.4))]);

  expect(worlds.filter((found) => found.includes('serum')).length).toBeGreaterThan(97);
  expect(worlds.filter((found) => found.length > 1)).toEqual([]);
});

test('names no product of three that are alike, in nine worlds of ten and more, and none that is alone', () => {
  const random = seededRandom(12);
  const worlds = Array.from({ length: 400 }, () => worseThanPeers(products(random, 0.92)));

  expect(worlds.filter(({ size }) => size > 0).length).toBeLessThanOrEqual(40);
  expect(worseThanPeers(products(random, 0.4).slice(2)).size).toBe(0);
});

test('a branch seems no better for standing beside bad ones, where the centre is told without them', () => {
  const random = seededRandom(13);
  const bad = [0.8, 0.86];
  const worlds = Array.from({ length: 300 }, () =>
    Array.from({ length: 20 }, (_, index): FunnelUnit => ({ key: `${index}`, statistic: { kind: 'share', k: drawBinomial(random, 330, bad[index] ?? 0.96), n: 330 } })),
  );
  const praised = (centreOf: typeof usualCentre) => worlds.flatMap((units) => peerTests(units, 'lower', centreOf(units)).filter(({ p }) => p <= 0.001)).length;

  // Of 5400 branches that are alike five may lie so far on the good side by chance.
  expect(praised(usualCentre)).toBeLessThanOrEqual(8);
  expect(praised(() => undefined)).toBeGreaterThan(20);
});

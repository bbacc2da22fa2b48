import type { Standard, Statistic } from '@touchstone/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { type Case, judge } from './verdict.js';

const atLeast: Standard = { target: 0.9, floor: 0.7, better: 'higher', provenance: 'house' };
const atMost: Standard = { target: 0.1, floor: 0.3, better: 'lower', provenance: 'house' };
const share = (k: number, n: number): Statistic => ({ kind: 'share', k, n });
const verdictOf = (statistic: Statistic, standard: Standard = atLeast, rest: Partial<Case> = {}) =>
  judge({ statistic, standard, ...rest }).verdict;

test('reads the verdict off the interval, in both directions', () => {
  expect([share(98, 100), share(90, 100), share(70, 100)].map((s) => verdictOf(s))).toEqual([
    'meets',
    'too-close-to-call',
    'misses',
  ]);
  expect([share(2, 100), share(10, 100), share(30, 100)].map((s) => verdictOf(s, atMost))).toEqual([
    'meets',
    'too-close-to-call',
    'misses',
  ]);
});

test('does not flag a trifle that only a huge number of rows makes sure', () => {
  expect(verdictOf(share(89_500, 100_000))).toBe('too-close-to-call');
  expect(verdictOf(share(88_500, 100_000))).toBe('misses');
  expect(verdictOf(share(89_500, 100_000), atLeast, { margin: 0 })).toBe('misses');
});

test('keeps a clear miss on few rows as an early signal, and shows counts alone below five', () => {
  expect(judge({ statistic: share(3, 12), standard: atLeast })).toMatchObject({
    verdict: 'not-enough-data',
    early: true,
  });
  expect(judge({ statistic: share(11, 12), standard: atLeast })).toMatchObject({
    verdict: 'not-enough-data',
    early: false,
  });
  expect(judge({ statistic: share(0, 4), standard: atLeast })).toMatchObject({
    verdict: 'not-enough-data',
    early: false,
  });
});

test('calls no small sample a success', () => {
  expect(verdictOf(share(16, 16), { ...atLeast, target: 0.8 })).toBe('not-enough-data');
});

test('counts each breach of a census at any n', () => {
  const standard: Standard = { target: 0, better: 'lower', provenance: 'law' };

  expect(verdictOf({ kind: 'census', breaches: 0, n: 1 }, standard)).toBe('meets');
  expect(verdictOf({ kind: 'census', breaches: 1, n: 1 }, standard)).toBe('misses');
  expect(verdictOf({ kind: 'census', breaches: 0, n: 0 }, standard)).toBe('not-enough-data');
});

test('holds a check of its own history to its own limits, on the bad side only', () => {
  const own: Standard = { better: 'higher', provenance: 'own' };
  const earlier = [80, 82, 79, 81, 80, 83, 81, 80].map((value) => value / 100);

  expect(verdictOf(share(790, 1000), own, { earlier })).toBe('meets');
  expect(verdictOf(share(600, 1000), own, { earlier })).toBe('misses');
  expect(verdictOf(share(950, 1000), own, { earlier })).toBe('meets');
  expect(verdictOf(share(950, 1000), { ...own, better: 'lower' }, { earlier })).toBe('misses');
  expect(verdictOf(share(600, 1000), own, { earlier: earlier.slice(0, 5) })).toBe('not-enough-data');
});

test('tells what there is too little of', () => {
  const lackingOf = (given: Partial<Case> & Pick<Case, 'statistic'>) => judge({ standard: atLeast, ...given }).lacking;

  expect(lackingOf({ statistic: share(5, 6) })).toBe('rows');
  expect(lackingOf({ statistic: share(0, 0) })).toBe('rows');
  expect(lackingOf({ statistic: share(10, 100), responses: { enough: false } })).toBe('answers');
  expect(lackingOf({ statistic: share(600, 1000), standard: { better: 'higher', provenance: 'own' } })).toBe('history');
  expect(lackingOf({ statistic: share(10, 100) })).toBeUndefined();
});

test('hides nobody where nobody answered', () => {
  expect(verdictOf(share(0, 0), atLeast, { group: { persons: 0, minimum: 5 } })).toBe('not-enough-data');
});

test('tells absent columns before privacy, privacy before numbers, and shows no number in either', () => {
  const group = { persons: 4, minimum: 5 };

  expect(judge({ statistic: share(1, 30), standard: atLeast, missing: ['case.opened_at'], group })).toEqual({
    verdict: 'not-measured',
    early: false,
    information: false,
  });
  expect(judge({ standard: atLeast }).verdict).toBe('not-measured');
  expect(judge({ statistic: share(1, 30), standard: atLeast, group })).toEqual({
    verdict: 'hidden-for-privacy',
    early: false,
    information: false,
  });
  expect(verdictOf(share(1, 4), atLeast, { group: { persons: 9, minimum: 5 } })).toBe('hidden-for-privacy');
});

test('accepts an exempted miss, and leaves other verdicts as they are', () => {
  expect(verdictOf(share(50, 100), atLeast, { exemption: {} })).toBe('accepted');
  expect(verdictOf(share(99, 100), atLeast, { exemption: {} })).toBe('meets');
});

test('never judges a check without a target', () => {
  expect(judge({ statistic: share(1, 100), standard: { better: 'higher', provenance: 'house' } })).toMatchObject({
    verdict: 'too-close-to-call',
    information: true,
  });
});

test('cannot call a P90 that has no upper bound', () => {
  const standard: Standard = { target: 3600, floor: 7200, better: 'lower', provenance: 'house' };

  expect(verdictOf({ kind: 'quantile', quantile: 0.9, n: 30, value: 900, low: 600 }, standard)).toBe('too-close-to-call');
  expect(verdictOf({ kind: 'quantile', quantile: 0.9, n: 60, value: 900, low: 600, high: 1800 }, standard)).toBe('meets');
});

test('never gets worse when a miss turns into a success', () => {
  const rank = { misses: 0, 'too-close-to-call': 1, meets: 2 } as Readonly<Record<string, number>>;
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 3000 }), fc.double({ min: 0.05, max: 0.95, noNaN: true }), (n, target) => {
      const standard = { ...atLeast, target };
      const ranks = Array.from({ length: 41 }, (_, i) => rank[verdictOf(share(Math.round((n * i) / 40), n), standard)] ?? NaN);
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }),
    { numRuns: 50 },
  );
});

test('mirrors: a share of successes and its misses get the same verdict', () => {
  const counts = fc.integer({ min: 1, max: 800 }).chain((n) => fc.record({ k: fc.nat(n), n: fc.constant(n) }));
  fc.assert(
    fc.property(counts, ({ k, n }) => {
      expect(verdictOf(share(k, n), { ...atLeast, target: 0.8125 })).toBe(
        verdictOf(share(n - k, n), { ...atMost, target: 0.1875 }),
      );
    }),
  );
});

test('hides a figure about an unknown number of people', () => {
  expect(verdictOf(share(20, 40), atLeast, { group: { persons: NaN, minimum: 5 } })).toBe('hidden-for-privacy');
  expect(verdictOf(share(20, 40), atLeast, { group: { persons: 40, minimum: NaN } })).toBe('hidden-for-privacy');
});

test('shows nothing about fewer than five people, whatever a check asks for', () => {
  expect(verdictOf(share(20, 40), atLeast, { group: { persons: 4, minimum: 1 } })).toBe('hidden-for-privacy');
  expect(verdictOf(share(20, 40), atLeast, { group: { persons: 5, minimum: 1 } })).toBe('misses');
});

test('reaches no verdict on fewer than five rows, whatever a check asks for', () => {
  expect(verdictOf(share(0, 4), atLeast, { minimum: 1 })).toBe('not-enough-data');
  expect(verdictOf(share(0, 5), atLeast, { minimum: 1 })).toBe('misses');
});

test('has not enough data where too few of those asked have answered', () => {
  expect(verdictOf(share(10, 100), atLeast, { responses: { enough: false } })).toBe('not-enough-data');
  expect(verdictOf(share(10, 100), atLeast, { responses: { enough: true } })).toBe('misses');
});

test('calls nothing that raters do not agree on', () => {
  expect([0.3, NaN, 0.66].map((agreement) => verdictOf(share(10, 100), atLeast, { agreement }))).toEqual(Array(3).fill('too-close-to-call'));
  expect(verdictOf(share(10, 100), atLeast, { agreement: 0.7 })).toBe('misses');
  expect(verdictOf(share(1, 6), atLeast, { agreement: 0.3 })).toBe('not-enough-data');
});

test('keeps its own history where nothing ever varied, and cannot call the first departure', () => {
  const own: Standard = { better: 'higher', provenance: 'own' };
  // Nine tenths added twelve times and divided by twelve are not quite nine tenths.
  const earlier = Array.from({ length: 12 }, () => 0.9);

  expect(verdictOf(share(900, 1000), own, { earlier })).toBe('meets');
  expect(verdictOf(share(900, 1000), { ...own, better: 'lower' }, { earlier })).toBe('meets');
  expect(verdictOf(share(899, 1000), own, { earlier })).toBe('too-close-to-call');
  expect(verdictOf(share(950, 1000), own, { earlier })).toBe('meets');
});

test('accepts an exempted miss no further than it was granted, and one breach more than granted not at all', () => {
  const granted = { exemption: { worst: 0.6 } };
  const atMostNone: Standard = { target: 0, better: 'lower', provenance: 'law' };

  expect(verdictOf(share(70, 100), atLeast, granted)).toBe('accepted');
  expect(verdictOf(share(57, 100), atLeast, granted)).toBe('accepted');
  expect(verdictOf(share(40, 100), atLeast, granted)).toBe('misses');
  expect(verdictOf(share(99, 100), atLeast, granted)).toBe('meets');
  expect(verdictOf(share(60, 100), atMost, { exemption: { worst: 0.4 } })).toBe('misses');
  expect(verdictOf({ kind: 'census', breaches: 3, n: 9 }, atMostNone, { exemption: { worst: 3 } })).toBe('accepted');
  expect(verdictOf({ kind: 'census', breaches: 4, n: 9 }, atMostNone, { exemption: { worst: 3 } })).toBe('misses');
});

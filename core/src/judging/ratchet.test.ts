import fc from 'fast-check';
import { expect, test } from 'vitest';

import { provenLevel, tighterLevel } from './ratchet.js';
import { judge } from './verdict.js';

const known = (value: number, half: number) => ({ value, low: value - half, high: value + half, n: 100 });

test('is the best level that some period surely reached, and not the best value by chance', () => {
  expect(provenLevel([known(0.6, 0.1), known(0.8, 0.05), known(0.9, 0.3)], 'higher')).toBeCloseTo(0.75, 12);
  expect(provenLevel([known(9, 1), known(5, 2), known(4, 6)], 'lower')).toBe(7);
  expect(provenLevel([{ value: 5, low: -Infinity, high: Infinity, n: 1 }], 'higher')).toBeUndefined();
});

test('the tighter of two levels holds', () => {
  expect([tighterLevel(0.6, 0.7, 'higher'), tighterLevel(0.6, 0.7, 'lower'), tighterLevel(undefined, 3, 'lower')]).toEqual([0.7, 0.6, 3]);
  expect(tighterLevel(undefined, undefined, 'higher')).toBeUndefined();
});

test('never lets go: what an exemption no longer accepts, it does not accept after more periods either', () => {
  const period = fc.integer({ min: 20, max: 400 }).chain((n) => fc.record({ n: fc.constant(n), k: fc.nat(n) }));
  fc.assert(
    fc.property(fc.array(period, { minLength: 2, maxLength: 12 }), period, (history, { k, n }) => {
      const standard = { target: 0.95, floor: 0.5, better: 'higher', provenance: 'house' } as const;
      const estimates = history.flatMap((each) => judge({ statistic: { kind: 'share', ...each }, standard }).estimate ?? []);
      const accepts = estimates.map((_, place) => {
        const worst = provenLevel(estimates.slice(0, place + 1), 'higher');
        return judge({ statistic: { kind: 'share', k, n }, standard, exemption: worst === undefined ? {} : { worst } }).verdict === 'accepted';
      });

      expect(accepts.slice(1).every((accepted, place) => !accepted || accepts[place] === true)).toBe(true);
    }),
  );
});

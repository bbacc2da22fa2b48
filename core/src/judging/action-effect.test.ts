import fc from 'fast-check';
import { expect, test } from 'vitest';

import { type ActionCase, judgeAction, poolStatistics } from './action-effect.js';
import { drawBinomial, seededRandom } from './seeded-random.testing.js';

const share = (k: number, n: number) => ({ kind: 'share', k, n }) as const;
const shares = (before: readonly [number, number], after: readonly [number, number]) => ({ before: [share(...before)], after: [share(...after)] });

const given = (own: Pick<ActionCase, 'before' | 'after'>, others: ActionCase['others'] = [], changes: Partial<ActionCase> = {}): ActionCase => ({
  ...own,
  others,
  better: 'higher',
  matters: 0.01,
  ...changes,
});

test('takes off what all units went through: Newcombe of Newcombe', () => {
  const judged = judgeAction(given(shares([140, 200], [180, 200]), [shares([500, 600], [510, 600]), shares([300, 400], [310, 400])]));

  expect(judged).toMatchObject({ verdict: 'worked', why: 'beyond-chance', control: { units: 2, before: { n: 1000 }, after: { n: 1000 } } });
  // Computed apart from this code, from the Wilson intervals of 140/200, 180/200, 800/1000 and 820/1000.
  expect(judged.change?.value).toBeCloseTo(0.18, 10);
  expect(judged.change?.low).toBeCloseTo(0.0955421, 6);
  expect(judged.change?.high).toBeCloseTo(0.2626055, 6);
});

test('gives the published interval where the other units stood still for certain', () => {
  const still = { before: [share(5_000_000, 10_000_000)], after: [share(5_000_000, 10_000_000)] };

  const { change } = judgeAction(given(shares([48, 80], [56, 70]), [still]));

  // Newcombe 1998, table II, example (a), method 10: 0.0524 to 0.3339.
  expect([change?.low.toFixed(3), change?.high.toFixed(3)]).toEqual(['0.052', '0.334']);
});

test.each([
  ['worse', 'beyond-chance', given(shares([180, 200], [140, 200]), [shares([800, 1000], [820, 1000])])],
  ['unclear', 'could-be-chance', given(shares([140, 200], [150, 200]), [shares([800, 1000], [820, 1000])])],
  ['no-change', 'too-small', given(shares([1400, 2000], [1410, 2000]), [shares([8000, 10000], [8020, 10000])], { matters: 0.1 })],
  ['unclear', 'too-few-rows', given(shares([140, 200], [9, 9]), [shares([800, 1000], [820, 1000])])],
  ['unclear', 'no-control', given(shares([140, 200], [180, 200]), [shares([3, 5], [4, 5])])],
  ['unclear', 'no-control', given(shares([140, 200], [180, 200]))],
  ['worse', 'beyond-chance', given(shares([140, 200], [180, 200]), [shares([800, 1000], [820, 1000])], { better: 'lower' })],
] as const)('calls it %s, %s', (verdict, why, each) => {
  expect(judgeAction(each)).toMatchObject({ verdict, why });
});

test('needs as many rows afterwards as were asked for', () => {
  const own = shares([140, 200], [180, 200]);
  const others = [shares([800, 1000], [820, 1000])];

  expect(judgeAction(given(own, others, { minimum: 200 })).verdict).toBe('worked');
  expect(judgeAction(given(own, others, { minimum: 201 })).why).toBe('too-few-rows');
});

test('takes the limits of its own earlier periods for a control where there are no other units', () => {
  const before = [70, 72, 69, 71, 70, 71, 69, 70].map((k) => share(k, 100));

  expect(judgeAction(given({ before, after: [share(90, 100), share(92, 100)] })).verdict).toBe('worked');
  expect(judgeAction(given({ before: before.slice(0, 5), after: [share(90, 100)] }))).toMatchObject({ verdict: 'unclear', why: 'no-control' });
});

test('adds up what adds up, counts breaches by the period, and takes the last of what does not', () => {
  expect(poolStatistics([share(1, 2), share(2, 3)])).toEqual(share(3, 5));
  expect(poolStatistics([{ kind: 'census', breaches: 3, n: 50 }, { kind: 'census', breaches: 1, n: 60 }])).toEqual({ kind: 'rate', events: 4, exposure: 2, n: 110 });
  expect(poolStatistics([{ kind: 'mean', n: 2, sum: 3, sumOfSquares: 5, sumOfCubes: 9 }, { kind: 'mean', n: 1, sum: 1, sumOfSquares: 1 }])).toEqual({ kind: 'mean', n: 3, sum: 4, sumOfSquares: 6 });
  expect(poolStatistics([{ kind: 'quantile', n: 5, quantile: 0.5, value: 3 }])).toBeUndefined();

  const median = (value: number) => ({ kind: 'quantile', n: 50, quantile: 0.5, value, low: value - 1, high: value + 1 }) as const;
  const judged = judgeAction(given({ before: [median(20), median(30)], after: [median(10), median(12)] }, [{ before: [median(20)], after: [median(20)] }], { better: 'lower' }));
  expect(judged).toMatchObject({ verdict: 'worked', before: { value: 30 }, after: { value: 12 } });
});

const side = fc.tuple(fc.integer({ min: 20, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true })).map(([n, p]) => share(Math.round(n * p), n));
const pair = fc.record({ before: side, after: side }).map(({ before, after }) => ({ before: [before], after: [after] }));

test('turns round with the better side, and with before and after', () => {
  const opposite = { worked: 'worse', worse: 'worked', 'no-change': 'no-change', unclear: 'unclear' } as const;
  fc.assert(
    fc.property(pair, fc.array(pair, { minLength: 1, maxLength: 4 }), (own, others) => {
      const judged = judgeAction(given(own, others));
      const mirrored = judgeAction(given(own, others, { better: 'lower' }));
      const swap = ({ before, after }: typeof own) => ({ before: after, after: before });
      const reversed = judgeAction(given(swap(own), others.map(swap)));
      expect([mirrored.verdict, reversed.verdict]).toEqual([opposite[judged.verdict], opposite[judged.verdict]]);
      expect(reversed.change?.value ?? 0).toBeCloseTo(-(judged.change?.value ?? 0), 9);
    }),
  );
});

test('tells a change only beyond zero, and holds its value within its interval', () => {
  fc.assert(
    fc.property(pair, fc.array(pair, { maxLength: 4 }), (own, others) => {
      const { verdict, change } = judgeAction(given(own, others));
      const { value, low, high } = change ?? { value: 0, low: 0, high: 0 };
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
      const side = low > 0 ? ['worked', 'unclear'] : high < 0 ? ['worse', 'unclear'] : ['no-change', 'unclear'];
      expect(side).toContain(verdict);
    }),
  );
});

test('rarely sees an effect where there is none, though all units drift together', () => {
  const random = seededRandom(20261122);
  const draw = (n: number, p: number) => share(drawBinomial(random, n, p), n);
  const claims = Array.from({ length: 2000 }, () => {
    const own = { before: [draw(150, 0.7)], after: [draw(150, 0.8)] };
    const others = Array.from({ length: 5 }, () => ({ before: [draw(150, 0.7)], after: [draw(150, 0.8)] }));
    return judgeAction(given(own, others)).verdict;
  });

  // 2.5 % on each side; three standard errors of 2000 draws are 1.0 points.
  for (const claimed of ['worked', 'worse'] as const) {
    expect(claims.filter((verdict) => verdict === claimed).length / claims.length).toBeLessThan(0.036);
  }
});

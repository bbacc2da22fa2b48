import fc from 'fast-check';
import { expect, test } from 'vitest';

import golden from './golden/log-rank.json' with { type: 'json' };
import { type Cohort, logRank } from './log-rank.js';
import { seededRandom } from './seeded-random.testing.js';

test.each(golden)('agrees with survdiff of R', ({ first, second, observed, expected, chiSquared, p }) => {
  const compared = logRank(first, second);

  expect(compared?.observed).toBe(observed);
  expect(compared?.expected).toBeCloseTo(expected, 10);
  expect(compared?.chiSquared).toBeCloseTo(chiSquared, 10);
  expect(compared?.p).toBeCloseTo(p, 10);
});

test('says nothing where nobody was lost', () => {
  const all = { n: 10, ages: [{ age: 3, lost: 0, censored: 10 }] };

  expect(logRank(all, all)).toBeUndefined();
});

test('does not depend on which group comes first', () => {
  const life = fc.array(fc.record({ lost: fc.nat(4), censored: fc.nat(4) }), { minLength: 1, maxLength: 20 });
  const cohort = fc.tuple(life, fc.nat(20)).map(([months, left]): Cohort => {
    const ages = months.map((month, age) => ({ age, ...month }));
    return { ages, n: ages.reduce((sum, { lost, censored }) => sum + lost + censored, left) };
  });
  fc.assert(
    fc.property(cohort, cohort, (a, b) => {
      const [one, other] = [logRank(a, b), logRank(b, a)];

      expect(one === undefined).toBe(other === undefined);
      expect(one?.chiSquared ?? 0).toBeCloseTo(other?.chiSquared ?? 0, 8);
      expect((one?.observed ?? 0) - (one?.expected ?? 0)).toBeCloseTo((other?.expected ?? 0) - (other?.observed ?? 0), 8);
    }),
  );
});

test('calls two equal groups different in about five of a hundred worlds', () => {
  const cohort = (random: () => number): Cohort => {
    const ages = Array.from({ length: 12 }, (_, age) => ({ age, lost: 0, censored: 0 }));
    for (let person = 0; person < 80; person += 1) {
      const dies = Math.floor(-10 * Math.log(1 - random()));
      const leaves = Math.floor(12 * random());
      const at = ages[Math.min(dies, leaves)];
      if (at) {
        at[dies <= leaves ? 'lost' : 'censored'] += 1;
      }
    }
    return { n: 80, ages };
  };
  const random = seededRandom(11);
  const alarms = Array.from({ length: 600 }, () => logRank(cohort(random), cohort(random))).filter((test) => (test?.p ?? 1) < 0.05);

  expect(alarms.length).toBeGreaterThan(14);
  expect(alarms.length).toBeLessThan(48);
});

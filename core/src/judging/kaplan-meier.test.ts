import fc from 'fast-check';
import { expect, test } from 'vitest';

import golden from './golden/survival.json' with { type: 'json' };
import { kaplanMeier, survivalAt } from './kaplan-meier.js';

test.each(golden)('agrees with survfit of R on $n people', ({ ages, n, steps }) => {
  const curve = new Map(kaplanMeier(ages, n).map((step) => [step.age, step]));

  for (const step of steps) {
    const ours = curve.get(step.age);
    expect(ours?.value).toBeCloseTo(step.value, 12);
    expect(ours?.low).toBeCloseTo(step.low, 10);
    expect(ours?.high).toBeCloseTo(step.high, 10);
    expect(ours?.n).toBe(step.n);
  }
});

test('reads the share at an age between two losses off the step before', () => {
  const ages = [
    { age: 1, lost: 2, censored: 0 },
    { age: 4, lost: 4, censored: 0 },
  ];

  expect(survivalAt(ages, 10, 3)).toMatchObject({ value: 0.8, n: 10 });
  expect(survivalAt(ages, 10, 4)?.value).toBeCloseTo(0.4, 12);
});

test('says nothing of an age that nobody was watched to', () => {
  expect(survivalAt([{ age: 2, lost: 1, censored: 9 }], 10, 6)).toBeUndefined();
  expect(survivalAt([], 0, 6)).toBeUndefined();
});

test('does not take a cohort without a loss for immortal', () => {
  const known = survivalAt([{ age: 6, lost: 0, censored: 12 }], 12, 6);

  expect(known?.value).toBe(1);
  expect(known?.low).toBeGreaterThan(0.7);
  expect(known?.low).toBeLessThan(0.8);
});

test('never rises with age, and its interval holds it', () => {
  const life = fc.array(fc.record({ lost: fc.nat(5), censored: fc.nat(5) }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(life, fc.nat(20), (months, left) => {
      const ages = months.map((month, age) => ({ age, ...month }));
      const n = ages.reduce((sum, { lost, censored }) => sum + lost + censored, left);
      const curve = kaplanMeier(ages, n);

      curve.forEach(({ value, low, high }, index) => {
        expect(value).toBeLessThanOrEqual(curve[index - 1]?.value ?? 1);
        expect(low - 1e-12 <= value && value <= high + 1e-12).toBe(true);
      });
    }),
  );
});

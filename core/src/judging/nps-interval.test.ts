import fc from 'fast-check';
import { expect, test } from 'vitest';

import golden from './golden/nps.json' with { type: 'json' };
import { npsInterval } from './nps-interval.js';

test.each(golden)(
  'agrees with R on $promoters promoters, $passives passives and $detractors detractors',
  ({ low, high, ...counts }) => {
    const interval = npsInterval(counts);

    expect(interval.low).toBeCloseTo(low, 12);
    expect(interval.high).toBeCloseTo(high, 12);
  },
);

test.each([
  [15, 9, 6, 28],
  [50, 30, 20, 15],
  [200, 120, 80, 8],
])('is ± the published margin: %i, %i and %i give ± %i', (promoters, passives, detractors, margin) => {
  const { low, high } = npsInterval({ promoters, passives, detractors });

  expect(Math.round(((high - low) / 2) * 100)).toBe(margin);
});

test('stays within −1 and 1, mirrors, and never claims certainty', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(200), fc.nat(200), (promoters, passives, detractors) => {
      const { low, high } = npsInterval({ promoters, passives, detractors });
      const mirrored = npsInterval({ promoters: detractors, passives, detractors: promoters });

      expect(low).toBeGreaterThanOrEqual(-1);
      expect(high).toBeLessThanOrEqual(1);
      expect(high).toBeGreaterThan(low);
      expect(mirrored.low).toBeCloseTo(-high, 12);
    }),
  );
});

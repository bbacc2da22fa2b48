import type { Standard } from '@touchstone/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { severityOf, severityScore, type Weight } from './severity.js';

const standard: Standard = { target: 0.9, floor: 0.8, better: 'higher', provenance: 'house' };
const finding: Weight = { reach: 30, value: 0.8, standard, periods: 3, weight: 1, critical: false };

test('multiplies reach, gap, persistence and weight', () => {
  expect(severityScore(finding)).toBeCloseTo(30, 9);
  expect(severityScore({ ...finding, value: 0.85, periods: 6, weight: 2 })).toBeCloseTo(60, 9);
});

test('runs from minor to critical, and a critical check is always critical', () => {
  expect(severityOf({ ...finding, reach: 2 })).toBe('minor');
  expect(severityOf(finding)).toBe('major');
  expect(severityOf({ ...finding, reach: 2000 })).toBe('critical');
  expect(severityOf({ ...finding, reach: 1, critical: true })).toBe('critical');
});

test('never sinks as the value gets worse', () => {
  const value = fc.double({ min: 0, max: 0.9, noNaN: true });
  fc.assert(
    fc.property(value, value, (one, other) => {
      const [worse, better] = one < other ? [one, other] : [other, one];
      expect(severityScore({ ...finding, value: worse })).toBeGreaterThanOrEqual(
        severityScore({ ...finding, value: better }),
      );
    }),
  );
});

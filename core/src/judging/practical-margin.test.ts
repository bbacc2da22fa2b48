import type { Standard } from '@touchstone/sdk';
import { expect, test } from 'vitest';

import { practicalMargin } from './practical-margin.js';

const standard: Standard = { target: 60, floor: 100, better: 'lower', provenance: 'house' };

test('is a point for shares, a twentieth of target to floor for times, nothing for counts, unless declared', () => {
  const { floor: _, ...noFloor } = standard;

  expect(practicalMargin({ kind: 'share', k: 1, n: 2 }, standard)).toBe(0.01);
  expect(practicalMargin({ kind: 'quantile', quantile: 0.9, n: 9, value: 70 }, standard)).toBe(2);
  expect(practicalMargin({ kind: 'quantile', quantile: 0.9, n: 9, value: 70 }, noFloor)).toBe(0);
  expect(practicalMargin({ kind: 'census', breaches: 1, n: 9 }, standard)).toBe(0);
  expect(practicalMargin({ kind: 'spread', as: 'outside', groups: [] }, standard)).toBe(0);
  expect(practicalMargin({ kind: 'share', k: 1, n: 2 }, standard, 0.03)).toBe(0.03);
});

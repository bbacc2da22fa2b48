import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { CheckResult } from '@touchstone/sdk/contract';

import { linesOf, scaleOf } from '../panel/lines.js';

const branch = (orgUnit: string, value: number | null) => ({ unit: { orgUnit }, period: '2026-10', value, low: value === null ? null : value - 0.1, high: value === null ? null : value + 0.1, n: 40, verdict: 'meets' });

const check = {
  id: 'follow-up.promise-kept',
  standard: { target: 0.95 },
  units: [branch('brno', 0.7), branch('praha', 0.9), branch('ostrava', null), { unit: { channel: 'phone' }, period: '2026-10', value: 0.5, low: 0.4, high: 0.6, n: 9, verdict: 'misses' }],
} as unknown as CheckResult;

test('there is a line for each branch with a figure, the best first', () => {
  assert.deepEqual(linesOf(check).map(({ name, value }) => [name, value]), [['praha', 0.9], ['brno', 0.7]]);
});

test('the scale holds every interval and the target', () => {
  const { from, to, place } = scaleOf(check, linesOf(check));

  assert.ok(from <= 0.6 && to >= 1);
  assert.equal(place(from), 0);
  assert.equal(place(to), 100);
});

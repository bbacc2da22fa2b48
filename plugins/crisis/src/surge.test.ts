import { at, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

/** Half-hours of a branch with ten people, the first so many with five calls of three minutes each, the others with forty. */
const halfHours = (orgUnit: string, count: number, quiet: number) =>
  many(count, (index) => {
    const calls = index < quiet ? 5 : 40;
    const intervalStart = at(1 + Math.floor(index / 20), `${String(index % 20).padStart(2, '0')}:00`);
    return given.intervalStaffing({ orgUnit, intervalStart, minutes: 30, offered: calls, answered: calls, handleSeconds: calls * 180, actualFte: 10 });
  });

test('room for a surge', () =>
  testCheck(plugin, 'surge', {
    worlds: [
      { name: 'nearly always', rows: halfHours('brno', 40, 38), verdict: 'meets', statistic: { k: 38, n: 40 }, findings: [] },
      {
        name: 'hardly ever in one branch',
        rows: [halfHours('brno', 60, 6), halfHours('praha', 40, 20)],
        verdict: 'misses',
        statistic: { k: 26, n: 100 },
        units: [{ unit: { orgUnit: 'brno' }, verdict: 'misses', statistic: { k: 6, n: 60 } }],
      },
      { name: 'every second time', rows: halfHours('brno', 30, 15), verdict: 'too-close-to-call', statistic: { k: 15, n: 30 } },
      { name: 'every second time, and a surge is twice the contacts', rows: halfHours('brno', 30, 30), settings: { 'surge-times': 2 }, verdict: 'meets', statistic: { k: 30, n: 30 } },
      { name: 'ten half-hours', rows: halfHours('brno', 10, 0), verdict: 'not-enough-data', statistic: { k: 0, n: 10 } },
      { name: 'nobody knows who was there', rows: given.intervalStaffing({ offered: 5, answered: 5, handleSeconds: 60 }), verdict: 'not-measured', missing: ['interval_staffing.actual_fte'] },
    ],
  }));

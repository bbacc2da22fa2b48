import { expect, test } from 'vitest';

import { judgeGate } from './gate.js';

test('fails when one condition misses, and says which', () => {
  const gate = judgeGate([
    { check: 'complaint.legal-clock', verdict: 'misses', breaches: 2 },
    { check: 'channels.uptime', verdict: 'meets', breaches: 0 },
  ]);

  expect(gate.passed).toBe(false);
  expect(gate.conditions.map(({ passed }) => passed)).toEqual([false, true]);
});

test('does not fail by chance, by an accepted miss or for want of data, but says what is open', () => {
  const gate = judgeGate([
    { check: 'a.b', verdict: 'too-close-to-call', breaches: 1 },
    { check: 'a.c', verdict: 'accepted', breaches: 1 },
    { check: 'a.d', verdict: 'not-measured', breaches: 0 },
  ]);

  expect(gate.passed).toBe(true);
  expect(gate.conditions.map(({ measured }) => measured)).toEqual([true, true, false]);
});

test('has not passed where no condition could be measured', () => {
  const open = judgeGate([
    { check: 'a.b', verdict: 'not-measured', breaches: 0 },
    { check: 'a.c', verdict: 'not-enough-data', breaches: 0 },
  ]);

  expect(open).toMatchObject({ passed: false, measured: false });
  expect(judgeGate([])).toEqual({ passed: true, measured: false, conditions: [] });
});

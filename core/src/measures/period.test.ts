import { expect, test } from 'vitest';

import { periodAt, periodBefore, periodsUntil } from './period.js';

test('a month is the local one, with its bounds in UTC', () => {
  expect(periodAt('2026-10-31T23:30:00Z', 'month', 'Europe/Prague')).toEqual({
    grain: 'month',
    key: '2026-11',
    from: '2026-11-01',
    to: '2026-11-30',
    start: '2026-10-31T23:00:00Z',
    end: '2026-11-30T23:00:00Z',
  });
});

test('a month with a change of clocks has bounds of both offsets', () => {
  expect(periodAt('2026-03-15T12:00:00Z', 'month', 'Europe/Riga')).toMatchObject({
    start: '2026-02-28T22:00:00Z',
    end: '2026-03-31T21:00:00Z',
  });
});

test('weeks are ISO weeks and carry their own year', () => {
  expect(periodAt('2027-01-01T12:00:00Z', 'week', 'UTC')).toMatchObject({ key: '2026-W53', from: '2026-12-28', to: '2027-01-03' });
});

test.each([
  ['day', '2026-02-28'],
  ['month', '2026-02'],
  ['quarter', '2025-Q4'],
  ['year', '2025'],
] as const)('the %s before is %s', (grain, key) => {
  expect(periodBefore(periodAt('2026-03-01T12:00:00Z', grain, 'Europe/Prague'), 1, 'Europe/Prague').key).toBe(key);
});

test('lists periods oldest first', () => {
  const october = periodAt('2026-10-15T00:00:00Z', 'month', 'Europe/Prague');

  expect(periodsUntil(october, 3, 'Europe/Prague').map(({ key }) => key)).toEqual(['2026-08', '2026-09', '2026-10']);
});

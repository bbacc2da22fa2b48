import { DateTime } from 'luxon';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { localDays } from './local-day-table.js';

test('a day on which the clocks change knows when and to what', () => {
  // 2026-03-29 at 01:00 UTC clocks in the European Union go from one offset to the next.
  expect(localDays('Europe/Riga', '2026-03-28', '2026-03-30')).toEqual([
    { day: '2026-03-28', offset: 7200, change: 86_400, offsetAfter: 7200 },
    { day: '2026-03-29', offset: 7200, change: 3600, offsetAfter: 10_800 },
    { day: '2026-03-30', offset: 10_800, change: 86_400, offsetAfter: 10_800 },
  ]);
});

test('agrees with the zone at any moment', () => {
  const zones = ['Europe/Prague', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC'];
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 366 * 86_400 - 1 }), (zone, second) => {
      const moment = DateTime.fromISO('2026-01-01T00:00:00Z').plus({ seconds: second });
      const day = moment.toUTC().toFormat('yyyy-MM-dd');
      const [found] = localDays(zone, day, day);
      const within = second % 86_400;

      expect(within < (found?.change ?? 0) ? found?.offset : found?.offsetAfter).toBe(moment.setZone(zone).offset * 60);
    }),
    { numRuns: 500 },
  );
});

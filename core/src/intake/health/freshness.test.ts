import { expect, test } from 'vitest';

import { openIntakeBench } from '../intake.testing.js';
import { freshnessOf, rhythmOf } from './freshness.js';
import { filesOf, keptReports } from './kept-reports.js';
import { sourceFreshness } from './sources.js';

/** Working days of two weeks of October 2026, in the morning. */
const workingDays = ['05', '06', '07', '08', '09', '12', '13', '14', '15', '16'].map((day) => `2026-10-${day}T05:00:00Z`);

test('has a rhythm from the fourth delivery on, and what comes on one local day is one', () => {
  expect(rhythmOf(workingDays.slice(0, 3), 'Europe/Prague')).toBeNull();
  // 23:30 UTC is the next day in Prague.
  expect(rhythmOf([...workingDays.slice(0, 3), '2026-10-07T06:00:00Z'], 'Europe/Prague')).toBeNull();
  expect(rhythmOf([...workingDays.slice(0, 3), '2026-10-07T23:30:00Z'], 'Europe/Prague')).toMatchObject({ deliveries: 4 });
});

test('knows the weekend as the longest pause of a source of working days', () => {
  const rhythm = rhythmOf(workingDays.toReversed(), 'Europe/Prague');
  expect(rhythm).toEqual({ deliveries: 10, usualHours: 24, longestHours: 72 });
});

test.each([
  ['on Monday morning after the weekend', '2026-10-19T05:00:00Z', 'fresh', 0],
  ['at the last moment', '2026-10-19T17:00:00Z', 'fresh', 0],
  ['an hour and a half later', '2026-10-19T18:30:00Z', 'late', 1.5],
  ['ten and a half days later', '2026-10-26T17:00:00Z', 'late', 168],
  ['later than that', '2026-10-26T18:00:00Z', 'silent', 169],
] as const)('tells %s how such a source stands', (_, now, state, lateHours) => {
  const rhythm = rhythmOf(workingDays, 'Europe/Prague');
  expect(freshnessOf(rhythm, '2026-10-16T05:00:00Z', now)).toEqual({ state, lateHours, dueBy: '2026-10-19T17:00:00.000Z' });
});

test('tells of each source its last rows and their newest moment, and the silent one first', async () => {
  await using bench = await openIntakeBench();
  const csv = (id: string, at: string) => `id,org_unit_id,channel_id,opened_at,status\n${id},brno,mail,${at},new\n`;
  for (const [place, day] of workingDays.slice(0, 4).entries()) {
    await bench.import(await bench.write(`case-${place}.csv`, csv(`d${place}`, day)), { sourceSystem: 'desk', now: () => new Date(day) });
  }
  // The same file by the same mapping once more is no delivery.
  await bench.import(await bench.write('case-3.csv', csv('d3', '2026-10-08T05:00:00Z')), { sourceSystem: 'desk', now: () => new Date('2026-10-20T05:00:00Z') });
  await bench.import(await bench.write('case-shop.csv', csv('s1', '2026-10-20 12:00')), { sourceSystem: 'shop', now: () => new Date('2026-10-21T05:00:00Z') });
  const files = filesOf(await keptReports(bench.engine));
  expect(await sourceFreshness(bench.engine, { files, mappingOf: () => null, timezone: 'Europe/Prague', now: '2026-10-21T06:00:00Z' })).toEqual([
    {
      ...{ source: 'desk', mapping: null, fileName: 'case-3.csv', files: 4, rows: 4, lastRowsAt: '2026-10-08T05:00:00.000Z', newestRow: '2026-10-08T05:00:00.000Z' },
      rhythm: { deliveries: 4, usualHours: 24, longestHours: 24 },
      // Due after 24 and 12 hours; 313 have gone by.
      ...{ state: 'silent', dueBy: '2026-10-09T17:00:00.000Z', lateHours: 277 },
    },
    { source: 'shop', mapping: null, fileName: 'case-shop.csv', files: 1, rows: 1, lastRowsAt: '2026-10-21T05:00:00.000Z', newestRow: '2026-10-20T10:00:00.000Z', rhythm: null, state: 'no-rhythm', dueBy: null, lateHours: 0 },
  ]);
});

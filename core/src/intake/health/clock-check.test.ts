import type { Mapping } from '@touchstone/sdk/contract';
import { expect, test } from 'vitest';

import { type IntakeBench, openIntakeBench } from '../intake.testing.js';
import { clockColumns, clockHours, clockSuspicions } from './clock-check.js';
import { filesOf, keptReports } from './kept-reports.js';

const prague = 'Europe/Prague';

async function timesOf({ engine }: IntakeBench, timezone = prague) {
  const asked = { files: filesOf(await keptReports(engine)), mappingOf: () => 'desk', timezone };
  const columns = clockColumns(asked);
  return { columns, ...clockSuspicions(columns, await clockHours(engine, timezone), asked) };
}

const mapping = (more: Partial<Mapping> = {}): Mapping => ({
  sourceSystem: 'desk',
  into: [{ table: 'case', columns: { id: 'id', org_unit_id: { const: 'brno' }, channel_id: { const: 'mail' }, opened_at: 'Opened', first_resolved_at: { from: 'Solved', ifInvalid: 'empty' }, status: { const: 'new' } } }],
  ...more,
});

/** Cases opened at the given times, solved an hour later or never. */
const file = (opened: readonly string[], solved: (place: number) => string = () => '') =>
  `id,Opened,Solved\n${opened.map((at, place) => `c${place},${at},${solved(place)}`).join('\n')}\n`;

const two = (value: number): string => String(value).padStart(2, '0');

/** So many times of each day of a month of 2026, evenly from 8:00 to 17:00 by the writer's clock. */
const officeHours = (month: number, each: number, ahead = 0): string[] =>
  Array.from({ length: 28 * each }, (_, place) => `2026-${two(month)}-${two((place % 28) + 1)} ${two((8 + (place % 9) + ahead + 24) % 24)}:${two(place % 60)}:30`);

test('counts the moments that name a zone, column by column, of the rows that are kept', async () => {
  await using bench = await openIntakeBench();
  const opened = ['2026-06-01T08:00:00Z', '2026-06-01 09:00', '2026-06-01T10:00+02:00', '', '1.6.2026 11:00'];
  await bench.take('desk.csv', file(opened, (place) => (place < 3 ? '2026-06-02 08:00' : 'later')), mapping());
  const { columns } = await timesOf(bench);
  const place = { source: 'desk', mapping: 'desk', table: 'case', timezone: prague, skippedHour: 0 };
  expect(columns).toEqual([
    { ...place, column: 'opened_at', from: 'Opened', values: 4, zoned: 2 },
    { ...place, column: 'first_resolved_at', from: 'Solved', values: 3, zoned: 0 },
  ]);
});

test('adds the files of a source up, also where a rule has parts', async () => {
  await using bench = await openIntakeBench();
  const parts: Mapping = { ...mapping({ timezone: 'UTC' }) };
  const rule = { first: [{ from: 'Solved', ifInvalid: 'empty' as const }, 'Opened'] };
  const into = [{ ...(parts.into[0] as Mapping['into'][number]), columns: { ...(parts.into[0] as Mapping['into'][number]).columns, first_resolved_at: rule } }];
  await bench.take('a.csv', file(['2026-06-01 08:00', '2026-06-01 08:00'], (place) => (place === 0 ? '2026-06-02T08:00Z' : '')), { ...parts, into });
  await bench.take('b.csv', file(['2026-06-01T08:00Z'], () => '').replace('c0', 'c9'), { ...parts, into });
  const { columns } = await timesOf(bench);
  expect(columns.map(({ column, timezone, values, zoned }) => [column, values, zoned, timezone])).toEqual([
    ['opened_at', 3, 1, 'UTC'],
    ['first_resolved_at', 3, 2, 'UTC'],
  ]);
});

test('tells the hours of the day by the clock of the organisation, summer and winter', async () => {
  await using bench = await openIntakeBench();
  await bench.take('desk.csv', file(['2026-07-01T06:30:00Z', '2026-01-01T06:30:00Z', '2026-01-02T23:59:59Z', '2026-02-01', '2026-01-01T21:00:00Z']), mapping());
  const { hours, suspicions } = await timesOf(bench);
  expect(hours).toMatchObject([{ source: 'desk', table: 'case', column: 'opened_at', rows: 5, midnight: 1, night: 2, future: 0 }]);
  expect(hours[0]?.hours.flatMap((rows, hour) => (rows > 0 ? [[hour, rows]] : []))).toEqual([[0, 1], [7, 1], [8, 1], [22, 1]]);
  expect(suspicions).toEqual([]);
});

test('finds nothing suspicious in office hours the year round', async () => {
  await using bench = await openIntakeBench();
  await bench.take('desk.csv', file([...officeHours(1, 108), ...officeHours(7, 108)]), mapping());
  expect((await timesOf(bench)).suspicions).toEqual([]);
});

test('suspects work that is all done at night, and says by how many hours it would be day', async () => {
  await using bench = await openIntakeBench();
  await bench.take('desk.csv', file(officeHours(7, 9, -9)), mapping());
  // From 23:00 to 8:00, of which the hour before 8:00 is day; their middle is 3:30.
  const { suspicions } = await timesOf(bench);
  expect(suspicions).toEqual([{ kind: 'at-night', source: 'desk', mapping: 'desk', table: 'case', column: 'opened_at', from: 'Opened', rows: 224, of: 252, hours: 10, timezone: prague, suggest: null }]);
});

test('suspects a clock that does not change in summer, and proposes UTC', async () => {
  await using bench = await openIntakeBench();
  // Written in UTC by people who begin at 8:00 in Prague: 7:00 in winter, 6:00 in summer.
  await bench.take('desk.csv', file([...officeHours(1, 108, -1), ...officeHours(7, 108, -2)]), mapping());
  expect((await timesOf(bench)).suspicions).toMatchObject([{ kind: 'summer-earlier', from: 'Opened', rows: 3024, of: 6048, hours: 1, timezone: prague, suggest: 'UTC' }]);
});

test('suspects local times that a mapping reads as UTC, and proposes the clock of the organisation', async () => {
  await using bench = await openIntakeBench();
  await bench.take('desk.csv', file([...officeHours(1, 108), ...officeHours(7, 108)]), mapping({ timezone: 'UTC' }));
  expect((await timesOf(bench)).suspicions).toMatchObject([{ kind: 'summer-later', hours: -1, timezone: 'UTC', suggest: prague }]);
});

test('suspects days that became the hour at which another zone has midnight', async () => {
  await using bench = await openIntakeBench();
  const days = Array.from({ length: 220 }, (_, place) => `2026-07-${two((place % 28) + 1)}T00:00:00Z`);
  await bench.take('desk.csv', file(days), mapping());
  expect((await timesOf(bench)).suspicions).toMatchObject([{ kind: 'days-shifted', rows: 220, of: 220, hours: -2 }]);
});

test('suspects times that no clock ever showed, and a column without zones beside one that has them', async () => {
  await using bench = await openIntakeBench();
  const opened = [...Array.from({ length: 40 }, (_, place) => `2026-03-29 02:${two(place)}:00`), '2026-03-29 04:00:00'];
  await bench.take('desk.csv', file(opened, () => '2026-03-30T10:00:00Z'), mapping());
  const { columns, suspicions } = await timesOf(bench);
  expect(columns.map(({ column, skippedHour, zoned }) => [column, skippedHour, zoned])).toEqual([['opened_at', 40, 0], ['first_resolved_at', 0, 41]]);
  expect(suspicions.filter(({ kind }) => kind !== 'at-night')).toMatchObject([
    { kind: 'skipped-hour', column: 'opened_at', rows: 40, of: 41, suggest: 'UTC' },
    { kind: 'mixed', column: 'opened_at', from: 'Opened', rows: 41, of: 41 },
  ]);
});

test('counts rows that had not happened when they were imported', async () => {
  await using bench = await openIntakeBench();
  // Imported on 1 November 2026 at 12:00 UTC.
  await bench.take('desk.csv', file(['2026-11-01 12:59', '2026-11-01 13:01', '2026-11-02 08:00']), mapping());
  const { hours, suspicions } = await timesOf(bench);
  expect(hours[0]?.future).toBe(2);
  expect(suspicions).toMatchObject([{ kind: 'future', rows: 2, of: 3, from: 'Opened' }]);
});

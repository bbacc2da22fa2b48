import { expect, test } from 'vitest';

import { HostError } from '../base/errors.js';
import { choosePeriod, periodOfKey, type PeriodChoice } from './choose-period.js';

/** A choice in Prague between things that happened at some moments. */
function choose(asOf: string, happened: readonly string[], given: Partial<PeriodChoice> = {}) {
  const until = (moment: string) => happened.filter((each) => new Date(each) <= new Date(moment)).sort();
  const [first, last] = [until(asOf)[0], until(asOf).at(-1)];
  return choosePeriod({
    grain: 'month',
    timezone: 'Europe/Prague',
    asOf,
    span: { ...(first !== undefined && { firstActivity: first }), ...(last !== undefined && { lastActivity: last }) },
    lastBefore: (moment) => Promise.resolve(happened.filter((each) => new Date(each) < new Date(moment)).sort().at(-1)),
    ...given,
  });
}

test('takes the month before while the present one is unfinished', async () => {
  expect(await choose('2026-10-20T10:00:00Z', ['2026-09-02T08:00:00.000Z', '2026-10-20T09:00:00.000Z'])).toMatchObject({ key: '2026-09' });
});

test('takes a month on its last day, by the local calendar', async () => {
  const happened = ['2026-09-02T08:00:00.000Z', '2026-10-30T09:00:00.000Z'];

  expect(await choose('2026-10-30T23:30:00Z', happened)).toMatchObject({ key: '2026-10' });
  expect(await choose('2026-10-30T22:30:00Z', happened)).toMatchObject({ key: '2026-09' });
});

test('takes the month of the last activity when nothing happened since', async () => {
  expect(await choose('2026-10-20T10:00:00Z', ['2026-05-02T08:00:00.000Z', '2026-06-02T08:00:00.000Z'])).toMatchObject({ key: '2026-06' });
});

test('takes the unfinished month in which the data begin', async () => {
  expect(await choose('2026-10-20T10:00:00Z', ['2026-10-02T08:00:00.000Z'])).toMatchObject({ key: '2026-10' });
});

test('does not take data that begin at the first instant of a month for data of the month before', async () => {
  expect(await choose('2026-10-20T10:00:00Z', ['2026-09-30T22:00:00.000Z'])).toMatchObject({ key: '2026-10' });
});

test('passes over months in which nothing happened', async () => {
  const waves = ['2025-03-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z'];

  expect(await choose('2026-03-01T00:00:00Z', waves)).toMatchObject({ key: '2025-03' });
});

test('leaves out what lies after the moment of the run', async () => {
  expect(await choose('2026-10-20T10:00:00Z', ['2026-09-02T08:00:00.000Z', '2026-12-24T08:00:00.000Z'])).toMatchObject({ key: '2026-09' });
});

test('takes the present period where there are no data', async () => {
  expect(await choose('2026-10-20T10:00:00Z', [])).toMatchObject({ key: '2026-10' });
});

test.each([
  ['day', '2026-10-19'],
  ['week', '2026-W42'],
  ['month', '2026-09'],
  ['quarter', '2026-Q3'],
  ['year', '2025'],
] as const)('takes the latest whole %s', async (grain, key) => {
  const yearly = Array.from({ length: 400 }, (_, day) => new Date(Date.UTC(2025, 8, 15 + day, 9)).toISOString());

  expect(await choose('2026-10-20T10:00:00Z', yearly.filter((each) => each < '2026-10-20T10'), { grain, timezone: 'UTC' })).toMatchObject({ key, grain });
});

test.each([
  ['2026-10-31', 'day', '2026-10-31'],
  ['2026-W44', 'week', '2026-10-26'],
  ['2026-W53', 'week', '2026-12-28'],
  ['2026-W01', 'week', '2025-12-29'],
  ['2026-10', 'month', '2026-10-01'],
  ['2026-Q4', 'quarter', '2026-10-01'],
  ['2026', 'year', '2026-01-01'],
] as const)('%s is a %s that begins on %s', (key, grain, from) => {
  for (const timezone of ['Europe/Prague', 'Pacific/Kiritimati', 'America/Los_Angeles']) {
    expect(periodOfKey(key, timezone)).toMatchObject({ key, grain, from });
  }
});

test.each(['', 'latest', '2026-13', '2026-00', '2026-02-30', '2026-W54', '2025-W53', '2026-W00', '2026-Q5', '2026-Q0', '26', '2026-10-31T00:00', ' 2026', '2026\n'])(
  'refuses %j as a period',
  (key) => {
    const refused = () => periodOfKey(key, 'Europe/Prague');

    expect(refused).toThrow(HostError);
    expect(refused).toThrow(expect.objectContaining({ code: 'PERIOD_INVALID' }));
  },
);

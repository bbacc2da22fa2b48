import { afterEach, expect, test } from 'vitest';

import type { Engine } from '../engine/engine.js';
import { openTestDatabase, type TestRows } from '../measures/test-database.testing.js';
import { type DataSpan, readDataSpan } from './data-span.js';

let engine: Engine | undefined;

afterEach(() => engine?.close());

async function spanOf(rows: TestRows, timezone = 'UTC'): Promise<DataSpan> {
  engine = await openTestDatabase(rows);
  return readDataSpan(engine, '2026-10-31T12:00:00Z', timezone);
}

const imported = { id: '0001', loaded_at: '2026-10-31 11:00:00', max_at: '2026-10-31 11:00:00' };

test('data end with the last thing that happened, not with their import', async () => {
  const span = await spanOf({
    import_batch: [imported],
    commitment: [{ id: 'c', made_at: '2015-03-01 09:00:00', due_at: '2016-01-01 09:00:00', done_at: '2015-03-02 09:00:00' }],
  });

  expect(span).toEqual({
    firstActivity: '2015-03-01T09:00:00.000Z',
    lastActivity: '2015-03-01T09:00:00.000Z',
    lastEvent: '2015-03-02T09:00:00.000Z',
  });
});

test('data of people alone end with their last wave, not with their import', async () => {
  const span = await spanOf({
    import_batch: [imported],
    engagement_result: [{ org_unit_id: 'u', wave: '2015-03-01', item_code: 'heard', n: 9, favourable_n: 5 }],
  });

  expect(span).toEqual({
    firstActivity: '2015-03-01T00:00:00.000Z',
    lastActivity: '2015-03-01T00:00:00.000Z',
    lastEvent: '2015-03-01T00:00:00.000Z',
  });
});

test('an import alone says nothing of when the data end', async () => {
  expect(await spanOf({ import_batch: [imported] })).toEqual({});
});

test('a day begins with its first instant in the time zone of the organisation', async () => {
  const movement = { org_unit_id: 'u', month: '2026-03-01', headcount_mean: 9, leavers: 1 };

  expect(await spanOf({ employee_movement: [movement] }, 'America/New_York')).toEqual({
    firstActivity: '2026-03-01T05:00:00.000Z',
    lastActivity: '2026-03-01T05:00:00.000Z',
    lastEvent: '2026-03-01T05:00:00.000Z',
  });
});

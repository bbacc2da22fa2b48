import { afterEach, expect, test } from 'vitest';

import type { Engine } from '../engine/engine.js';
import { openTestDatabase, type TestRows } from '../measures/test-database.testing.js';
import { frameRun } from './frame-run.js';

let engine: Engine | undefined;

afterEach(() => engine?.close());

async function frame(rows: TestRows, given: { asOf: string; period?: string }) {
  engine = await openTestDatabase(rows);
  const { context, period } = await frameRun({
    engine,
    organisation: { id: 'o', name: 'O', timezone: 'Europe/Prague' },
    grain: 'month',
    now: () => new Date('2026-11-20T12:00:00.500Z'),
    ...given,
  });
  return { asOf: context.asOf, period: period.key, periods: context.periods.length, last: context.periods.at(-1)?.key };
}

const promise = (id: string, madeAt: string) => ({ id, made_at: madeAt, due_at: madeAt });
const promises = { commitment: [promise('a', '2026-05-04 09:00:00'), promise('b', '2026-09-07 09:00:00'), promise('c', '2026-11-02 09:00:00')] };

test('looks back from the last thing that happened', async () => {
  expect(await frame(promises, { asOf: 'latest-data' })).toEqual({ asOf: '2026-11-02T09:00:00Z', period: '2026-09', periods: 25, last: '2026-09' });
});

test('looks back from now, to the second', async () => {
  expect(await frame(promises, { asOf: 'now' })).toMatchObject({ asOf: '2026-11-20T12:00:00Z', period: '2026-09' });
});

test('a run as of an earlier moment does not know what came later', async () => {
  expect(await frame(promises, { asOf: '2026-09-03T00:00:00Z' })).toMatchObject({ asOf: '2026-09-03T00:00:00Z', period: '2026-05' });
});

test('yearly waves of a survey are scored by a wave, and not by the empty month before the last one', async () => {
  const wave = (day: string) => ({ org_unit_id: 'u', wave: day, item_code: 'heard', n: 9, favourable_n: 5 });

  expect(await frame({ engagement_result: [wave('2025-03-01'), wave('2026-03-01')] }, { asOf: 'latest-data' })).toMatchObject({ period: '2025-03' });
});

test('takes the period it is asked for', async () => {
  expect(await frame(promises, { asOf: 'now', period: '2026-W20' })).toMatchObject({ period: '2026-W20', periods: 27 });
});

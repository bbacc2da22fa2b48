import { check, own, type CheckOptions } from '@touchstone/sdk';

import type { Engine } from '../engine/engine.js';
import { refreshBusinessDays } from './business-time/business-day-table.js';
import type { MeasureContext } from './context.js';
import { measureChecks } from './measure-checks.js';
import type { MeasuredCheck, Measurement } from './measurement.js';
import { periodAt, periodsUntil } from './period.js';
import { openTestDatabase, type TestRows } from './test-database.testing.js';

export const timezone = 'Europe/Prague';

/** August, September and October 2026 in Prague, as of the last hour of October. */
export const context: MeasureContext = {
  asOf: '2026-10-31T22:00:00Z',
  timezone,
  periods: periodsUntil(periodAt('2026-10-15T00:00:00Z', 'month', timezone), 3, timezone),
};

/** A check that is only measured here, with values for its settings. */
export function measured(options: Omit<CheckOptions, 'id' | 'question' | 'standard'>, settings: MeasuredCheck['settings'] = {}): MeasuredCheck {
  const standard = { better: 'higher', provenance: own } as const;
  return { id: 'test.check', check: check({ id: 'check', question: 'Is it?', standard, ...options }), settings };
}

/** Opens a database with some rows and all that measuring needs. */
export async function openWith(rows: TestRows): Promise<Engine> {
  const engine = await openTestDatabase(rows);
  await refreshBusinessDays(engine, { firstDay: '2026-01-01', lastDay: '2026-12-31', timezone });
  return engine;
}

/** Measures one check over some rows. */
export async function measure(rows: TestRows, one: MeasuredCheck): Promise<Measurement> {
  const engine = await openWith(rows);
  try {
    const [first] = await measureChecks(engine, [one], { context });
    if (!first) {
      throw new Error('Nothing was measured.');
    }
    return first;
  } finally {
    await engine.close();
  }
}

/** A moment of 2026, as a database takes it. */
export const at = (day: string, time = '10:00'): string => `2026-${day} ${time}:00`;

export const caseRow = (id: string, more: object = {}) => ({ id, opened_at: at('10-05'), status: 'closed', channel_id: 'phone', ...more });

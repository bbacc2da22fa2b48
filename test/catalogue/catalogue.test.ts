import type { Statistic } from '@touchstone/sdk';
import { contributionDefinitions } from '@touchstone/sdk/schema';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Engine } from '../../core/src/engine/engine.js';
import type { MeasureContext } from '../../core/src/measures/context.js';
import { evidenceOf } from '../../core/src/measures/evidence.js';
import { measureChecks, planChecks } from '../../core/src/measures/measure-checks.js';
import { periodAt, periodsUntil } from '../../core/src/measures/period.js';
import { openDatabase } from './full-database.testing.js';
import { principleEntries } from './entries.js';

const timezone = 'Europe/Prague';
const context: MeasureContext = {
  asOf: '2026-10-31T22:00:00Z',
  timezone,
  periods: periodsUntil(periodAt('2026-10-15T00:00:00Z', 'month', timezone), 3, timezone),
};

let engine: Engine;

beforeAll(async () => {
  engine = await openDatabase(timezone);
}, 60_000);

afterAll(() => engine.close());

const entries = principleEntries.flatMap(({ checks }) => checks.map((each) => [each.id, each] as const));

/** The rows that a statistic counts in its numerator and its misses, where it counts rows. */
function counted(statistic: Statistic): { readonly numerator?: number; readonly misses?: number } {
  switch (statistic.kind) {
    case 'share':
      return { numerator: statistic.k, misses: statistic.n - statistic.k };
    case 'census':
      return { numerator: statistic.n - statistic.breaches, misses: statistic.breaches };
    case 'difference': {
      const sides = [statistic, ...(statistic.beyond ? [statistic.beyond] : [])].flatMap(({ first, second }) => [counted(first), counted(second)]);
      const total = (part: 'numerator' | 'misses') => sides.reduce((sum, side) => sum + (side[part] ?? 0), 0);
      return { numerator: total('numerator'), ...(statistic.first.kind === 'share' && { misses: total('misses') }) };
    }
    case 'mean':
    case 'quantile':
    case 'agreement':
      return { numerator: statistic.n };
    default:
      return {};
  }
}

test.each(entries)('%s runs, and its evidence counts as its statistic does', async (_, check) => {
  const [found] = await measureChecks(engine, [check], { context });
  const statistic = found?.statistics.find(({ unit, period }) => Object.keys(unit).length === 0 && period === '2026-10')?.statistic;
  const { measure } = check.check;

  expect(found?.missing).toEqual([]);
  if (statistic === undefined || ('counts' in measure && measure.counts !== undefined) || ('first' in measure && 'counts' in measure.first)) {
    return;
  }
  for (const [part, rows] of Object.entries(counted(statistic))) {
    const { total } = await evidenceOf(engine, { check, unit: {}, part: part as 'numerator' | 'misses', limit: 1 }, context);
    expect([part, total]).toEqual([part, rows]);
  }
});

test('all of them are planned as a few scans', () => {
  const scans = planChecks(entries.map(([, check]) => check));

  expect(scans.length).toBeLessThan(entries.length);
  expect(new Set(scans.map(({ of }) => of)).size).toBeGreaterThan(20);
});

test('all of them keep to the published schema of measures', () => {
  const ajv = addFormats.default(new Ajv({ discriminator: true, strict: false }));
  const isMeasure = ajv.compile({ $defs: contributionDefinitions, $ref: '#/$defs/measure' });
  const refused = entries.filter(([, { check }]) => !isMeasure(JSON.parse(JSON.stringify(check.measure)))).map(([id]) => id);

  expect(refused).toEqual([]);
});

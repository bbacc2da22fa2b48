import type { PluginContribution } from '@touchstone/sdk';
import { type TableName, tables } from '@touchstone/sdk/model';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openDuckDb } from '../../core/src/engine/duckdb/duckdb-engine.js';
import type { Engine } from '../../core/src/engine/engine.js';
import { refreshBusinessDays } from '../../core/src/measures/business-time/business-day-table.js';
import { measureChecks } from '../../core/src/measures/measure-checks.js';
import type { Measurement } from '../../core/src/measures/measurement.js';
import { periodAt, periodsUntil } from '../../core/src/measures/period.js';
import { createTable } from '../../core/src/model/index.js';
import { worldTables } from '../../sdk/src/testing/world-tables.js';
import change from '../../plugins/change/src/plugin.js';
import cost from '../../plugins/cost/src/plugin.js';
import crisis from '../../plugins/crisis/src/plugin.js';
import effort from '../../plugins/effort/src/plugin.js';
import empathy from '../../plugins/empathy/src/plugin.js';
import integrity from '../../plugins/integrity/src/plugin.js';
import internal from '../../plugins/internal/src/plugin.js';
import knowledge from '../../plugins/knowledge/src/plugin.js';
import language from '../../plugins/language/src/plugin.js';
import leadership from '../../plugins/leadership/src/plugin.js';
import mystery from '../../plugins/mystery/src/plugin.js';
import opportunity from '../../plugins/opportunity/src/plugin.js';
import product from '../../plugins/product/src/plugin.js';
import reputation from '../../plugins/reputation/src/plugin.js';
import returns from '../../plugins/returns/src/plugin.js';
import standards from '../../plugins/standards/src/plugin.js';
import training from '../../plugins/training/src/plugin.js';
import type { CountedWorld } from './principle-figures/counted-world.testing.js';
import { changeWorld } from './principle-figures/change.testing.js';
import { costWorld } from './principle-figures/cost.testing.js';
import { crisisWorld } from './principle-figures/crisis.testing.js';
import { effortWorld } from './principle-figures/effort.testing.js';
import { empathyWorld } from './principle-figures/empathy.testing.js';
import { integrityWorld } from './principle-figures/integrity.testing.js';
import { internalWorld } from './principle-figures/internal.testing.js';
import { knowledgeWorld } from './principle-figures/knowledge.testing.js';
import { languageWorld } from './principle-figures/language.testing.js';
import { leadershipWorld } from './principle-figures/leadership.testing.js';
import { mysteryWorld } from './principle-figures/mystery.testing.js';
import { opportunityWorld } from './principle-figures/opportunity.testing.js';
import { productWorld } from './principle-figures/product.testing.js';
import { reputationWorld } from './principle-figures/reputation.testing.js';
import { returnsWorld } from './principle-figures/returns.testing.js';
import { standardsWorld } from './principle-figures/standards.testing.js';
import { trainingWorld } from './principle-figures/training.testing.js';

const timezone = 'UTC';
const asOf = '2026-10-31T12:00:00Z';
const context = { asOf, timezone, periods: periodsUntil(periodAt(asOf, 'month', timezone), 6, timezone) };

const counted: readonly (readonly [plugin: PluginContribution, world: CountedWorld])[] = [
  [change, changeWorld],
  [cost, costWorld],
  [crisis, crisisWorld],
  [effort, effortWorld],
  [empathy, empathyWorld],
  [integrity, integrityWorld],
  [internal, internalWorld],
  [knowledge, knowledgeWorld],
  [language, languageWorld],
  [leadership, leadershipWorld],
  [mystery, mysteryWorld],
  [opportunity, opportunityWorld],
  [product, productWorld],
  [reputation, reputationWorld],
  [returns, returnsWorld],
  [standards, standardsWorld],
  [training, trainingWorld],
];

let engine: Engine;

beforeAll(async () => {
  engine = await openDuckDb(':memory:', { threads: 1 });
  for (const table of Object.values(tables)) {
    await engine.execute(createTable(table));
  }
}, 60_000);

afterAll(() => engine.close());

async function fill(rows: CountedWorld['rows']): Promise<void> {
  for (const table of Object.keys(tables) as TableName[]) {
    await engine.execute(`DELETE FROM "${table}"`);
  }
  for (const [table, { columns, rows: cells }] of Object.entries(worldTables(rows))) {
    await engine.insert(table, [...columns, 'import_batch_id'], cells.map((row) => [...row, 'test']));
  }
  await refreshBusinessDays(engine, { firstDay: '2025-01-01', lastDay: '2026-12-31', timezone });
}

const measured = ({ principle, checks }: PluginContribution) =>
  checks.map((check) => ({
    id: `${principle}.${check.id}`,
    check,
    settings: Object.fromEntries(check.settings.map(({ id, default: value }) => [id, value])),
  }));

/** What a check counted over all units in the month that is judged, and what it left out. */
function told({ missing, statistics, excluded }: Measurement): object {
  const whole = statistics.find(({ unit, period }) => period === '2026-10' && Object.keys(unit).length === 0);
  const left = excluded.filter(({ rows }) => rows > 0).map(({ why, rows }) => [why, rows]);
  return { ...whole?.statistic, ...(left.length > 0 && { excluded: Object.fromEntries(left) }), ...(missing.length > 0 && { missing }) };
}

test.each(counted.map(([plugin, world]) => [plugin.principle, plugin, world] as const))(
  'every check of %s counts what a person counts by hand',
  async (_, plugin, { rows, expected }) => {
    await fill(rows);

    const found = Object.fromEntries((await measureChecks(engine, measured(plugin), { context })).map((each) => [each.id.split('.')[1], told(each)]));

    expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort());
    expect(found).toMatchObject(expected);
  },
);

import type { PluginContribution } from '@touchstone/sdk';
import type { Scorecard } from '@touchstone/sdk/contract';
import { type TableName, tables } from '@touchstone/sdk/model';

import { openDuckDb } from '../../core/src/engine/duckdb/duckdb-engine.js';
import type { Engine, EngineValue } from '../../core/src/engine/engine.js';
import { prepareDatabase } from '../../core/src/intake/index.js';
import { quoteIdentifier, storedColumnsOf } from '../../core/src/model/index.js';
import { parseSettings } from '../../core/src/host/index.js';
import { demandsOf, toEnabledCheck } from '../../core/src/scorecard/organisation/demands.js';
import { readNames } from '../../core/src/scorecard/names.js';
import { scoreOrganisation } from '../../core/src/scorecard/score.js';
import { generateInto } from '../../examples/rose-hair/generate.ts';
import type { Cell, Table, TableWriter } from '../../examples/rose-hair/table-writer.ts';
import { dataEnd, formatMoment } from '../../examples/rose-hair/time.ts';
import { plugins } from '../catalogue/plugins.js';
import type { World } from '../integration/worlds.testing.js';

/** Keeps the rows of a world until they are put into an engine. */
class RowWriter implements TableWriter {
  private readonly written = new Map<string, { readonly columns: readonly string[]; readonly rows: EngineValue[][] }>();

  table<const TColumn extends string>(name: string, columns: readonly TColumn[]): Table<TColumn> {
    const rows: EngineValue[][] = [];
    this.written.set(name, { columns: [...columns, 'import_batch_id'], rows });
    return {
      write: (row: { readonly [K in TColumn]?: Cell }) => {
        rows.push([...columns.map((column) => row[column] ?? null), 'rows']);
      },
    };
  }

  async putInto(engine: Engine): Promise<void> {
    const filled = [...this.written].filter(([, { rows }]) => rows.length > 0);
    for (const [name, { columns, rows }] of filled) {
      const types = new Map(storedColumnsOf(tables[name as TableName]).map((column) => [column.name, column.physicalType]));
      const values = columns.map((column, place) => `CAST(r[${place + 1}] AS ${types.get(column) ?? 'VARCHAR'})`);
      // One text a row: binding value by value, or one text a table, which is read as a constant, would take a third of the time of a world.
      await engine.execute(
        `INSERT INTO ${quoteIdentifier(name)} (${columns.map(quoteIdentifier).join(', ')}) SELECT ${values.join(', ')} FROM (SELECT from_json(unnest($1), '["VARCHAR"]') AS r)`,
        [rows.map((row) => JSON.stringify(row))],
      );
    }
  }
}

const settings = parseSettings(
  JSON.stringify({ id: 'rose-hair', name: 'Rose Hair', timezone: 'Europe/Prague', asOf: formatMoment(dataEnd) }),
  'touchstone.json',
).settings;

/** The checks of plugins, as the example enables them; without those whose figures code takes further, for which there is no sandbox here. */
const checksOf = (of: readonly PluginContribution[]) =>
  of
    .flatMap(({ principle, checks }) => checks.filter(({ derive }) => !derive).map((check) => toEnabledCheck({ id: `${principle}.${check.id}`, principle, plugin: '', check }, settings, [])))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/** Scores worlds one after another, their rows put straight into the tables of one engine: what files and imports cost is saved. */
export class RowWorlds {
  private constructor(
    private readonly engine: Engine,
    private readonly checks: ReturnType<typeof checksOf>,
  ) {}

  /** Default: all plugins of the product. */
  static async open(of: readonly PluginContribution[] = plugins): Promise<RowWorlds> {
    const engine = await openDuckDb(':memory:', { threads: 1 });
    await prepareDatabase(engine);
    return new RowWorlds(engine, checksOf(of));
  }

  close(): Promise<void> {
    return this.engine.close();
  }

  /** The scorecard of a world, without words. */
  async score(world: World): Promise<Scorecard> {
    const { engine, checks } = this;
    for (const name of Object.keys(tables)) {
      await engine.execute(`DELETE FROM ${quoteIdentifier(name)}`);
    }
    const writer = new RowWriter();
    await generateInto(writer, world);
    await writer.putInto(engine);
    const { document } = await scoreOrganisation({
      engine,
      organisation: settings,
      grain: settings.period.grain,
      asOf: settings.asOf,
      now: () => new Date(),
      plugins: [],
      checks,
      demands: demandsOf(settings, await readNames(engine)),
      dataVersion: `seed ${world.seed}`,
      settingsVersion: '',
      // These rows came past the intake, which alone knows what they make untrue.
      keep: false,
    });
    return document;
  }
}

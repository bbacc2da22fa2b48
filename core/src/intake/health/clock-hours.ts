import { columnName, type TableDefinition, tables } from '@touchstone/sdk/model';

import type { Session } from '../../engine/engine.js';
import { quoteIdentifier, quoteLiteral } from '../../model/quote.js';
import { knownYears, offsetAt } from '../compile/time-zone.js';

/** At which times of the day the rows of a source happen, apart for each offset of the clock from UTC. */
export interface ClockFace {
  readonly source: string;
  readonly table: string;
  readonly column: string;
  readonly rows: number;
  /** By offset in seconds. */
  readonly offsets: ReadonlyMap<number, OffsetFace>;
}

export interface OffsetFace {
  /** Rows by quarter of an hour of the local day, 96 of them. */
  readonly quarters: readonly number[];
  /** Of these, those at the very first microsecond of a quarter. */
  readonly exact: readonly number[];
}

/** Tables whose rows are told by a moment that has come, not by a day or a plan. */
const clocked = Object.values<TableDefinition>(tables).flatMap((table) => {
  const column = table.occursAt === undefined ? undefined : table.columns[table.occursAt];
  return column?.type === 'timestamp' && column.planned !== true && table.name !== 'import_batch' ? [{ table: table.name, column: columnName(table.occursAt as string, column.type) }] : [];
});

const quarter = 900;
const quartersADay = 96;

/** The times of the day of all rows, by the clock of a zone. Rows are counted by quarter of an hour before anything is asked of a zone. */
export async function clockFaces(session: Session, timezone: string): Promise<ClockFace[]> {
  const counted = clocked.map(({ column, table }) => {
    const moment = quoteIdentifier(column);
    return `SELECT source_system AS source, ${quoteLiteral(table)} AS name, epoch_us(${moment}) // ${quarter * 1_000_000} AS q, count(*) AS n,
        count(*) FILTER (epoch_us(${moment}) % ${quarter * 1_000_000} = 0) AS exact
      FROM ${quoteIdentifier(table)}
      WHERE ${moment} >= TIMESTAMP '${knownYears.from}' AND ${moment} < TIMESTAMP '${knownYears.before}' AND source_system IS NOT NULL GROUP BY ALL`;
  });
  const local = `SELECT *, ${offsetAt(timezone, `make_timestamp(q * ${quarter * 1_000_000})`)} AS ahead FROM (${counted.join(' UNION ALL ')})`;
  const rows = await session.all(
    `SELECT source, name, ahead, ((q * ${quarter} + ahead) % 86400) // ${quarter} AS slot, sum(n)::BIGINT AS n, sum(exact)::BIGINT AS exact FROM (${local}) GROUP BY ALL`,
  );
  const faces = clocked.flatMap(({ column, table }) => {
    const bySource = Map.groupBy(rows.filter((row) => row['name'] === table), (row) => String(row['source']));
    return [...bySource].map(([source, ofSource]): ClockFace => {
      const offsets = [...Map.groupBy(ofSource, (row) => Number(row['ahead']))].map(([ahead, slots]) => [ahead, { quarters: bySlot(slots, 'n'), exact: bySlot(slots, 'exact') }] as const);
      return { source, table, column, rows: ofSource.reduce((sum, row) => sum + Number(row['n']), 0), offsets: new Map(offsets) };
    });
  });
  return faces.toSorted((one, other) => other.rows - one.rows);
}

function bySlot(rows: readonly Readonly<Record<string, unknown>>[], what: string): number[] {
  const slots = Array.from({ length: quartersADay }, () => 0);
  for (const row of rows) {
    slots[Number(row['slot'])] = Number(row[what]);
  }
  return slots;
}

/** Rows that lie after the moment at which they were imported, by source and table. Looks only where an import said that it had such. */
export async function futureRows(session: Session): Promise<ReadonlyMap<string, number>> {
  const [any] = await session.all('SELECT 1 AS one FROM import_batch WHERE max_at > loaded_at LIMIT 1');
  const found = new Map<string, number>();
  for (const { column, table } of any ? clocked : []) {
    const moment = `t.${quoteIdentifier(column)}`;
    const rows = await session.all(
      `SELECT t.source_system AS source, count(*) AS n FROM ${quoteIdentifier(table)} AS t JOIN import_batch AS b ON b.id = t.import_batch_id
        WHERE b.max_at > b.loaded_at AND ${moment} > b.loaded_at AND t.source_system IS NOT NULL GROUP BY t.source_system`,
    );
    for (const row of rows) {
      found.set(faceKey({ source: String(row['source']), table }), Number(row['n']));
    }
  }
  return found;
}

/** Names the rows of a source in a table. */
export const faceKey = ({ source, table }: Pick<ClockFace, 'source' | 'table'>): string => JSON.stringify([source, table]);

import type { SourceFreshness } from '@touchstone/sdk/contract';
import { columnName, type TableDefinition, tables } from '@touchstone/sdk/model';

import type { Session } from '../../engine/engine.js';
import { quoteIdentifier } from '../../model/quote.js';
import type { ImportReport } from '../load/batch.js';
import { freshnessOf, rhythmOf } from './freshness.js';

export interface SourcesAsked {
  /** The files that were imported, the latest first. */
  readonly files: readonly ImportReport[];
  /** The name of the kept mapping of files that are called so. */
  readonly mappingOf: (fileName: string) => string | null;
  readonly timezone: string;
  /** ISO 8601. */
  readonly now: string;
}

const broughtRows = ({ tables: changes }: ImportReport): boolean => changes.some(({ inserted, updated }) => inserted + updated > 0);

const urgency: Readonly<Record<SourceFreshness['state'], number>> = { silent: 0, late: 1, 'no-rhythm': 2, fresh: 3 };

/** When each source last brought rows, and whether that is in time by its own rhythm. Those that need somebody first. */
export async function sourceFreshness(session: Session, { files, mappingOf, now, timezone }: SourcesAsked): Promise<SourceFreshness[]> {
  const present = await rowsBySource(session);
  const bySource = Map.groupBy(files, ({ batch }) => batch.sourceSystem);
  const told = [...bySource].map(([source, reports]): SourceFreshness => {
    const bringing = reports.filter(broughtRows);
    const latest = bringing[0] ?? reports[0];
    const lastRowsAt = bringing[0]?.batch.loadedAt ?? null;
    const rhythm = rhythmOf(bringing.map(({ batch }) => batch.loadedAt), timezone);
    return {
      source,
      mapping: mappingOf(latest?.batch.fileName ?? ''),
      fileName: latest?.batch.fileName ?? '',
      files: reports.length,
      rows: present.get(source)?.rows ?? 0,
      lastRowsAt,
      newestRow: present.get(source)?.newest ?? null,
      rhythm,
      ...freshnessOf(rhythm, lastRowsAt, now),
    };
  });
  return told.toSorted((one, other) => urgency[one.state] - urgency[other.state] || other.rows - one.rows);
}

/** The rows that each source has in the tables now, and the latest time they tell of; days count from midnight, planned times not at all. */
async function rowsBySource(session: Session): Promise<ReadonlyMap<string, { readonly rows: number; readonly newest: string | null }>> {
  const all: readonly TableDefinition[] = Object.values(tables).filter(({ name }) => name !== 'import_batch');
  const parts = all.map((table) => {
    const key = table.occursAt;
    const column = key === undefined ? undefined : table.columns[key];
    const moment = key === undefined || !column || column.planned === true ? 'NULL' : `max(${quoteIdentifier(columnName(key, column.type))})`;
    return `SELECT source_system AS source, count(*) AS n, CAST(${moment} AS TIMESTAMP) AS newest FROM ${quoteIdentifier(table.name)} GROUP BY source_system`;
  });
  const rows = await session.all(`SELECT source, sum(n)::BIGINT AS n, max(newest) AS newest FROM (${parts.join(' UNION ALL ')}) WHERE source IS NOT NULL GROUP BY source`);
  return new Map(rows.map((row) => [String(row['source']), { rows: Number(row['n']), newest: typeof row['newest'] === 'string' ? row['newest'] : null }]));
}

import type { ImportReject, Mapping, UploadTrial } from '@touchstone/sdk/contract';

import type { Engine } from '../engine/engine.js';
import { columnsOf } from '../model/ddl.js';
import { quoteIdentifier } from '../model/quote.js';
import { importFile, type ImportOptions } from './import-file.js';
import { tableOf } from './mapping/check-mapping.js';
import { shownColumns } from './mapping/shown-columns.js';
import { rejectsOf } from './rejects.js';
import { tellReason } from './words/tell-reject.js';

/** How many rows show what a table would look like, and how many rejected ones show what is wrong. */
const [firstRows, shownRejects, examplesEach] = [5, 2000, 3] as const;

export type TriedImport = Pick<UploadTrial, 'read' | 'kept' | 'skipped' | 'rejected' | 'tables' | 'rejects' | 'remarks' | 'first'>;

/** Imports a file as it would be imported into a database that is thrown away, and tells what came of it. Throws what importing throws. */
export async function tryMapping(scratch: Engine, options: ImportOptions & { readonly mapping: Mapping; readonly locale: string }): Promise<TriedImport> {
  const report = await importFile(scratch, options);
  const { batch, reasons, repeated, skipped, tables, warnings } = report;
  const { rejects } = await rejectsOf(scratch, { batch: batch.id, limit: shownRejects, locale: options.locale });
  const shown = new Set(shownColumns(options.mapping));
  const raw = await rawOf(scratch, rejects);
  return {
    read: batch.rowsRead,
    kept: batch.rowsKept,
    skipped: skipped + repeated,
    rejected: batch.rowsRejected,
    tables: tables.map(({ inserted, table, unchanged, updated }) => ({ table, rows: inserted + updated + unchanged })),
    rejects: reasons.map(({ code, column, reason, rows }) => {
      const alike = rejects.filter((reject) => reject.code === code && reject.column === column);
      return {
        ...{ code, column, reason: tellReason({ code, reason }, options.locale), rows: Number(rows), remedy: alike[0]?.remedy ?? '' },
        examples: alike.slice(0, examplesEach).map(({ line }) => ({ line, values: valuesOf(raw.get(line), column, shown) })),
      };
    }),
    remarks: warnings.map(({ code, column, reason, rows }) => ({ code, column, reason: tellReason({ code, reason }, options.locale), rows: Number(rows) })),
    first: await firstOf(scratch, options.mapping),
  };
}

async function rawOf(scratch: Engine, rejects: readonly ImportReject[]): Promise<ReadonlyMap<number, Readonly<Record<string, unknown>>>> {
  if (rejects.length === 0) {
    return new Map();
  }
  const rows = await scratch.all('SELECT line, raw FROM import_reject WHERE raw IS NOT NULL ORDER BY id LIMIT $1', [shownRejects]);
  return new Map(rows.map((row) => [Number(row['line']), JSON.parse(String(row['raw'])) as Record<string, unknown>]));
}

/** The value that is wrong, where it has no bearing on a person. */
function valuesOf(raw: Readonly<Record<string, unknown>> | undefined, column: string | null, shown: ReadonlySet<string>): Record<string, string> {
  const value = column === null ? undefined : raw?.[column];
  return column !== null && shown.has(column) && value !== undefined && value !== null ? { [column]: String(value).slice(0, 200) } : {};
}

/** The first rows of the last table, in the columns that are no pseudonyms. */
async function firstOf(scratch: Engine, { into }: Mapping): Promise<UploadTrial['first']> {
  const main = into.at(-1);
  const table = main && tableOf(main.table);
  if (!main || !table) {
    return { columns: [], rows: [] };
  }
  const columns = columnsOf(table).filter(({ definition, name }) => name in main.columns && (definition.privacy === 'P0' || definition.type === 'timestamp'));
  const cells = columns.map(({ name, physicalType }) => {
    const column = quoteIdentifier(name);
    return `${physicalType === 'TIMESTAMP' ? `strftime(${column}, '%Y-%m-%dT%H:%M:%SZ')` : `CAST(${column} AS VARCHAR)`} AS ${column}`;
  });
  const rows = cells.length === 0 ? [] : await scratch.all(`SELECT ${cells.join(', ')} FROM ${quoteIdentifier(table.name)} ORDER BY source_ref LIMIT ${firstRows}`);
  return { columns: columns.map(({ name }) => name), rows: rows.map((row) => columns.map(({ name }) => (row[name] === null || row[name] === undefined ? null : String(row[name])))) };
}

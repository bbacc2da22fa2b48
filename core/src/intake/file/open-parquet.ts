import { HostError } from '../../base/errors.js';
import { quoteIdentifier, quoteLiteral } from '../../model/quote.js';
import { digestOf, type OpenableFile } from './open-source.js';
import type { Source } from './source.js';

/** Reads a Parquet file, every value as text; a moment keeps its zone. The line of a row is its number from 1. */
export async function openParquet({ enginePath, file, fileName, session, signal }: OpenableFile): Promise<Source> {
  const sha256 = await digestOf(file, signal);
  const relation = `read_parquet(${quoteLiteral(enginePath)})`;
  const described = await session.all(`DESCRIBE SELECT * FROM ${relation}`).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new HostError('FILE_UNREADABLE', { file: fileName, reason }, { cause: error });
  });
  const names = described.map((row) => String(row['column_name']));
  const rows = await session.all(`SELECT count(*) AS n FROM ${relation}`);
  const count = Number(rows[0]?.['n'] ?? 0);
  if (count === 0) {
    throw new HostError('FILE_HEADER_ONLY', { file: fileName });
  }
  const columns = names.map((name) => ({ name, sql: `CAST(${quoteIdentifier(name)} AS VARCHAR)` }));
  return { fileName, sha256, columns, relation, line: 'rowid + 1', tidy: false, rows: count, faults: undefined, warnings: [] };
}

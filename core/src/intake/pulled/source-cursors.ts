import type { Engine, Session } from '../../engine/engine.js';

/** The table of where sources go on. It lies beside the rows, so that whoever loses the rows pulls them all again. */
export const cursorTable = 'source_cursor';

export const createCursorTable = `CREATE TABLE IF NOT EXISTS ${cursorTable} (source VARCHAR NOT NULL, since VARCHAR, pulled_at VARCHAR NOT NULL, pulled_rows BIGINT NOT NULL)`;

/** The last pull of a source that succeeded. */
export interface SourceCursor {
  /** `publisher.plugin/source`. */
  readonly source: string;
  /** From where it goes on; null where it did not say. */
  readonly since: string | null;
  /** ISO 8601. */
  readonly pulledAt: string;
  readonly rows: number;
}

/** The last pulls that succeeded, one a source. */
export async function sourceCursors(engine: Engine): Promise<readonly SourceCursor[]> {
  const rows = await engine.all(`SELECT source, since, pulled_at, pulled_rows FROM ${cursorTable} ORDER BY source`);
  return rows.map((row) => ({
    source: String(row['source']),
    since: row['since'] === null || row['since'] === undefined ? null : String(row['since']),
    pulledAt: String(row['pulled_at']),
    rows: Number(row['pulled_rows']),
  }));
}

/** Remembers a pull, in the place of the one before. */
export async function rememberPull(engine: Engine, { source, since, pulledAt, rows }: SourceCursor): Promise<void> {
  await engine.transaction(async (session: Session) => {
    await session.execute(`DELETE FROM ${cursorTable} WHERE source = $1`, [source]);
    await session.execute(`INSERT INTO ${cursorTable} VALUES ($1, $2, $3, $4)`, [source, since, pulledAt, rows]);
  });
}

/** Forgets where the sources of a plugin were: the next pull begins anew. */
export async function forgetPulls(engine: Engine, plugin: string): Promise<void> {
  await engine.transaction((session: Session) => session.execute(`DELETE FROM ${cursorTable} WHERE starts_with(source, $1)`, [`${plugin}/`]).then(() => undefined));
}

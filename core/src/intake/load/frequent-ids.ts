import type { Session } from '../../engine/engine.js';
import type { CompiledTarget } from '../compile/target.js';

/** Files below this are hashed row by row: looking for what repeats would take longer. */
const worthwhileRows = 50_000;
const sampledRows = 20_480;
const mostIds = 2_000;

/**
 * Ids that repeat among the first rows of a file, such as those of its agents, by the SQL of their text. Any list is true: what is
 * not on it is hashed where it stands.
 */
export async function frequentIds(session: Session, { hashed }: CompiledTarget, rows: { from: string; total: number | undefined }): Promise<ReadonlyMap<string, readonly string[]>> {
  if (hashed.texts.length === 0 || (rows.total !== undefined && rows.total < worthwhileRows)) {
    return new Map();
  }
  const lists = hashed.texts.map((text, index) => `list(DISTINCT ${text}) FILTER (${text} IS NOT NULL) AS "r${index}"`);
  const short = hashed.texts.map((_, index) => `CASE WHEN len("r${index}") <= ${mostIds} THEN "r${index}" END AS "r${index}"`);
  const sample = hashed.over(`(SELECT * FROM ${rows.from} LIMIT ${sampledRows})`);
  const [found = {}] = await session.all(`SELECT ${short.join(', ')} FROM (SELECT ${lists.join(', ')} FROM ${sample})`);
  return new Map(hashed.texts.map((text, index) => [text, (found[`r${index}`] ?? []) as readonly string[]]));
}

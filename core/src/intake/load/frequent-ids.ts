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
  const lists = hashed.texts.map((text, index) => `CASE WHEN count(DISTINCT ${text}) <= ${mostIds} THEN list(DISTINCT ${text}) FILTER (${text} IS NOT NULL) END AS "r${index}"`);
  const [found = {}] = await session.all(`SELECT ${lists.join(', ')} FROM ${hashed.over(`(SELECT * FROM ${rows.from} LIMIT ${sampledRows})`)}`);
  return new Map(hashed.texts.map((text, index) => [text, (found[`r${index}`] ?? []) as readonly string[]]));
}

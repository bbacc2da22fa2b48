import type { Session } from '../../engine/engine.js';
import { columnsOf } from '../../model/ddl.js';
import { quoteIdentifier } from '../../model/quote.js';
import { remarkReason } from '../words/remarks.js';
import type { Batch } from './batch.js';
import type { Remark, Stage } from './stage.js';
import { moneyColumnsOf } from './totals.js';
import { touchStatistics } from './touch-statistics.js';

/** What writing a stage changed. */
export interface TableChange {
  readonly table: string;
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Rows taken out, where a customer was forgotten. */
  readonly removed?: number;
}

/** What writing a stage did, with sums of money by column, in minor units. */
export interface WrittenStage {
  readonly change: TableChange;
  /** What the rows that changed had said before. */
  readonly replaced: Readonly<Record<string, number>>;
  /** What the rows that stayed as they were say. */
  readonly same: Readonly<Record<string, number>>;
}

const count = async (session: Session, sql: string): Promise<number> => Number((await session.all(sql))[0]?.['n'] ?? 0);

const list = (names: readonly string[]): string => names.map(quoteIdentifier).join(', ');
const listFrom = (alias: string, names: readonly string[]): string => names.map((name) => `${alias}.${quoteIdentifier(name)}`).join(', ');

/** The key of the stage's table, as far as the stage has it; what it lacks is empty in every row. */
function keyOf({ target: { columns, table } }: Stage): { name: string; required: boolean }[] {
  const declared = columnsOf(table).filter(({ key }) => table.key.includes(key));
  return declared.filter(({ name }) => columns.some((column) => column.name === name));
}

/**
 * Leaves one staged row a key: the later one wins, as it would have if the two had come in two files. Repetitions that say the
 * same are told apart from those that contradict.
 */
export async function settleDuplicates(session: Session, stage: Stage): Promise<Remark[]> {
  const key = keyOf(stage).map(({ name }) => name);
  const good = `${stage.name} WHERE "__problem" IS NULL`;
  const rows = await count(session, `SELECT count(*) AS n FROM ${good}`);
  // Keys with as many hashes as rows are all different; where two hashes are alike by chance, the keys themselves are compared below.
  if (rows === (await count(session, `SELECT count(DISTINCT hash(${list(key)})) AS n FROM ${good}`))) {
    return [];
  }
  const content = list(stage.target.columns.map(({ name }) => name));
  const window = `OVER (PARTITION BY ${list(key)} ORDER BY rowid DESC)`;
  await session.execute(`CREATE OR REPLACE TEMP TABLE intake_superseded AS
    SELECT id, same FROM (
      SELECT rowid AS id, row_number() ${window} AS place, hash(${content}) = first_value(hash(${content})) ${window} AS same
      FROM ${stage.name} WHERE "__problem" IS NULL AND hash(${list(key)}) IN (SELECT hash(${list(key)}) FROM ${good} GROUP BY ALL HAVING count(*) > 1)
    ) WHERE place > 1`);
  const [found] = await session.all('SELECT count(*) FILTER (same) AS same, count(*) FILTER (NOT same) AS other FROM intake_superseded');
  await session.execute(`DELETE FROM ${stage.name} WHERE rowid IN (SELECT id FROM intake_superseded)`);
  const table = stage.target.table.name;
  const remark = (code: 'DUPLICATE_CONFLICTING' | 'DUPLICATE_IDENTICAL', number: unknown): Remark[] =>
    Number(number) > 0 ? [{ code, column: key.join(', '), reason: remarkReason(code, { table }), rows: Number(number) }] : [];
  return [
    ...remark('DUPLICATE_IDENTICAL', found?.['same']),
    ...remark('DUPLICATE_CONFLICTING', found?.['other']),
  ];
}

/** Writes a stage: new keys are added, known ones are replaced where something differs, unless the target keeps them. What the stage does not speak of is kept. */
export async function writeStage(session: Session, stage: Stage, batch: Batch): Promise<WrittenStage> {
  const { columns, keepsKnown, table } = stage.target;
  const name = quoteIdentifier(table.name);
  const mapped = columns.map((column) => column.name);
  const system = ['import_batch_id', 'source_system', 'source_ref'];
  const insert = (from: string): Promise<number> =>
    session.execute(
      `INSERT INTO ${name} (${list([...mapped, ...system])}) SELECT ${list(mapped)}, $1, $2, ${stage.line} FROM ${from}`,
      [batch.id, batch.sourceSystem],
    );
  if ((await count(session, `SELECT count(*) AS n FROM (SELECT 1 FROM ${name} LIMIT 1)`)) === 0) {
    await touchStatistics(session, { table: table.name, rows: [`SELECT ${list(mapped)} FROM ${stage.name} WHERE "__problem" IS NULL`] });
    const inserted = await insert(`${stage.name} WHERE "__problem" IS NULL`);
    return { change: { table: table.name, inserted, updated: 0, unchanged: 0 }, replaced: {}, same: {} };
  }
  const same = mapped.map((column) => `s.${quoteIdentifier(column)} IS NOT DISTINCT FROM t.${quoteIdentifier(column)}`);
  await session.execute(`CREATE OR REPLACE TEMP TABLE intake_known AS
    SELECT s.rowid AS staged, t.rowid AS kept, ${keepsKnown ? 'true' : same.join(' AND ')} AS same
    FROM ${stage.name} AS s JOIN ${name} AS t ON ${joinKeys(stage)} WHERE s."__problem" IS NULL`);
  const unchanged = await count(session, 'SELECT count(*) AS n FROM intake_known WHERE same');
  const added = `${stage.name} WHERE "__problem" IS NULL AND rowid NOT IN (SELECT staged FROM intake_known)`;
  await touchStatistics(session, {
    table: table.name,
    rows: [
      `SELECT * FROM ${name} WHERE rowid IN (SELECT kept FROM intake_known WHERE NOT same)`,
      `SELECT ${list(mapped)} FROM ${stage.name} WHERE rowid IN (SELECT staged FROM intake_known WHERE NOT same)`,
      `SELECT ${list(mapped)} FROM ${added}`,
    ],
  });
  const known = await knownMoney(session, stage);
  const updated = await replaceKnown(session, { stage, batch, mapped });
  const inserted = await insert(added);
  return { change: { table: table.name, inserted, updated, unchanged }, ...known };
}

/** The money of the rows that the stage knows, as the table has it. */
async function knownMoney(session: Session, stage: Stage): Promise<Pick<WrittenStage, 'replaced' | 'same'>> {
  const columns = moneyColumnsOf(stage);
  if (columns.length === 0) {
    return { replaced: {}, same: {} };
  }
  const sums = columns.flatMap((name, index) => {
    const sum = `sum(t.${quoteIdentifier(name)})`;
    return [`coalesce(${sum} FILTER (NOT k.same), 0)::BIGINT AS o${index}`, `coalesce(${sum} FILTER (k.same), 0)::BIGINT AS s${index}`];
  });
  const [row = {}] = await session.all(`SELECT ${sums.join(', ')} FROM intake_known AS k JOIN ${quoteIdentifier(stage.target.table.name)} AS t ON t.rowid = k.kept`);
  const told = (letter: string) => Object.fromEntries(columns.map((name, index) => [name, Number(row[`${letter}${index}`] ?? 0)]));
  return { replaced: told('o'), same: told('s') };
}

function joinKeys(stage: Stage): string {
  const staged = new Set(keyOf(stage).map(({ name }) => name));
  const declared = columnsOf(stage.target.table).filter(({ key }) => stage.target.table.key.includes(key));
  return declared
    .map(({ name, required }) => {
      const column = quoteIdentifier(name);
      return staged.has(name) ? `s.${column} ${required ? '=' : 'IS NOT DISTINCT FROM'} t.${column}` : `t.${column} IS NULL`;
    })
    .join(' AND ');
}

async function replaceKnown(session: Session, { batch, mapped, stage }: { stage: Stage; batch: Batch; mapped: readonly string[] }): Promise<number> {
  const { table } = stage.target;
  const name = quoteIdentifier(table.name);
  const others = columnsOf(table).map((column) => column.name).filter((column) => !mapped.includes(column));
  const kept = others.length === 0 ? '' : `, ${listFrom('t', others)}`;
  const updated = await session.execute(
    `CREATE OR REPLACE TEMP TABLE intake_replaced AS
      SELECT ${listFrom('s', mapped)}${kept}, k.kept AS "__kept", ${stage.line.replace('rowid', 's.rowid')} AS "__ref"
      FROM intake_known AS k JOIN ${stage.name} AS s ON s.rowid = k.staged JOIN ${name} AS t ON t.rowid = k.kept WHERE NOT k.same`,
  ).then(() => count(session, 'SELECT count(*) AS n FROM intake_replaced'));
  if (updated > 0) {
    await session.execute(`DELETE FROM ${name} WHERE rowid IN (SELECT "__kept" FROM intake_replaced)`);
    const all = [...mapped, ...others];
    await session.execute(
      `INSERT INTO ${name} (${list([...all, 'import_batch_id', 'source_system', 'source_ref'])}) SELECT ${list(all)}, $1, $2, "__ref" FROM intake_replaced`,
      [batch.id, batch.sourceSystem],
    );
  }
  return updated;
}

/** Counts staged rows that refer to something that is not there (yet): they are kept, since files come in any order. */
export async function danglingReferences(session: Session, stage: Stage): Promise<Remark[]> {
  const references = stage.target.columns.flatMap(({ definition, name }) =>
    definition.type === 'reference' && definition.target !== undefined ? [{ name, column: quoteIdentifier(name), target: definition.target }] : [],
  );
  if (references.length === 0) {
    return [];
  }
  const empty = await emptyTables(session, references.map(({ target }) => target));
  // Of a table without rows nothing need be looked up: one pass counts all references to such tables.
  const dangles = references.map(({ column, target }) =>
    empty.has(target) ? `count(${column})` : `(SELECT count(*) FROM ${stage.name} AS s WHERE s."__problem" IS NULL AND s.${column} IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM ${quoteIdentifier(target)} AS t WHERE t.id = s.${column}))`,
  );
  const [row = {}] = await session.all(`SELECT count(*), ${dangles.map((sql, index) => `${sql} AS "r${index}"`).join(', ')} FROM ${stage.name} WHERE "__problem" IS NULL`);
  return references.flatMap(({ name, target }, index) => {
    const rows = Number(row[`r${index}`] ?? 0);
    const reason = remarkReason('REFERENCE_DANGLING', { table: stage.target.table.name, target });
    return rows > 0 ? [{ code: 'REFERENCE_DANGLING', column: name, reason, rows }] : [];
  });
}

async function emptyTables(session: Session, names: readonly string[]): Promise<ReadonlySet<string>> {
  const distinct = [...new Set(names)];
  const tests = distinct.map((name, index) => `NOT EXISTS (SELECT 1 FROM ${quoteIdentifier(name)} LIMIT 1) AS "r${index}"`);
  const [row = {}] = await session.all(`SELECT ${tests.join(', ')}`);
  return new Set(distinct.filter((_, index) => row[`r${index}`] === true));
}

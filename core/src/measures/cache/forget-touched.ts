import type { Expression } from '@touchstone/sdk';

import type { Dialect } from '../../engine/dialect.js';
import type { EngineValue, Session } from '../../engine/engine.js';
import { quoteIdentifier } from '../../model/quote.js';
import { compileExpression } from '../compile/expression-compiler.js';
import { Parameters } from '../compile/parameters.js';
import { openPopulation } from '../compile/population.js';
import { sqlNameOf, tableNamed } from '../compile/table-scope.js';
import type { ColumnsRead } from './columns-read.js';
import { type AnyRow, type Dependency, readsOwnRowsOnly } from './dependencies.js';
import { answeredAtomTable, answeredTable, countChange, dropAnswered, measuredTable, statisticTable, touchedRowTable } from './statistics-tables.js';

/** What has to be known of an atom to tell which of its periods a change of the data touches. */
export interface MeasuredPopulation {
  readonly of: string;
  readonly period: Expression | undefined;
  readonly settings: Readonly<Record<string, number | readonly string[]>>;
  readonly timezone: string;
  readonly reads: readonly Dependency[];
}

/** Rows that are about to change. */
export interface DataChange {
  readonly table: string;
  /** A table with all columns of the changed one: its rows as they were, and as they will be. */
  readonly rows: string;
}

/**
 * Forgets the statistics that a change of the data makes untrue: of exactly the periods of the rows that change, and of those that
 * read them. To be called within the transaction of the change, before it is made.
 *
 * Where the period of a row is itself read from other rows, or anything may matter to anything, all periods of an atom are forgotten.
 */
export async function forgetTouched(session: Session, change: DataChange): Promise<void> {
  await countChange(session);
  await touchAnswered(session, change);
  const measured = await session.all(`SELECT measured.atom, told, beside FROM ${measuredTable} AS measured LEFT JOIN ${answeredAtomTable} AS answered ON answered.atom = measured.atom AND answered.source IN (SELECT source FROM ${answeredTable})`);
  const touches = new Map<string, { readonly touch: Touch; readonly atoms: string[] }>();
  const standing = new StandingRows(session, change);
  for (const { atom, told, beside } of measured) {
    const population = JSON.parse(String(told)) as MeasuredPopulation;
    const changing = (reads: readonly Dependency[]) => standing.without(reads, population);
    for (const touch of typeof beside === 'string' ? touchesBeside(await changing(JSON.parse(beside) as Dependency[]), change) : touchesOf({ ...population, reads: await changing(population.reads) }, change, session.dialect)) {
      const key = JSON.stringify(touch);
      const known = touches.get(key) ?? { touch, atoms: [] };
      known.atoms.push(String(atom));
      touches.set(key, known);
    }
  }
  for (const { touch, atoms } of touches.values()) {
    const theirs = `list_contains(from_json($1, '["VARCHAR"]'), atom)`;
    if (touch.moments === undefined) {
      await session.execute(`DELETE FROM ${statisticTable} WHERE ${theirs}`, [JSON.stringify(atoms)]);
      continue;
    }
    await session.execute(`CREATE OR REPLACE TEMP TABLE touchstone_touched AS ${touch.moments.sql}`, touch.moments.values);
    await session.execute(
      `DELETE FROM ${statisticTable} WHERE ${theirs} AND EXISTS (SELECT 1 FROM touchstone_touched WHERE moment >= starts AND moment < ends)`,
      [JSON.stringify(atoms)],
    );
  }
}

/** Tells of rows that are asked for at all ("does anybody note teams?") whether one stands that a change leaves as it is. */
class StandingRows {
  private readonly known = new Map<string, boolean>();

  constructor(
    private readonly session: Session,
    private readonly change: DataChange,
  ) {}

  /** What is read, but for questions whose answer is the same after the change. */
  async without(reads: readonly Dependency[], population: Omit<MeasuredPopulation, 'reads'>): Promise<Dependency[]> {
    const changing: Dependency[] = [];
    for (const dependency of reads) {
      if (!dependency.any || dependency.table !== this.change.table || !(await this.stands(dependency.any, population))) {
        changing.push(dependency);
      }
    }
    return changing;
  }

  private async stands(any: AnyRow, { settings, timezone }: Omit<MeasuredPopulation, 'reads'>): Promise<boolean> {
    const key = JSON.stringify([any, settings]);
    const known = this.known.get(key) ?? (await this.look(any, { settings, timezone }));
    this.known.set(key, known);
    return known;
  }

  private async look({ scope, where }: AnyRow, { settings, timezone }: Pick<MeasuredPopulation, 'settings' | 'timezone'>): Promise<boolean> {
    const { table, rows } = this.change;
    const parameters = new Parameters();
    const population = openPopulation(table, { dialect: this.session.dialect, context: { asOf: '1970-01-01T00:00:00Z', timezone, periods: [] }, parameters, settings });
    const condition = compileExpression(where, { ...population.compilation, scopes: new Map([[scope, population.scope]]) });
    const sql = `SELECT EXISTS (SELECT 1 ${population.from()} WHERE ${condition} AND ${population.scope.alias}."id" NOT IN (SELECT "id" FROM ${rows})) AS stands`;
    const [found] = await this.session.all(sql, parameters.values);
    return found?.['stands'] === true;
  }
}

/** What is known of rows kept with answers: what they are of, what their answers read, and the columns that matter to them, by table. */
export interface ToldRows extends Pick<MeasuredPopulation, 'of' | 'reads'> {
  readonly columns?: ColumnsRead;
}

/** Notes the rows whose kept answers a change may make untrue, and lets go of those where anything may matter to anything. */
async function touchAnswered(session: Session, { table, rows }: DataChange): Promise<void> {
  const lost: string[] = [];
  const answered = (await session.all(`SELECT source, told FROM ${answeredTable}`)).map(({ source, told }) => ({ source: String(source), ...(JSON.parse(String(told)) as ToldRows) }));
  for (const { source, of, reads, columns } of answered) {
    const concerned = reads.filter((dependency) => dependency.table === table);
    if (concerned.some(({ path }) => path === undefined)) {
      lost.push(source);
      continue;
    }
    const mattering = columns?.[table];
    const changed = mattering ? otherwise(table, rows, [...mattering, ...concerned.flatMap(({ path = [] }) => path.at(-1)?.far ?? [])]) : rows;
    const own = of === table ? [`SELECT "id" FROM ${changed}`] : [];
    for (const ids of [...own, ...concerned.map(({ path = [] }) => idsLinkedTo(of, path, changed))]) {
      await session.execute(`INSERT INTO ${touchedRowTable} SELECT $1, id FROM (SELECT DISTINCT id FROM (${ids}) AS linked(id)) WHERE id IS NOT NULL`, [source]);
    }
  }
  await dropAnswered(session, answered.map(({ source }) => source).filter((source) => !lost.includes(source)));
}

/** Of rows as they were and as they will be, those that come, go, or change in some of their columns; a row that stays as it is in all of them is there twice. */
function otherwise(table: string, rows: string, columns: readonly string[]): string {
  const key = tableNamed(table).key.map((part) => sqlNameOf(table, part));
  const names = [...new Set([...key, ...columns])].map(quoteIdentifier).join(', ');
  return `(SELECT ${names} FROM ${rows} GROUP BY ALL HAVING count(*) = 1)`;
}

/** The ids of rows whose path leads to one of the changed rows; read from the first step alone where that holds them. */
function idsLinkedTo(of: string, path: NonNullable<Dependency['path']>, rows: string): string {
  const [first, ...rest] = path;
  if (first?.near !== 'id') {
    return `SELECT t."id" FROM ${quoteIdentifier(of)} AS t WHERE ${linkedTo(path, rows)}`;
  }
  const table = rest.length === 0 ? rows : quoteIdentifier(first.table);
  return `SELECT t_h.${quoteIdentifier(first.far)} FROM ${table} AS t_h WHERE ${linkedTo(rest, rows, 't_h')}`;
}

/** Statistics to forget: those of the periods of some moments, or all. */
interface Touch {
  readonly moments?: { readonly sql: string; readonly values: readonly EngineValue[] };
}

/** Of rows kept with answers, those that change are noted; what is read beside them may change the figures of any, in whichever period they last were. */
function touchesBeside(beside: readonly Dependency[], { table }: DataChange): Touch[] {
  return beside.some((dependency) => dependency.table === table) ? [{}] : [];
}

function touchesOf(population: MeasuredPopulation, change: DataChange, dialect: Dialect): Touch[] {
  const { of, period, reads } = population;
  const concerned = reads.filter(({ table }) => table === change.table);
  if (of !== change.table && concerned.length === 0) {
    return [];
  }
  if (!period || of.startsWith('setting:') || !readsOwnRowsOnly([period], of) || concerned.some(({ path }) => path === undefined)) {
    return [{}];
  }
  const own = of === change.table ? [momentsOf(population, period, { dialect, from: change.rows })] : [];
  return [...own, ...concerned.map(({ path = [] }) => momentsOf(population, period, { dialect, linked: linkedTo(path, change.rows) }))];
}

/** The moments by which rows belong to periods: of the rows in another table of the same form, or of those linked to others. */
function momentsOf(
  { of, settings, timezone }: MeasuredPopulation,
  period: Expression,
  { dialect, from, linked = 'TRUE' }: { readonly dialect: Dialect; readonly from?: string; readonly linked?: string },
): Touch {
  const parameters = new Parameters();
  // A period that depends on the moment of the run is never kept beyond it, so that any moment will do here.
  const context = { asOf: '1970-01-01T00:00:00Z', timezone, periods: [] };
  const population = openPopulation(of, { dialect, context, parameters, settings });
  const moment = compileExpression(period, population.compilation);
  const rows = from === undefined ? '' : `WITH ${quoteIdentifier(of)} AS (SELECT * FROM ${from}) `;
  const sql = `${rows}SELECT DISTINCT date_trunc('minute', ${moment}) AS moment ${population.from()} WHERE ${linked}`;
  return { moments: { sql, values: parameters.values } };
}

/** The condition of a row that its path leads to one of the changed rows. */
function linkedTo(path: NonNullable<Dependency['path']>, rows: string, near = 't'): string {
  const [hop, ...rest] = path;
  if (!hop) {
    return 'TRUE';
  }
  const table = rest.length === 0 ? rows : quoteIdentifier(hop.table);
  const alias = `${near}_h`;
  return `${near}.${quoteIdentifier(hop.near)} IN (SELECT ${alias}.${quoteIdentifier(hop.far)} FROM ${table} AS ${alias} WHERE ${linkedTo(rest, rows, alias)})`;
}

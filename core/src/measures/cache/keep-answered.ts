import type { Dialect } from '../../engine/dialect.js';
import type { Engine, Session } from '../../engine/engine.js';
import { quoteIdentifier, quoteLiteral } from '../../model/quote.js';
import { apart, type Compilation, compileExpression } from '../compile/expression-compiler.js';
import { Parameters } from '../compile/parameters.js';
import { meantByAny, openPopulation } from '../compile/population.js';
import { linkOf } from '../compile/related-link.js';
import { TableScope } from '../compile/table-scope.js';
import type { MeasureContext } from '../context.js';
import type { Query } from '../scan-query.js';
import { mentionsNow } from '../settling.js';
import type { AnsweredRows, KeptQuestion } from './answered-rows.js';
import { bringForward, type Forwarding, noteBefore } from './bring-forward.js';
import type { KeptStatistics } from './statistics-cache.js';
import type { ToldRows } from './forget-touched.js';
import { answeredTable, dropAnswered, touchedRowTable } from './statistics-tables.js';
import { turnsBetween } from './turning.js';

const sqlMoment = (iso: string): string => iso.replace('T', ' ').replace('Z', '');

/** The ids to ask again about, while they are, and the rows as they are told again. */
const asking = { again: 'touchstone_asked_again', fresh: 'touchstone_told_again' };

/**
 * Brings kept rows up to date, each in a transaction of its own: those that changed since, or are asked about at a moment that turns
 * their answers, are read again; rows that were never kept are read once. Statistics that follow them are brought forward. Those told
 * to be all that are supersede others.
 */
export async function keepAnswered(
  engine: Engine,
  needed: readonly AnsweredRows[],
  { context, all, kept }: { readonly context: MeasureContext; readonly all: readonly AnsweredRows[]; readonly kept: KeptStatistics },
): Promise<void> {
  await engine.transaction((session) => dropAnswered(session, all.map(({ source }) => source)));
  for (const rows of needed) {
    await engine.transaction(async (session) => {
      const [known] = await session.all(`SELECT as_of FROM ${answeredTable} WHERE source = $1`, [rows.source]);
      await (known ? askAgain(session, { rows, context, asOf: String(known['as_of']) }, kept) : askAll(session, rows, context));
    });
  }
}

async function askAll(session: Session, rows: AnsweredRows, context: MeasureContext): Promise<void> {
  const { sql, parameters } = answeredQuery(rows, { context, dialect: session.dialect });
  await session.execute(`CREATE OR REPLACE TABLE ${quoteIdentifier(rows.source)} AS ${sql}`, parameters.values);
  await session.execute(`INSERT INTO ${answeredTable} VALUES ($1, CAST($2 AS TIMESTAMP), $3)`, [rows.source, sqlMoment(context.asOf), JSON.stringify(toldOf(rows))]);
}

/** What an import has to know of kept rows. */
const toldOf = ({ of, columns, reads, readColumns }: AnsweredRows): ToldRows => {
  const own = readColumns[of];
  return { of, reads, columns: { ...readColumns, [of]: [...new Set([...columns, ...(own ?? [])])] } };
};

async function askAgain(session: Session, forwarding: Forwarding, kept: KeptStatistics): Promise<void> {
  const { rows, context, asOf } = forwarding;
  const parameters = new Parameters();
  const turned = Date.parse(asOf) === Date.parse(context.asOf) ? [] : rows.questions.flatMap((question) => turnedQuery(rows, question, { context, dialect: session.dialect, asOf, parameters }));
  const touched = `SELECT id FROM ${touchedRowTable} WHERE source = ${quoteLiteral(rows.source)}`;
  await session.execute(`CREATE OR REPLACE TEMP TABLE ${asking.again} AS SELECT DISTINCT id FROM (${[touched, ...turned].join(' UNION ALL ')}) WHERE id IS NOT NULL`, parameters.values);
  const [any] = await session.all(`SELECT 1 AS one FROM ${asking.again} LIMIT 1`);
  const recalled = await kept.recall(session, { source: rows.source, asOf, changing: any !== undefined });
  const before = recalled && (await noteBefore(session, forwarding, asking.again));
  if (any) {
    const query = answeredQuery(rows, { context, dialect: session.dialect, among: asking.again });
    await session.execute(`CREATE OR REPLACE TEMP TABLE ${asking.fresh} AS ${query.sql}`, query.parameters.values);
    const theirs = `id IN (SELECT id FROM ${asking.again})`;
    // Where they were noted already, their places are known.
    await session.execute(`DELETE FROM ${quoteIdentifier(rows.source)} WHERE ${before === undefined ? theirs : `rowid IN (SELECT place FROM ${before} WHERE ${theirs})`}`);
    await session.execute(`INSERT INTO ${quoteIdentifier(rows.source)} BY NAME SELECT * FROM ${asking.fresh}`);
    await session.execute(`DELETE FROM ${touchedRowTable} WHERE source = $1`, [rows.source]);
  }
  if (recalled && before !== undefined) {
    await bringForward(session, forwarding, { kept, recalled, ...(any && { asked: asking }) });
  }
  await session.execute(`UPDATE ${answeredTable} SET as_of = CAST($2 AS TIMESTAMP) WHERE source = $1`, [rows.source, sqlMoment(context.asOf)]);
}

interface AnsweringOptions {
  readonly context: MeasureContext;
  readonly dialect: Dialect;
  /** A table with the ids of the rows that are asked about. Default: all. */
  readonly among?: string;
}

/** Rows with their own columns and the answers about them. */
function answeredQuery({ of, columns, days, questions, only }: AnsweredRows, { context, dialect, among }: AnsweringOptions): Query {
  const parameters = new Parameters();
  const asked = (rows: Compilation): string => {
    const conditions = only.length === 0 ? [] : [meantByAny(only.map(({ population }) => population), (place) => ({ ...rows, settings: only[place]?.check.settings ?? {} }))];
    const [scope] = rows.scopes.values();
    return [...conditions, ...(among === undefined ? [] : [`${scope?.alias ?? 't'}."id" IN (SELECT id FROM ${among})`])].join(' AND ') || 'TRUE';
  };
  const narrowing = { of: asked, few: among !== undefined || only.length > 0, ...(among !== undefined && { ids: `SELECT id FROM ${among}` }) };
  const few = among === undefined ? {} : { among: `SELECT * FROM ${quoteIdentifier(of)} WHERE "id" IN (SELECT id FROM ${among})` };
  const population = openPopulation(of, { dialect, context, parameters, narrowing, settings: {}, ...few });
  const { compilation, scope } = population;
  const selected = [
    ...columns.map((column) => `${scope.alias}.${quoteIdentifier(column)} AS ${quoteIdentifier(column)}`),
    ...days.map((column, place) => `${compileExpression({ op: 'column', scope: of, through: [], column }, compilation)} AS midnight_${place + 1}`),
    ...questions.map(({ node, atom }, place) => `${compileExpression(node, { ...compilation, settings: atom.check.settings })} AS answer_${place + 1}`),
  ];
  const where = asked(compilation);
  return { sql: `SELECT ${selected.join(', ')}\n${population.from()}\nWHERE ${where}`, parameters };
}

/** The rows for which a question about related rows may have another answer at one moment than at another: conditions of theirs turn between them. */
function turnedQuery(
  { of }: AnsweredRows,
  { node, atom }: KeptQuestion,
  { context, dialect, asOf, parameters }: { readonly context: MeasureContext; readonly dialect: Dialect; readonly asOf: string; readonly parameters: Parameters },
): string[] {
  const link = mentionsNow(node) ? linkOf(node) : undefined;
  const [key] = link?.keys ?? [];
  if (!link || !key) {
    return [];
  }
  const { compilation, scope } = openPopulation(of, { dialect, context, parameters, settings: atom.check.settings });
  const related = new TableScope(node.table, compilation.nextAlias());
  const within = apart(compilation, new Map([[node.scope, related]]));
  const before = { ...within, context: { ...context, asOf } };
  const turning = link.conditions.filter(mentionsNow).map((term) => turnsBetween(term, before, within));
  const others = link.conditions.filter((term) => !mentionsNow(term)).map((term) => compileExpression(term, within));
  const inner = compileExpression(key.inner, within);
  const outer = compileExpression(key.outer, compilation);
  const keys = `SELECT ${inner} AS id ${related.from()} WHERE ${[`(${turning.map((each) => `(${each})`).join(' OR ')})`, ...others].join(' AND ')}`;
  return [outer === `${scope.alias}."id"` ? keys : `SELECT ${scope.alias}."id" AS id ${scope.from()} WHERE ${outer} IN (${keys})`];
}

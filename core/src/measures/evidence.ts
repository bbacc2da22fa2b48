import type { EvidenceColumn, EvidencePart, Unit } from '@touchstone/sdk/contract';

import type { Dialect } from '../engine/dialect.js';
import type { EngineRow, Session } from '../engine/engine.js';
import { quoteIdentifier } from '../model/quote.js';
import { atomColumns, reasonsOf } from './atom-columns.js';
import { type Atom, atomsOf, unitName } from './atoms.js';
import { unitSql } from './compile/dimension.js';
import { type Compilation, compileExpression } from './compile/expression-compiler.js';
import { Parameters } from './compile/parameters.js';
import { openPopulation, periodBounds, standing } from './compile/population.js';
import { sqlNameOf, tableNamed } from './compile/table-scope.js';
import { kindOfColumn } from './compile/value-kind.js';
import type { MeasureContext } from './context.js';
import { evidenceFields } from './evidence-columns.js';
import type { MeasuredCheck } from './measurement.js';

export interface EvidenceRequest {
  readonly check: MeasuredCheck;
  readonly unit: Unit;
  /** Key of a period of the context. Default: the current one. */
  readonly period?: string;
  readonly part: EvidencePart;
  readonly limit: number;
  /** The `next` of the page before. */
  readonly after?: string;
}

export interface Evidence {
  readonly total: number;
  readonly columns: readonly EvidenceColumn[];
  readonly rows: readonly EngineRow[];
  readonly next?: string;
}

/** The name under which a left-out row tells why. */
const whyColumn: EvidenceColumn = { name: 'left_out_because', type: 'text', doc: 'Why the row is left out.' };

/** One page of the rows behind a figure, in the order of their keys. As many in total as the statistic counts. */
export async function evidenceOf(session: Session, request: EvidenceRequest, context: MeasureContext): Promise<Evidence> {
  const [atom] = atomsOf(request.check);
  if (!atom) {
    return { total: 0, columns: [], rows: [] };
  }
  const query = evidenceQuery(atom, request, { context: within(context, atom, request.period), dialect: session.dialect });
  const [counted] = await session.all(`SELECT count(*) AS total FROM (${query.sql})`, query.parameters.values);
  const start = request.after === undefined ? '' : query.parameters.add(decodeCursor(request.after));
  const page = `SELECT * FROM (${query.sql}) ${start && `WHERE "$key" > ${start}`} ORDER BY "$key" LIMIT ${request.limit + 1}`;
  const found = await session.all(page, query.parameters.values);
  const rows = found.slice(0, request.limit);
  const last = rows.at(-1);
  return {
    total: Number(counted?.['total'] ?? 0),
    columns: query.columns,
    rows: rows.map(({ $key: _, ...row }) => row),
    ...(found.length > request.limit && last && { next: encodeCursor(String(last['$key'])) }),
  };
}

/** The context narrowed to the periods that a figure adds up. */
function within(context: MeasureContext, { population }: Atom, period: string | undefined): MeasureContext {
  const last = period === undefined ? context.periods.length - 1 : context.periods.findIndex(({ key }) => key === period);
  const first = Math.max(0, last + 1 - (population.window ?? 1));
  return { ...context, periods: context.periods.slice(first, last + 1) };
}

function evidenceQuery(
  atom: Atom,
  { check, unit, part }: EvidenceRequest,
  { context, dialect }: { readonly context: MeasureContext; readonly dialect: Dialect },
) {
  const parameters = new Parameters();
  const { of } = atom.population;
  const population = openPopulation(of, { dialect, context, parameters, settings: check.settings });
  const { compilation, scope } = population;
  const columns = atomColumns(atom, compilation);
  const place = standing(atom.population, compilation, columns.needed);
  const fields = evidenceFields(check, of);
  const units = unitConditions(atom, unit, { compilation, scope });
  const selection = [
    ...fields.map(({ column, node }) => `${compileExpression(node, compilation)} AS ${quoteIdentifier(column.name)}`),
    `${keySql(of, dialect)} AS "$key"`,
    ...(part === 'excluded' ? [`${reasonSql(atom, place, parameters)} AS ${quoteIdentifier(whyColumn.name)}`] : []),
  ];
  const conditions = [
    periodBounds(atom.population.period, context.periods, compilation),
    ...units,
    partCondition(atom, part, { place, read: columns.read, compilation }),
  ];
  const sql = `SELECT ${selection.join(', ')}\n${population.from()}\nWHERE ${conditions.join(' AND ')}`;
  return {
    // What the measure reads and this part of it does not ask for leaves values behind.
    ...parameters.usedBy(sql),
    columns: [...fields.map(({ column }) => column), ...(part === 'excluded' ? [whyColumn] : [])],
  };
}

function unitConditions(
  atom: Atom,
  unit: Unit,
  { compilation, scope }: Pick<ReturnType<typeof openPopulation>, 'compilation' | 'scope'>,
): string[] {
  const names = Object.keys(unit).sort().join();
  const cut = atom.cuts.find((parts) => parts.map(unitName).sort().join() === names);
  if (!cut) {
    throw new TypeError(`The check "${atom.check.id}" is not split by ${names}.`);
  }
  return cut.map((part) => `${unitSql(part, scope, compilation)} = ${compilation.parameters.add(unit[unitName(part)] ?? '')}`);
}

/** Which rows belong to a part. Where a measure has no misses, all that count are shown for the numerator. */
function partCondition(
  { measure }: Atom,
  part: EvidencePart,
  { place, read, compilation }: { place: string; read: Readonly<Record<string, string>>; compilation: Compilation },
): string {
  if (part === 'excluded') {
    return `${place} > 0`;
  }
  const counts = `${place} = 0`;
  const isNumerator = part === 'numerator';
  switch (measure.kind) {
    case 'share':
      return `${counts} AND ${isNumerator ? '' : 'NOT '}${read['met']}`;
    case 'census':
      return `${counts} AND ${isNumerator ? 'NOT ' : ''}${read['breach']}`;
    case 'netPromoter':
      return `${counts} AND ${isNumerator ? read['promoters'] : read['detractors']} > 0`;
    case 'survival': {
      const lost = `coalesce(${compileExpression(measure.lost, compilation)} <= ${compileExpression(measure.until, compilation)}, FALSE)`;
      return `${counts} AND ${isNumerator ? 'NOT ' : ''}${lost}`;
    }
    default:
      return isNumerator ? counts : 'FALSE';
  }
}

function reasonSql(atom: Atom, place: string, parameters: Parameters): string {
  const cases = reasonsOf(atom).map((why, index) => `WHEN ${index + 1} THEN ${parameters.add(why)}`);
  return cases.length === 0 ? 'NULL' : `CASE ${place} ${cases.join(' ')} END`;
}

/** A text that orders rows and tells them apart: the values of the key columns. */
function keySql(table: string, dialect: Dialect): string {
  if (table.startsWith('setting:')) {
    return 't."value"';
  }
  const { key, columns } = tableNamed(table);
  const names = key.map((part) => {
    const column = `t.${quoteIdentifier(sqlNameOf(table, part))}`;
    return `coalesce(${dialect.text(column, kindOfColumn(columns[part]?.type ?? 'text'))}, '')`;
  });
  return dialect.keyOf(names);
}

const cursorMark = 'after:';
const encodeCursor = (key: string): string => Buffer.from(`${cursorMark}${key}`).toString('base64url');

/** The key in a cursor of ours. Throws a `TypeError` for a cursor that was never given. */
function decodeCursor(cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString();
  if (!text.startsWith(cursorMark)) {
    throw new TypeError(`"${cursor}" is not the "next" of a page of evidence.`);
  }
  return text.slice(cursorMark.length);
}

import type { EvidenceColumn, EvidencePart, Unit } from '@touchstone/sdk/contract';

import type { Dialect } from '../engine/dialect.js';
import { quoteIdentifier } from '../model/quote.js';
import { atomColumns, reasonsOf } from './atom-columns.js';
import { type Atom, unitName } from './atoms.js';
import { unitSql } from './compile/dimension.js';
import { type Compilation, compileExpression } from './compile/expression-compiler.js';
import { Parameters } from './compile/parameters.js';
import { openPopulation, periodBounds, standing } from './compile/population.js';
import { sqlNameOf, tableNamed } from './compile/table-scope.js';
import { kindOfColumn } from './compile/value-kind.js';
import type { MeasureContext } from './context.js';
import { evidenceFields } from './evidence-columns.js';
import { cutOfUnit, type EvidenceLeg } from './evidence-legs.js';
import type { Query } from './scan-query.js';

/** The name under which a left-out row tells why. */
export const whyColumn: EvidenceColumn = { name: 'left_out_because', type: 'text', doc: 'Why the row is left out.' };

export interface QuerySetting {
  readonly context: MeasureContext;
  readonly dialect: Dialect;
}

/** The rows of one leg, each with `$key`, which orders them and tells them apart, and `$counted`, what it counts in the figure. */
export interface LegQuery extends Query {
  readonly columns: readonly EvidenceColumn[];
}

/** The rows of a leg that belong to a part and a unit. */
export function legQuery(leg: EvidenceLeg, { unit, part, lot }: { readonly unit: Unit; readonly part: EvidencePart; readonly lot?: string }, { context, dialect }: QuerySetting): LegQuery {
  const { atom } = leg;
  const { of } = atom.population;
  const parameters = new Parameters();
  const fields = evidenceFields(atom.check, of);
  const names = fields.map(({ column }) => quoteIdentifier(column.name));
  const read = readRows(leg, { unit, lot }, { parameters, dialect, context: { ...context, periods: leg.periods } });
  const isExcluded = part === 'excluded';
  const belongs = isExcluded ? { condition: '"$place" > 0', counted: '1' } : partOf(atom, part);
  const why = isExcluded ? [`${reasonSql(atom, parameters)} AS ${quoteIdentifier(whyColumn.name)}`] : [];
  return {
    parameters,
    columns: [...fields.map(({ column }) => column), ...(isExcluded ? [whyColumn] : [])],
    sql: [
      `SELECT ${[...names, ...why, '"$key"', `${belongs.counted} AS "$counted"`].join(', ')}`,
      `FROM (${read})`,
      `WHERE ${isExcluded ? '' : '"$place" = 0 AND '}${belongs.condition}`,
    ].join('\n'),
  };
}

/**
 * The rows of a unit and its periods: what is shown of them, and what the parts are told apart by. All of it is read for every part,
 * for a statement must use every value it is given.
 */
function readRows(
  { atom, within = [], periods }: EvidenceLeg,
  { unit, lot }: { readonly unit: Unit; readonly lot: string | undefined },
  { parameters, context, dialect }: QuerySetting & { readonly parameters: Parameters },
): string {
  const { of, period } = atom.population;
  const population = openPopulation(of, { dialect, context, parameters, settings: atom.check.settings });
  const { compilation, scope } = population;
  const columns = atomColumns(atom, compilation);
  const decided = { ...columns.read, ...lostOf(atom, compilation) };
  const selection = [
    ...evidenceFields(atom.check, of).map(({ column, node }) => `${compileExpression(node, compilation)} AS ${quoteIdentifier(column.name)}`),
    `${lot === undefined ? keySql(of, dialect) : drawnSql(keySql(of, dialect), { lot: parameters.add(lot), dialect })} AS "$key"`,
    `${standing(atom.population, compilation, columns.needed).sql} AS "$place"`,
    ...Object.entries(decided).map(([name, sql]) => `${sql} AS ${readName(name)}`),
  ];
  const conditions = [
    periods.length === 0 ? 'FALSE' : periodBounds(period, periods, compilation),
    ...cutOfUnit(atom, unit).map((each) => `${unitSql(each, scope, compilation)} = ${parameters.add(unit[unitName(each)] ?? '')}`),
    ...within.map((each) => `${unitSql(each, scope, compilation)} IS NOT NULL`),
  ];
  return `SELECT ${selection.join(', ')}\n${population.from()}\nWHERE ${conditions.join(' AND ')}`;
}

const readName = (name: string): string => quoteIdentifier(`$${name}`);

/** Whether a row of a survival was lost while it was watched. */
function lostOf({ measure }: Atom, within: Compilation): { readonly lost?: string } {
  return measure.kind === 'survival'
    ? { lost: `coalesce(${compileExpression(measure.lost, within)} <= ${compileExpression(measure.until, within)}, FALSE)` }
    : {};
}

/** How many rows there are, and what they count. */
export const countSql = ({ sql }: Query): string => `SELECT count(*) AS total, coalesce(sum("$counted"), 0) AS counted FROM (${sql})`;

/** The first rows after a key, in the order of keys. */
export function pageSql({ sql, parameters }: Query, after: string | undefined, limit: number): string {
  const start = after === undefined ? '' : `WHERE "$key" > ${parameters.add(after)} `;
  return `SELECT * FROM (${sql}) ${start}ORDER BY "$key" LIMIT ${limit}`;
}

/** The keys of all rows. */
export const keysSql = ({ sql }: Query): string => `SELECT "$key" FROM (${sql})`;

/** The rows that have some keys. */
export function rowsOfKeysSql({ sql, parameters }: Query, keys: readonly string[]): string {
  return `SELECT * FROM (${sql}) WHERE "$key" IN (${keys.map((key) => parameters.add(key)).join(', ')})`;
}

interface Belonging {
  readonly condition: string;
  /** What a row counts: 1, or the counts it holds. */
  readonly counted: string;
}

const none: Belonging = { condition: 'FALSE', counted: '0' };
const every: Belonging = { condition: 'TRUE', counted: '1' };

/** Which of the rows that count belong to a part. Where a measure has no misses, there are none to show. */
function partOf({ measure }: Atom, part: Exclude<EvidencePart, 'excluded'>): Belonging {
  const at = (name: string) => `coalesce(${readName(name)}, 0)`;
  const counting = (sql: string): Belonging => ({ condition: `${sql} > 0`, counted: sql });
  const holding = (name: string, holds: boolean): Belonging => ({ condition: `${holds ? '' : 'NOT '}${readName(name)}`, counted: '1' });
  switch (measure.kind) {
    case 'share':
      if (measure.counts) {
        const [met, all] = [at('favourable'), at('counted')];
        return part === 'denominator' ? { condition: 'TRUE', counted: all } : counting(part === 'numerator' ? met : `(${all} - ${met})`);
      }
      return part === 'denominator' ? every : holding('met', part === 'numerator');
    case 'census':
      return part === 'denominator' ? every : holding('breach', part === 'misses');
    case 'netPromoter': {
      const [promoters, passives, detractors] = [at('promoters'), at('passives'), at('detractors')];
      return counting({ numerator: promoters, misses: detractors, denominator: `(${promoters} + ${passives} + ${detractors})` }[part]);
    }
    case 'survival':
      return part === 'denominator' ? every : holding('lost', part === 'misses');
    case 'rate':
      return part === 'misses' ? none : { condition: 'TRUE', counted: at(part === 'numerator' ? 'events' : 'exposure') };
    default:
      return part === 'misses' ? none : every;
  }
}

function reasonSql(atom: Atom, parameters: Parameters): string {
  const cases = reasonsOf(atom).map((why, index) => `WHEN ${index + 1} THEN ${parameters.add(why)}`);
  return cases.length === 0 ? 'NULL' : `CASE "$place" ${cases.join(' ')} END`;
}

/** A key that orders rows by lot, and still tells them apart. */
const drawnSql = (key: string, { lot, dialect }: { readonly lot: string; readonly dialect: Dialect }): string => dialect.keyOf([dialect.digest(dialect.keyOf([lot, key])), key]);

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

import { quoteIdentifier } from '../../model/quote.js';
import type { Dialect, ValueKind } from '../dialect.js';

const types: Readonly<Record<ValueKind, string>> = {
  text: 'VARCHAR',
  number: 'DOUBLE',
  whole: 'BIGINT',
  moment: 'TIMESTAMP',
  day: 'DATE',
  flag: 'BOOLEAN',
  texts: 'VARCHAR[]',
};

/** How DuckDB writes what engines write differently. */
export const duckDbDialect: Dialect = Object.freeze<Dialect>({
  name: 'duckdb',
  correlates: true,
  createTable: (name, columns) =>
    `CREATE TABLE IF NOT EXISTS ${quoteIdentifier(name)} (${columns.map((column) => `${quoteIdentifier(column.name)} ${types[column.kind]}`).join(', ')})`,

  number: (value) => `CAST(${value} AS DOUBLE)`,
  whole: (value) => value,
  // A double that is whole is printed with a zero, which no other number has.
  text: (value, kind) => (kind === 'number' ? `regexp_replace(CAST(${value} AS VARCHAR), '\\.0$', '')` : `CAST(${value} AS VARCHAR)`),
  alike: (value) => value,
  digest: (text) => `md5(${text})`,
  keyOf: (texts) => `concat_ws(chr(31), ${texts.join(', ')})`,
  length: (text) => `length(${text})`,
  wordAt: (words, place) => `list_extract([${words.join(', ')}], ${place} + 1)`,
  known: (value, kind) => (kind === 'texts' ? `(coalesce(len(${value}), 0) > 0)` : `(${value} IS NOT NULL)`),
  listHas: (list, value) => `list_contains(CAST(${list} AS VARCHAR[]), ${value})`,
  listRows: (list, column) => `(SELECT unnest(CAST(${list} AS VARCHAR[])) AS ${column})`,
  inlineTable: (name, columns, rows) =>
    `${name}(${columns.join(', ')}) AS (VALUES ${rows.map((row) => `(${row.map((value) => value ?? 'NULL').join(', ')})`).join(', ')})`,

  matches: (text, pattern) => `regexp_matches(${text}, ${pattern})`,
  quantile: (value, at) => `quantile_disc(CAST(${value} AS DOUBLE), ${at})`,
  extreme: (which, value, by) => `${which === 'first' ? 'arg_min' : 'arg_max'}(CASE WHEN ${by} IS NOT NULL THEN ${value} END, row(${by}, ${value}))`,
  countIf: (condition) => `count_if(${condition})`,
  groupingId: (parts) => `grouping_id(${parts.join(', ')})`,

  moment: (text) => `CAST(${text} AS TIMESTAMP)`,
  dayOf: (moment) => `CAST(${moment} AS DATE)`,
  startOfDay: (day, zone) => `timezone('UTC', timezone(${zone}, CAST(${day} AS TIMESTAMP)))`,
  epoch: (moment) => `epoch(${moment})`,
  secondOfDay: (moment) => `epoch(CAST(${moment} AS TIME))`,
  after: (moment, seconds) => `(${moment} + to_seconds(${seconds}))`,
  localTime: (moment, zone) => `timezone(${zone}, timezone('UTC', ${moment}))`,
  startOfLocalDay: (local, zone) => `timezone('UTC', timezone(${zone}, date_trunc('day', ${local})))`,
  startOfLocalMonth: (local, zone) => `timezone('UTC', timezone(${zone}, date_trunc('month', ${local})))`,
  hour: (local) => `hour(${local})`,
  weekday: (local) => `isodow(${local})`,
});

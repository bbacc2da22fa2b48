import { quoteIdentifier } from '../../model/quote.js';
import type { Dialect, ValueKind } from '../dialect.js';

const types: Readonly<Record<ValueKind, string>> = {
  text: 'Nullable(String)',
  number: 'Nullable(Float64)',
  whole: 'Nullable(Int64)',
  moment: `Nullable(DateTime64(6, 'UTC'))`,
  day: 'Nullable(Date32)',
  flag: 'Nullable(Bool)',
  texts: 'Array(String)',
};

/**
 * Seconds by which clocks in a zone, which may differ from row to row, are ahead of UTC. Text that is read is read with `OrNull`: in
 * the branches of a condition ClickHouse gives functions empty texts for the rows that take another branch.
 */
const offset = (moment: string, zone: string): string =>
  `dateDiff('second', ${moment}, toDateTime64OrNull(formatDateTime(${moment}, '%F %T', ${zone}), 6, 'UTC'))`;

/** The moment at which clocks in a zone show a local time. */
function shownAs(local: string, zone: string): string {
  const near = `subtractSeconds(${local}, ${offset(local, zone)})`;
  return `subtractSeconds(${local}, ${offset(near, zone)})`;
}

const number = (value: string): string => `CAST(${value} AS Float64)`;

/**
 * How ClickHouse writes what engines write differently, under the settings of {@link clickHouseSettings}.
 *
 * Moments are `DateTime64(6)` in UTC: from the year 1900 to 2299.
 */
export const clickHouseDialect: Dialect = Object.freeze<Dialect>({
  name: 'clickhouse',
  correlates: false,
  createTable: (name, columns) =>
    `CREATE TABLE IF NOT EXISTS ${quoteIdentifier(name)} (${columns.map((column) => `${quoteIdentifier(column.name)} ${types[column.kind]}`).join(', ')}) ENGINE = MergeTree ORDER BY tuple()`,

  number,
  whole: (value) => `CAST(${value} AS Int64)`,
  text: (value, kind) =>
    // Six places are always printed: those that say nothing are taken off.
    kind === 'moment' ? `replaceRegexpOne(toString(${value}), '\\\\.?0+$', '')` : kind === 'flag' ? `toString(CAST(${value} AS Bool))` : `toString(${value})`,
  alike: (value, kind) => (kind === 'number' ? number(value) : value),
  digest: (text) => `lower(hex(MD5(${text})))`,
  keyOf: (texts) => `concat_ws(char(31), ${texts.join(', ')})`,
  length: (text) => `CAST(char_length(${text}) AS Int64)`,
  wordAt: (words, place) => `CASE ${place} ${words.map((word, index) => `WHEN ${index} THEN ${word}`).join(' ')} END`,
  known: (value, kind) => (kind === 'texts' ? `notEmpty(${value})` : `(${value} IS NOT NULL)`),
  listHas: (list, value) => `if(${value} IS NULL, NULL, has(${list}, ${value}))`,
  listRows: (list, column) => `(SELECT arrayJoin(${list}) AS ${column})`,
  inlineTable: (name, columns, rows) => {
    const written = rows.map((row) => `(${row.map((value) => value ?? 'NULL').join(', ')})`);
    return `${name} AS (SELECT * FROM values('${columns.map((column) => `${column} Nullable(Int64)`).join(', ')}', ${written.join(', ')}))`;
  },

  matches: (text, pattern) => `match(${text}, ${pattern})`,
  quantile: (value, at) => `quantileExactLow(${at})(${number(value)})`,
  extreme: (which, value, by) => `${which === 'first' ? 'argMin' : 'argMax'}(CASE WHEN ${by} IS NOT NULL THEN ${value} END, tuple(${by}, ${value}))`,
  countIf: (condition) => `sum(CAST(${condition} AS Int64))`,
  groupingId: (parts) => `grouping(${parts.join(', ')})`,

  moment: (text) => `toDateTime64(${text}, 6, 'UTC')`,
  dayOf: (moment) => `toDate32(${moment})`,
  startOfDay: (day, zone) => `toTimeZone(toDateTime64OrNull(toString(${day}), 6, ${zone}), 'UTC')`,
  epoch: (moment) => `(toUnixTimestamp64Micro(${moment}) / 1e6)`,
  secondOfDay: (moment) => `(positiveModulo(toUnixTimestamp64Micro(${moment}), 86400000000) / 1e6)`,
  after: (moment, seconds) => `addMicroseconds(${moment}, CAST(round(${seconds} * 1e6) AS Int64))`,
  localTime: (moment, zone) => `addSeconds(${moment}, ${offset(moment, zone)})`,
  startOfLocalDay: (local, zone) => shownAs(`toDateTime64(toDate32(${local}), 6, 'UTC')`, zone),
  startOfLocalMonth: (local, zone) => shownAs(`toDateTime64(toStartOfMonth(toDate32(${local})), 6, 'UTC')`, zone),
  hour: (local) => `toHour(${local})`,
  weekday: (local) => `toDayOfWeek(${local})`,
});

import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** Where the real exports lie, beside the project. */
export const realData = path.join(repository, '..', 'shared', 'data');

export const hasRealData = existsSync(realData);

/** The period of a scorecard and its moment, for a query. */
export interface LookedAt {
  /** Such as `2015-12`. */
  readonly period: string;
}

/**
 * A query over the raw files that counts what a check counts: the columns `period`, `unit` (empty for the whole, else such as
 * `channel=phone`), `n` and, where the check has them, `k` and `value`.
 */
export type ByHand = string | ((at: LookedAt) => string);

/** A real export: how it is imported, and what is true of it, counted from the raw files alone. */
export interface RealSet {
  readonly name: string;
  readonly timezone: string;
  /** In the order of import; the mapping of each is called alike. */
  readonly files: readonly string[];
  /** Where the latest period says too little of the set, the one to look back to. */
  readonly lookBack?: string;
  /** Statements that read the raw files into the tables that the queries use; a folder is the one of the set. */
  readonly prepare: (folder: string) => readonly string[];
  /** A query for the last moment that the files tell of, in UTC. */
  readonly lastEvent: string;
  /** By check: every check that can run on the set is among them. */
  readonly byHand: Readonly<Record<string, ByHand>>;
  /** By check and reason: the rows of the month that are left out. What is not named leaves out nothing. */
  readonly leftOut?: Readonly<Record<string, Readonly<Record<string, readonly LeftOut[]>>>>;
}

/** Rows of a table that a measure leaves out, and the local time that tells their month; without one they stand as they are now. */
export interface LeftOut {
  readonly from: string;
  readonly where: string;
  readonly at?: string;
}

export const mappingOf = ({ name }: RealSet, file: string): string => path.join(repository, 'examples', 'mappings', name, `${file}.json`);

export const fileOf = ({ name }: RealSet, file: string): string => path.join(realData, name, `${file}.csv`);

/** SQL that reads a file as text, cell by cell. */
export const readText = (...files: readonly string[]): string =>
  `read_csv([${files.map((file) => `'${file}'`).join(', ')}], all_varchar = true, header = true, delim = ',', quote = '"', escape = '"', null_padding = true, strict_mode = false, parallel = false)`;

/** SQL for the readable id of a name. */
export const slug = (name: string): string => `trim(regexp_replace(lower(strip_accents(${name})), '[^a-z0-9]+', '-', 'g'), '-')`;

/** SQL for the part of the day of a local time. */
export const partOfDay = (local: string): string =>
  `CASE WHEN hour(${local}) < 6 OR hour(${local}) >= 22 THEN 'night' WHEN hour(${local}) < 12 THEN 'morning' WHEN hour(${local}) < 17 THEN 'afternoon' ELSE 'evening' END`;

/** SQL for the moment of a local time, as UTC. */
export const utc = (local: string, zone: string): string => `timezone('UTC', timezone('${zone}', ${local}))`;

export interface Counted {
  /** A table or a subquery. */
  readonly from: string;
  /** Which of its rows count. */
  readonly where?: string;
  /** SQL for the local time that tells the month. */
  readonly at: string;
  readonly met: string;
  /** SQL for the units of a row, such as `'channel=' || channel`. */
  readonly units?: readonly string[];
}

/** Counts a share by month, in all and by unit. */
export const share = ({ from, where = 'true', at, met, units = [] }: Counted): string => `
  SELECT strftime(${at}, '%Y-%m') AS period, unit, count(*) AS n, count(*) FILTER (WHERE ${met}) AS k
  FROM (SELECT *, unnest([${["''", ...units].join(', ')}]) AS unit FROM ${from})
  WHERE unit IS NOT NULL AND ${at} IS NOT NULL AND (${where}) GROUP BY ALL`;

/** Counts what stands as it is now, in the month looked at. */
export const standing =
  ({ from, where = 'true', met, units = [] }: Omit<Counted, 'at'>): ByHand =>
  ({ period }) => `
  SELECT '${period}' AS period, unit, count(*) AS n, count(*) FILTER (WHERE ${met}) AS k
  FROM (SELECT *, unnest([${["''", ...units].join(', ')}]) AS unit FROM ${from}) WHERE unit IS NOT NULL AND (${where}) GROUP BY ALL`;

/** The least of the values by month that nine in ten do not exceed; of fewer than five nothing but their number is told. */
export const ninthDecile = ({ from, where = 'true', at, value, units = [] }: Omit<Counted, 'met'> & { readonly value: string }): string => `
  SELECT strftime(${at}, '%Y-%m') AS period, unit, count(*) AS n, CASE WHEN count(*) >= 5 THEN quantile_disc(${value}, 0.9) END AS value
  FROM (SELECT *, unnest([${["''", ...units].join(', ')}]) AS unit FROM ${from})
  WHERE unit IS NOT NULL AND (${value}) IS NOT NULL AND (${where}) GROUP BY ALL`;

/** Counts the shares that a spread compares, and how many they are. */
export const spread = (counted: Counted): string => `
  WITH counts AS (SELECT * FROM (${share(counted)}) WHERE unit <> '')
  SELECT * FROM counts UNION ALL SELECT period, '' AS unit, count(*) AS n, NULL AS k FROM counts GROUP BY period`;

/** Counts the values of several series up to each month, also of months that add none; a month adds one to each series that has any. */
export const valuesSoFar = (...series: readonly Counted[]): string => `
  WITH point AS (${series.map((counted) => `SELECT strptime(period, '%Y-%m') AS begins FROM (${share({ ...counted, units: [] })})`).join(' UNION ALL ')}),
  month AS (SELECT unnest(generate_series(min(begins), max(begins), INTERVAL 1 MONTH)) AS begins FROM point)
  SELECT strftime(month.begins, '%Y-%m') AS period, '' AS unit, count(*) AS n FROM month JOIN point ON point.begins <= month.begins GROUP BY ALL`;

/** How many of the kinds of channel that customers expect there are not, given those there are. */
export const missingKinds =
  (...kinds: readonly string[]): ByHand =>
  ({ period }) => `SELECT '${period}' AS period, '' AS unit, 3 AS n,
    3 - len(list_intersect(['phone', 'email', 'in_person'], [${kinds.map((kind) => `'${kind}'`).join(', ')}])) AS k`;

/** What is counted of no row at all. */
export const nothing = `SELECT '' AS period, '' AS unit, 0 AS n, 0 AS k WHERE false`;

/** Checks that find no row at all. */
export const nothingOf = (...checks: readonly string[]): Readonly<Record<string, ByHand>> => Object.fromEntries(checks.map((check) => [check, nothing]));

import type { ByHand, Counted, LookedAt } from './real-set.testing.js';

/** A year and a month are told by the local time `at`; `n` and `k` are SQL for what a row adds to each. */
interface Summed extends Omit<Counted, 'met'> {
  readonly n: string;
  readonly k: string;
}

/** Adds up by month, in all and by unit, what rows have and could have. */
export const shareOfSums = ({ from, where = 'true', at, n, k, units = [] }: Summed): string => `
  SELECT strftime(${at}, '%Y-%m') AS period, unit, CAST(sum(${n}) AS BIGINT) AS n, CAST(sum(${k}) AS BIGINT) AS k
  FROM (SELECT *, unnest([${["''", ...units].join(', ')}]) AS unit FROM ${from})
  WHERE unit IS NOT NULL AND ${at} IS NOT NULL AND (${where}) GROUP BY ALL`;

/** Of the customer, the place, the topic and the kind of a case those that are filled in, each told by a condition. */
export const completeness = (filled: readonly string[], counted: Omit<Counted, 'met'>): string =>
  shareOfSums({ ...counted, n: '4', k: filled.map((condition) => `CASE WHEN ${condition} THEN 1 ELSE 0 END`).join(' + ') });

const asItIs =
  (n: string, k: string) =>
  ({ period }: LookedAt): string => `SELECT '${period}' AS period, '' AS unit, CAST(${n} AS BIGINT) AS n, CAST(${k} AS BIGINT) AS k`;

/** Counts the rows of the files, and those of them that are taken in. */
export const rowsTakenIn = (all: string, taken: string): ByHand => asItIs(`(${all})`, `(${taken})`);

/** One source, whose newest row is the last thing that the files tell of, or a query for another moment, in UTC. */
export const freshness = (newest = 'SELECT last_moment FROM last_event'): ByHand =>
  asItIs('1', `CASE WHEN epoch((SELECT last_moment FROM last_event)) - epoch((${newest})) > ${24 * 3600} THEN 1 ELSE 0 END`);

/** Of the seven ways to listen those that left no trace in 92 days, given how many did. */
export const waysNotUsed = (used: number): ByHand => asItIs('7', `7 - ${used}`);

/** Twelve methods of control in each branch, and how many of them left a trace in 92 days. */
export const controlMethods = (branches: string): ByHand => asItIs(`12 * (${branches})`, '(SELECT 0)');

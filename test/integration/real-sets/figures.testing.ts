import type { Scorecard } from '@touchstone/sdk/contract';

import type { Engine } from '../../../core/src/engine/engine.js';
import { checksOf } from './imported-set.testing.js';
import type { ByHand, LeftOut } from './real-set.testing.js';

/** What was counted, by period and unit, such as `2015-12 channel=twitter`. */
export interface Figures {
  readonly counts: Readonly<Record<string, readonly [n: number, k: number | null]>>;
  readonly values: Readonly<Record<string, number>>;
}

interface Counted {
  readonly period: string;
  readonly unit: string;
  readonly n: number;
  readonly k?: number | null | undefined;
  readonly value?: number | null | undefined;
}

const monthsShown = 25;

/** The month of a scorecard. */
export const periodOf = ({ run }: Scorecard): string => run.period.from.slice(0, 7);

function monthsBetween(earlier: string, later: string): number {
  const months = (period: string): number => Number(period.slice(0, 4)) * 12 + Number(period.slice(5, 7));
  return months(later) - months(earlier);
}

/** A scorecard tells the whole for two years, and units for its own month; what was counted of nobody says nothing. */
function isShown({ n, period, unit }: Counted, current: string): boolean {
  const age = monthsBetween(period, current);
  return n > 0 && (unit === '' ? age >= 0 && age < monthsShown : age === 0);
}

function toFigures(rows: readonly Counted[], current: string): Figures {
  const shown = rows.filter((row) => isShown(row, current)).sort((a, b) => (a.period + a.unit < b.period + b.unit ? -1 : 1));
  const key = ({ period, unit }: Counted): string => `${period} ${unit}`.trim();
  return {
    counts: Object.fromEntries(shown.map((row) => [key(row), [row.n, row.k ?? null] as const])),
    values: Object.fromEntries(shown.flatMap((row) => (typeof row.value === 'number' ? [[key(row), row.value]] : []))),
  };
}

/** What a scorecard says of a check. */
export function figuresIn(scorecard: Scorecard, id: string): Figures {
  const check = checksOf(scorecard).find((each) => each.id === id);
  const rows = (check?.units ?? []).map(({ unit, ...figure }) => ({
    ...figure,
    unit: Object.keys(unit).sort().map((name) => `${name}=${unit[name]}`).join('&'),
  }));
  return toFigures(rows, periodOf(scorecard));
}

/** What a query over the raw files says. */
export async function figuresByHand(engine: Engine, byHand: ByHand, period: string): Promise<Figures> {
  const rows = await engine.all(typeof byHand === 'string' ? byHand : byHand({ period }));
  const number = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value));
  const counted = rows.map((row) => ({
    period: String(row['period']),
    unit: String(row['unit']),
    n: Number(row['n']),
    k: number(row['k']),
    value: number(row['value']),
  }));
  return toFigures(counted, period);
}

/** The rows that a check says it left out, by reason. */
export function leftOutIn(scorecard: Scorecard, id: string): Readonly<Record<string, number>> {
  const check = checksOf(scorecard).find((each) => each.id === id);
  return Object.fromEntries((check?.excluded ?? []).map(({ why, rows }) => [why, rows]));
}

/** The rows that are to be left out, by reason, as the raw files have them. */
export async function leftOutByHand(
  engine: Engine,
  reasons: Readonly<Record<string, readonly LeftOut[]>>,
  period: string,
): Promise<Readonly<Record<string, number>>> {
  const counts: [string, number][] = [];
  for (const [why, parts] of Object.entries(reasons)) {
    const queries = parts.map(({ from, where, at }) => `SELECT count(*) AS n FROM ${from} WHERE ${at === undefined ? 'true' : `strftime(${at}, '%Y-%m') = '${period}'`} AND (${where})`);
    const [row] = await engine.all(`SELECT sum(n) AS n FROM (${queries.join(' UNION ALL ')})`);
    counts.push([why, Number(row?.['n'])]);
  }
  return Object.fromEntries(counts.filter(([, rows]) => rows > 0));
}

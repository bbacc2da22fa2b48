import type { Interval } from './estimate.js';
import type { Counts } from './counts.js';
import { defaultConfidence } from './normal.js';
import { wilsonInterval } from './wilson-interval.js';

/** The cases of one unit in one cell of the mix, such as phone × billing × high. */
export interface MixCell extends Counts {
  readonly unit: string;
  readonly cell: string;
}

/** What a unit would have been expected to do with its own mix of cases, and what it did. */
export interface AdjustedShare extends Counts {
  readonly unit: string;
  readonly raw: number;
  /** Successes if each cell went as it goes in the whole organisation. */
  readonly expected: number;
  /** (k/expected) × the organisation's share, with its interval; missing where the cells are too thin to adjust by. */
  readonly adjusted?: Interval & { readonly value: number };
  /** Share of its cases that lie in cells of fewer than ten cases in the whole organisation. */
  readonly inThinCells: number;
}

/** Cells of fewer cases in the whole organisation say little of what to expect. */
const thinCell = 10;

/** A unit with more than this share of its cases in thin cells is not adjusted. */
const mostInThinCells = 0.2;

/**
 * Indirect standardisation: each unit's successes over those expected from its own mix at the organisation's share of each cell,
 * times the organisation's share. The interval is Wilson's of the raw share, moved by the same factor, for the expected number is
 * taken as known; cut to 0 and 1.
 *
 * Show the raw share beside it. Source: Breslow and Day 1987, II.2.
 */
export function adjustForMix(cells: readonly MixCell[], confidence: number = defaultConfidence): readonly AdjustedShare[] {
  const reference = new Map([...Map.groupBy(cells, ({ cell }) => cell)].map(([cell, found]) => [cell, total(found)]));
  const whole = total(cells);
  return [...Map.groupBy(cells, ({ unit }) => unit)].flatMap(([unit, mix]) => {
    const { k, n } = total(mix);
    if (n === 0) {
      return [];
    }
    const expected = mix.reduce((sum, each) => sum + each.n * shareOf(reference.get(each.cell)), 0);
    const thin = mix.filter(({ cell }) => (reference.get(cell)?.n ?? 0) < thinCell).reduce((sum, each) => sum + each.n, 0);
    const inThinCells = thin / n;
    const factor = (n * shareOf(whole)) / expected;
    const canAdjust = inThinCells <= mostInThinCells && expected > 0;
    const { low, high } = wilsonInterval(k, n, confidence);
    const cut = (share: number): number => Math.min(1, share * factor);
    return [
      {
        unit,
        k,
        n,
        raw: k / n,
        expected,
        inThinCells,
        ...(canAdjust && { adjusted: { value: cut(k / n), low: cut(low), high: cut(high) } }),
      },
    ];
  });
}

function total(cells: readonly Counts[]): Counts {
  return cells.reduce((sum, { k, n }) => ({ k: sum.k + k, n: sum.n + n }), { k: 0, n: 0 });
}

const shareOf = (counts: Counts | undefined): number => (counts && counts.n > 0 ? counts.k / counts.n : 0);

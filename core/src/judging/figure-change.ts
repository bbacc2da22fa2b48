import type { Standard } from '@touchstone/sdk';

import { apart, type Known } from './apart.js';

/** A figure as it was told; an end that the data cannot bound is null. */
export interface ToldFigure {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Which way a figure went beyond chance. */
export type FigureChange = 'better' | 'worse' | 'same';

/** A told figure as the toolbox takes it. */
export const toKnown = ({ value, low, high }: ToldFigure): Known => ({ value, low: low ?? -Infinity, high: high ?? Infinity });

/**
 * Which way a figure went from one period to another: `same` where the interval of the difference spans zero. Counts without an
 * interval, such as those of a census, change by one.
 */
export function figureChange(before: ToldFigure, after: ToldFigure, better: Standard['better']): FigureChange {
  const { low, high } = apart(toKnown(after), toKnown(before));
  if (!(low > 0 || high < 0)) {
    return 'same';
  }
  return low > 0 === (better === 'higher') ? 'better' : 'worse';
}

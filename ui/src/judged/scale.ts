import type { CheckResult } from '@touchstone/sdk/contract';

import type { Figure } from '../format/figure.js';

/** From where to where the stone of a check runs. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

const known = (value: number | null | undefined): value is number => value !== null && value !== undefined;

/** Shares run from 0 to 1; anything else from 0, or below where it must, to a little past all that is shown on it. */
export function scaleOf(check: Pick<CheckResult, 'format' | 'kind' | 'standard'>, figures: readonly Figure[]): Scale {
  if (check.format === 'percent') {
    return { min: 0, max: 1 };
  }
  if (check.kind === 'netPromoter') {
    return { min: -1, max: 1 };
  }
  const shown = [check.standard.target, check.standard.floor, ...figures.flatMap(({ value, low, high }) => [value, low, high])];
  const values = shown.filter(known);
  const max = Math.max(0, ...values) * 1.08;
  return { min: Math.min(0, ...values) * 1.08, max: max > 0 ? max : 1 };
}

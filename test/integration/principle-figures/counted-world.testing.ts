import type { GivenRows } from '@touchstone/sdk/testing';

/** A few rows of which each counts in one way, and what every check of a plugin makes of them, counted by hand. */
export interface CountedWorld {
  readonly rows: GivenRows;
  /** Statistics by check; `excluded` tells what was left out. */
  readonly expected: Readonly<Record<string, object>>;
}

export const share = (k: number, n: number) => ({ kind: 'share', k, n });
export const census = (breaches: number, n: number) => ({ kind: 'census', breaches, n });
export const rate = (events: number, exposure: number) => ({ kind: 'rate', events, exposure });
export const mean = (sum: number, n: number) => ({ kind: 'mean', n, sum });
export const quantile = (value: number, n: number) => ({ kind: 'quantile', value, n });
export const ratio = (numerator: number, denominator: number) => ({ kind: 'ratio', numerator: { sum: numerator }, denominator: { sum: denominator } });
export const difference = (first: object, second: object, more: object = {}) => ({ kind: 'difference', first, second, ...more });

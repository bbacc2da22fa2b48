import type { RunSummary } from '@touchstone/sdk/contract';

import { HostError } from '../../base/errors.js';

/** Two runs, the earlier one first. */
export interface RunPair {
  readonly from: string;
  readonly to: string;
}

/**
 * The runs to compare, of a list that has the newest first. Of two that are named, the first is where the comparison begins; one alone
 * is compared with the latest other one; without any, the two latest, in the order of their periods.
 *
 * Throws `RUNS_TOO_FEW`.
 */
export function chooseRuns(runs: readonly RunSummary[], [first, second]: readonly (string | undefined)[]): RunPair {
  if (first !== undefined && second !== undefined) {
    return { from: first, to: second };
  }
  const [latest, before] = runs.filter(({ id }) => id !== first);
  if (!latest || (first === undefined && !before)) {
    throw new HostError('RUNS_TOO_FEW', {});
  }
  if (first !== undefined) {
    return { from: first, to: latest.id };
  }
  const [from, to] = [latest, before ?? latest].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return { from: from?.id ?? '', to: to?.id ?? '' };
}

const order = ({ to, from, asOf, createdAt }: RunSummary): string => [to, from, asOf, createdAt].join(' ');

import type { CheckContribution } from '../plugin/check.js';
import type { CheckProblem } from './check-problems.js';

/** Between what the figures of a measure lie, where anything bounds them. */
const bounds: Readonly<Record<string, readonly [least: number, most: number]>> = { share: [0, 1], survival: [0, 1], agreement: [-1, 1] };

/** Targets and floors that no figure of their measure can be, such as a share of 90, and floors that are better than their target. */
export function findStandardProblems(checks: readonly CheckContribution[]): CheckProblem[] {
  return checks.flatMap((check, index) => {
    const path = `/checks/${index}/standard`;
    const { target, floor, better } = check.standard;
    const outside = (['target', 'floor'] as const).flatMap((name) => {
      const reason = outsideOf(check, check.standard[name]);
      return reason === undefined ? [] : [{ path: `${path}/${name}`, reason: `the check "${check.id}" has the ${name} ${reason}` }];
    });
    const turned = target !== undefined && floor !== undefined && (better === 'higher' ? floor > target : floor < target);
    return [...outside, ...(turned ? [{ path: `${path}/floor`, reason: `the check "${check.id}" attains nothing at ${floor}, which is better than its target ${target}` }] : [])];
  });
}

function outsideOf({ measure, derive }: CheckContribution, value: number | undefined): string | undefined {
  // What code makes of the statistics may be of another kind.
  const [least, most] = (derive ? undefined : bounds[measure.kind]) ?? [-Infinity, Infinity];
  if (value === undefined || (value >= least && value <= most)) {
    return undefined;
  }
  // Who wrote 90 meant 90 per cent, and so did who wrote percent(9000).
  const meant = value > 100 ? value / 100 : value;
  return `${value}, and its figure lies between ${least} and ${most}${meant > 1 ? `: write percent(${meant})` : ''}`;
}

import type { Limits } from './limits.js';

/** The four signs of a change. */
export type RunRule = 'outside' | 'seven-on-one-side' | 'seven-trending' | 'two-of-three-near-limit';

/** A sign that is complete at a point. */
export interface RunSign {
  readonly rule: RunRule;
  /** The place of the point at which it is complete. */
  readonly at: number;
}

const rules: readonly { readonly rule: RunRule; readonly length: number; readonly holds: (values: readonly number[], reach: number) => boolean }[] = [
  { rule: 'outside', length: 1, holds: ([value = 0], reach) => value > reach },
  { rule: 'seven-on-one-side', length: 7, holds: (values) => values.every((value) => value > 0) },
  { rule: 'seven-trending', length: 7, holds: (values) => values.slice(1).every((value, place) => value > (values[place] ?? Infinity)) },
  { rule: 'two-of-three-near-limit', length: 3, holds: (values, reach) => near(values.at(-1), reach) && values.filter((value) => near(value, reach)).length >= 2 },
];

const near = (value: number | undefined, reach: number): boolean => value !== undefined && value > 0 && value > (2 / 3) * reach;

/**
 * The latest sign that the values have changed beyond their limits, by the four rules that the verdicts know too.
 * Source: NHS England, Making Data Count.
 */
export function latestSign(values: readonly number[], limits: Limits | undefined): RunSign | undefined {
  if (!limits || limits.upper === limits.lower) {
    return undefined;
  }
  const reach = limits.upper - limits.centre;
  for (let at = values.length - 1; at >= 0; at -= 1) {
    const found = rules.find(({ length, holds }) => {
      const window = values.slice(at + 1 - length, at + 1).map((value) => value - limits.centre);
      return at + 1 >= length && (holds(window, reach) || holds(window.map((value) => -value), reach));
    });
    if (found) {
      return { rule: found.rule, at };
    }
  }
  return undefined;
}

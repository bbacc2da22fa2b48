import { type ChartLimits, isBeyondRounding } from './xmr-chart.js';

/** The four signs of a change; no others, for each more rule adds false alarms. */
export type RunRule = 'outside-limits' | 'seven-on-one-side' | 'seven-trending' | 'two-of-three-near-limit';

/** A rule that held, over the points from `from` to `to` (places, both included), towards higher or lower values. */
export interface RunSignal {
  readonly rule: RunRule;
  readonly side: 'high' | 'low';
  readonly from: number;
  readonly to: number;
}

/** A value and the limits it is held to, which may differ from point to point. */
export interface ChartPoint extends ChartLimits {
  readonly value: number;
}

interface Rule {
  readonly rule: RunRule;
  readonly length: number;
  /** Whether the last `length` points form the sign on the high side, after mirroring for the low side. */
  readonly holds: (window: readonly Deviation[]) => boolean;
}

/** A point seen from one side: distance from the centre, distance to that side's limit, and the value itself. */
interface Deviation {
  readonly distance: number;
  readonly limit: number;
  readonly value: number;
}

const rules: readonly Rule[] = [
  { rule: 'outside-limits', length: 1, holds: (window) => window.every(({ distance, limit }) => distance > limit) },
  { rule: 'seven-on-one-side', length: 7, holds: (window) => window.every(({ distance }) => distance > 0) },
  { rule: 'seven-trending', length: 7, holds: rising },
  { rule: 'two-of-three-near-limit', length: 3, holds: nearLimit },
];

/**
 * Applies exactly four rules: a point outside the limits; seven on one side of the centre; seven in a row rising or falling;
 * two of three beyond two thirds of the way to the same limit. One signal for each place where a rule is completed.
 *
 * Source: NHS England, Making Data Count; NHSRplotthedots.
 */
export function runSignals(points: readonly ChartPoint[]): readonly RunSignal[] {
  const sides = [
    { side: 'high' as const, seen: points.map(({ value, centre, upper }) => deviation(value, centre, upper)) },
    { side: 'low' as const, seen: points.map(({ value, centre, lower }) => deviation(-value, -centre, -lower)) },
  ];
  return points.flatMap((_, to) =>
    sides.flatMap(({ side, seen }) =>
      rules
        .filter(({ length, holds }) => to + 1 >= length && holds(seen.slice(to + 1 - length, to + 1)))
        .map(({ rule, length }) => ({ rule, side, from: to + 1 - length, to })),
    ),
  );
}

function deviation(value: number, centre: number, limit: number): Deviation {
  const distance = value - centre;
  return { distance: isBeyondRounding(Math.abs(distance), centre) ? distance : 0, limit: limit - centre, value };
}

function rising(window: readonly Deviation[]): boolean {
  return window.slice(1).every(({ value }, index) => value > (window[index]?.value ?? Infinity));
}

/** The last of the three must itself be near, so that the sign ends where it was completed. */
function nearLimit(window: readonly Deviation[]): boolean {
  const near = window.map(({ distance, limit }) => distance > 0 && distance > (2 / 3) * limit);
  return near.at(-1) === true && near.filter(Boolean).length >= 2;
}

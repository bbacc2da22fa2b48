import type { Estimate, Interval } from './estimate.js';
import { defaultConfidence, twoSidedZ } from './normal.js';
import { wilsonInterval } from './wilson-interval.js';

/** What happened at one age; ages ascend. Those who leave the watch at an age are still at risk at it. */
export interface AgeCounts {
  readonly age: number;
  readonly lost: number;
  readonly censored: number;
}

/** One step of the survival curve: the share surviving beyond `age`. `n` is the number at risk at it. */
export interface SurvivalStep extends Estimate {
  readonly age: number;
}

/**
 * The Kaplan–Meier curve S(a) = Π(1 − d/r) with Greenwood's variance S²·Σ d/(r(r − d)) and log-log interval
 * S^exp(∓z·√Var/(S·|ln S|)), which stays within 0 and 1.
 *
 * Where S is still 1 or already 0 Greenwood is silent; the number at risk bounds it by Wilson. Source: Kaplan and Meier 1958;
 * Kalbfleisch and Prentice 1980.
 */
export function kaplanMeier(
  ages: readonly AgeCounts[],
  n: number,
  confidence: number = defaultConfidence,
): readonly SurvivalStep[] {
  const z = twoSidedZ(confidence);
  let atRisk = n;
  let value = 1;
  let greenwood = 0;
  return ages.map(({ age, lost, censored }) => {
    const risk = atRisk;
    value *= risk > 0 ? 1 - lost / risk : 1;
    greenwood += lost > 0 && risk > lost ? lost / (risk * (risk - lost)) : 0;
    atRisk -= lost + censored;
    const bounds =
      value === 1 || value === 0 ? wilsonInterval(value * risk, risk, confidence) : logLog(value, greenwood, z);
    return { age, value, ...bounds, n: risk };
  });
}

/**
 * The share surviving beyond `horizon`, with n the size of the cohort. Undefined when nobody was watched that long while
 * some survived: the curve says nothing about an age that no one has reached.
 */
export function survivalAt(
  ages: readonly AgeCounts[],
  n: number,
  horizon: number,
  confidence: number = defaultConfidence,
): Estimate | undefined {
  const past = ages.filter(({ age }) => age <= horizon);
  const gone = past.reduce((sum, { lost, censored }) => sum + lost + censored, 0);
  const last = kaplanMeier(past, n, confidence).at(-1);
  const reached = past.at(-1)?.age === horizon || n - gone > 0;
  if (n === 0 || (!reached && last?.value !== 0)) {
    return undefined;
  }
  if (!last) {
    return { value: 1, ...wilsonInterval(n, n, confidence), n };
  }
  return { value: last.value, low: last.low, high: last.high, n };
}

function logLog(value: number, greenwood: number, z: number): Interval {
  const width = (z * Math.sqrt(greenwood)) / Math.abs(Math.log(value));
  return { low: value ** Math.exp(width), high: value ** Math.exp(-width) };
}

import type { Derive, MeanStatistic, PlacedStatistic } from '@touchstone/sdk';

/** Standard deviations to either side that hold 95 in a hundred. */
const reach = 1.959963984540054;

/** How much a year of margin is worth where so many stay from year to year: Σ stays^t / (1 + discount)^t, over so many years. */
export function worthOfYears(stays: number, discount: number, years: number): number {
  return Array.from({ length: years }, (_, year) => (stays / (1 + discount)) ** year).reduce((sum, each) => sum + each, 0);
}

/** The bounds of a share by Wilson, 1927. */
export function boundsOfShare(k: number, n: number): readonly [low: number, high: number] {
  const z = reach;
  const centre = (k + (z * z) / 2) / (n + z * z);
  const half = (z / (n + z * z)) * Math.sqrt((k * (n - k)) / n + (z * z) / 4);
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}

export interface Scenario {
  readonly discount: number;
  /** How far the discount may be wrong, to either side. */
  readonly doubt: number;
  readonly years: number;
}

/**
 * The worth of a customer over so many years, from the worth of the first. Its standard error holds three doubts: that of the first
 * year, that of how many stay (Wilson), and that of the discount. The last two give the range of scenarios from the worst to the best.
 */
export function lifetimeWorth({ n, sum, sumOfSquares }: Omit<MeanStatistic, 'kind'>, stayed: number, { discount, doubt, years }: Scenario): MeanStatistic {
  const [fewest, most] = boundsOfShare(stayed, n);
  const factor = worthOfYears(stayed / n, discount, years);
  const range = worthOfYears(most, Math.max(0, discount - doubt), years) - worthOfYears(fewest, discount + doubt, years);
  const first = sum / n;
  const variance = n > 1 ? Math.max(0, sumOfSquares - n * first * first) / (n - 1) : 0;
  const error = Math.sqrt((factor * factor * variance) / n + (first * (range / (2 * reach))) ** 2);
  const worth = first * factor;
  return { kind: 'mean', n, sum: n * worth, sumOfSquares: n * worth * worth + (n - 1) * n * error * error };
}

const keyOf = (unit: Readonly<Record<string, string>>, period: string): string => JSON.stringify([period, Object.entries(unit).sort(([a], [b]) => (a < b ? -1 : 1))]);

/** Draws the first year of customers out over their life: how many of them bought in their second year tells how many stay. */
export const clvOverCac: Derive<MeanStatistic> = (statistics, settings) => {
  const scenario = { discount: Number(settings['discount']), doubt: Number(settings['discount-doubt']), years: Math.round(Number(settings['years'])) };
  const stayed = new Map<string, number>();
  for (const { unit: { stays, ...unit }, period, statistic } of statistics) {
    if (stays !== undefined && Number(stays) === 1) {
      stayed.set(keyOf(unit, period), statistic.n);
    }
  }
  return statistics
    .filter(({ unit, statistic }: PlacedStatistic<MeanStatistic>) => !('stays' in unit) && statistic.n > 0)
    .map(({ unit, period, statistic }) => ({ unit, period, statistic: lifetimeWorth(statistic, stayed.get(keyOf(unit, period)) ?? 0, scenario) }));
};

/** The code of the plugin, by check: the host runs it in a sandbox, on statistics alone. */
export const derive = { 'clv-cac': clvOverCac };

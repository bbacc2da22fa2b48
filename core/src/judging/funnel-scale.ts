import type { PlainStatistic } from '@touchstone/sdk';

import { binomialAtLeast, binomialAtMost, poissonAtLeast, poissonAtMost } from './count-tails.js';
import { clamp } from './estimate.js';
import { type Cohort, logRank } from './log-rank.js';
import { sampleVariance, type Sums } from './mean-interval.js';
import { normalUpperTail, twoSidedZ } from './normal.js';
import { plainEstimate } from './plain-estimate.js';

/** A unit on the scale where its chance variation is nearly normal: `y` with standard error `s`. */
export interface ScaledUnit {
  readonly value: number;
  readonly y: number;
  readonly s: number;
  readonly n: number;
  /** Exact one-sided chances of a value so low, or so high, at this centre; missing where y is near enough to normal. */
  readonly tails?: (value: number, centre: number) => Tails;
}

/** One-sided p-values on either side. */
export interface Tails {
  readonly below: number;
  readonly above: number;
}

/** Units of one kind on a common scale, with the centre of the group and the way there and back. */
export interface FunnelScale {
  /** One for each statistic given; undefined where it says nothing. */
  readonly units: readonly (ScaledUnit | undefined)[];
  readonly centre: number;
  readonly forward: (value: number) => number;
  readonly back: (y: number) => number;
}

type Kind = PlainStatistic['kind'];
type Of<TKind extends Kind> = Extract<PlainStatistic, { kind: TKind }>;

const same = (value: number): number => value;

/**
 * Puts statistics of one kind on a scale fit for a funnel: shares by asin√p with s = 1/(2√n), rates by √λ with s = 1/(2√exposure),
 * means and net promoter scores by their pooled variance, the rest by the width of their interval; survival with the log-rank test of
 * each unit against the others beside it.
 *
 * Undefined for a census, which is never compared, for mixed kinds, and where nothing varies.
 */
export function funnelScale(statistics: readonly PlainStatistic[]): FunnelScale | undefined {
  const kind = statistics[0]?.kind;
  if (kind === undefined || kind === 'census' || statistics.some((statistic) => statistic.kind !== kind)) {
    return undefined;
  }
  switch (kind) {
    case 'share':
      return shareScale(statistics as readonly Of<'share'>[]);
    case 'rate':
      return rateScale(statistics as readonly Of<'rate'>[]);
    case 'mean':
      return meanScale(statistics as readonly Of<'mean'>[]);
    case 'netPromoter':
      return meanScale(
        (statistics as readonly Of<'netPromoter'>[]).map(({ promoters, passives, detractors }) => ({
          n: promoters + passives + detractors,
          sum: promoters - detractors,
          sumOfSquares: promoters + detractors,
        })),
      );
    case 'survival':
      return survivalScale(statistics as readonly Of<'survival'>[]);
    default:
      return intervalScale(statistics);
  }
}

function shareScale(shares: readonly Of<'share'>[]): FunnelScale {
  const forward = (value: number): number => Math.asin(Math.sqrt(clamp(value, 0, 1)));
  return {
    units: shares.map(({ k, n }) =>
      n > 0
        ? { value: k / n, y: forward(k / n), s: 1 / (2 * Math.sqrt(n)), n, tails: binomialTails(n) }
        : undefined,
    ),
    centre: total(shares, ({ k }) => k) / total(shares, ({ n }) => n),
    forward,
    back: (y) => Math.sin(clamp(y, 0, Math.PI / 2)) ** 2,
  };
}

const binomialTails =
  (n: number) =>
  (value: number, centre: number): Tails => ({
    below: binomialAtMost(Math.round(value * n), n, centre),
    above: binomialAtLeast(Math.round(value * n), n, centre),
  });

const poissonTails =
  (exposure: number) =>
  (value: number, centre: number): Tails => ({
    below: poissonAtMost(value * exposure, centre * exposure),
    above: poissonAtLeast(value * exposure, centre * exposure),
  });

function rateScale(rates: readonly Of<'rate'>[]): FunnelScale {
  return {
    units: rates.map(({ events, exposure, n }) =>
      exposure > 0
        ? {
            value: events / exposure,
            y: Math.sqrt(events / exposure),
            s: 1 / (2 * Math.sqrt(exposure)),
            n,
            tails: poissonTails(exposure),
          }
        : undefined,
    ),
    centre: total(rates, ({ events }) => events) / total(rates, ({ exposure }) => exposure),
    forward: (value) => Math.sqrt(Math.max(0, value)),
    back: (y) => Math.max(0, y) ** 2,
  };
}

function meanScale(means: readonly Sums[]): FunnelScale | undefined {
  const variance = pooledVariance(means);
  if (!(variance > 0)) {
    return undefined;
  }
  return {
    units: means.map(({ n, sum }) =>
      n > 0 ? { value: sum / n, y: sum / n, s: Math.sqrt(variance / n), n } : undefined,
    ),
    centre: total(means, ({ sum }) => sum) / total(means, ({ n }) => n),
    forward: same,
    back: same,
  };
}

/** The variance within units, Σ(n − 1)s²/Σ(n − 1); NaN where no unit has two rows. */
export function pooledVariance(means: readonly Sums[]): number {
  const several = means.filter(({ n }) => n > 1);
  return total(several, (sums) => (sums.n - 1) * sampleVariance(sums)) / total(several, ({ n }) => n - 1);
}

function intervalScale(statistics: readonly PlainStatistic[]): FunnelScale | undefined {
  const units = statistics.map((statistic) => {
    const known = plainEstimate(statistic);
    const s = known ? (known.high - known.low) / (2 * twoSidedZ()) : Infinity;
    return known && s > 0 && Number.isFinite(s) ? { value: known.value, y: known.value, s, n: known.n } : undefined;
  });
  const known = units.filter((unit) => unit !== undefined);
  if (known.length === 0) {
    return undefined;
  }
  return {
    units,
    centre: total(known, ({ y, s }) => y / (s * s)) / total(known, ({ s }) => 1 / (s * s)),
    forward: same,
    back: same,
  };
}

/** A curve differs at one age by chance more easily than over all up to the horizon: a unit stands out only where the log-rank test says so too. */
function survivalScale(curves: readonly Of<'survival'>[]): FunnelScale | undefined {
  const scale = intervalScale(curves);
  // What is lost later is no part of the figure; and those who are still there are told at one age from then on.
  const watched = curves.map((curve) => ({ n: curve.n, ages: curve.ages.filter(({ age }) => age <= curve.horizonMonths) }));
  const all = together(watched, 1);
  return scale && { ...scale, units: scale.units.map((unit, place) => unit && { ...unit, tails: () => logRankTails(watched[place], all) }) };
}

function logRankTails(curve: Cohort | undefined, all: Cohort): Tails {
  const found = curve && logRank(curve, together([all, curve], -1));
  const z = found ? Math.sign(found.observed - found.expected) * Math.sqrt(found.chiSquared) : 0;
  return { below: normalUpperTail(z), above: normalUpperTail(-z) };
}

/** The first cohort and so many times each of the others. */
function together([first, ...others]: readonly Cohort[], times: 1 | -1): Cohort {
  const ages = new Map((first?.ages ?? []).map(({ age, lost, censored }) => [age, { lost, censored }]));
  for (const { age, lost, censored } of others.flatMap((each) => each.ages)) {
    const there = ages.get(age) ?? { lost: 0, censored: 0 };
    ages.set(age, { lost: there.lost + times * lost, censored: there.censored + times * censored });
  }
  return {
    n: (first?.n ?? 0) + times * total(others, ({ n }) => n),
    ages: [...ages].map(([age, counts]) => ({ age, ...counts })).sort((a, b) => a.age - b.age),
  };
}

function total<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}

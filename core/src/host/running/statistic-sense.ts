import type { MeanStatistic, Measure, PairStatistic, PlainStatistic, QuantileStatistic, ShareStatistic, SurvivalStatistic } from '@touchstone/sdk';

/** Sums of many rows are rounded: as far as this, as a share of them, they may contradict each other. */
const rounding = 1e-9;

type Sums = Pick<MeanStatistic, 'n' | 'sum' | 'sumOfSquares' | 'sumOfCubes'>;

const countedAmong = (part: string, some: number, all: number): string | undefined => (some > all ? `counts ${some} ${part} among ${all}` : undefined);

/** By the inequality of Cauchy and Schwarz, (Σx)² ≤ n · Σx²; by that of norms, |Σx³| ≤ (Σx²)^(3/2). */
function senseOfSums({ n, sum, sumOfSquares, sumOfCubes = 0 }: Sums): string | undefined {
  if (n === 0) {
    return sum === 0 && sumOfSquares === 0 && sumOfCubes === 0 ? undefined : 'has sums of no rows';
  }
  if (Math.abs(sumOfCubes) > sumOfSquares ** 1.5 * (1 + rounding)) {
    return 'has cubes that its squares do not allow';
  }
  return sum * sum > n * sumOfSquares * (1 + rounding) ? 'has a sum that its squares do not allow' : undefined;
}

function senseOfQuantile({ n, value, low, high }: QuantileStatistic): string | undefined {
  if (n === 0 && (value ?? low ?? high) !== undefined) {
    return 'has a value of no rows';
  }
  const ordered = [low, value, high].filter((each) => each !== undefined);
  return ordered.some((each, place) => each < (ordered[place - 1] ?? -Infinity)) ? 'has its low, value and high in another order' : undefined;
}

function senseOfSurvival({ ages, n }: SurvivalStatistic): string | undefined {
  if (ages.some(({ age }, place) => age <= (ages[place - 1]?.age ?? -1))) {
    return 'has ages that do not ascend';
  }
  return countedAmong('rows', ages.reduce((sum, { lost, censored }) => sum + lost + censored, 0), n);
}

const senseOfSide = (side: ShareStatistic | MeanStatistic): string | undefined =>
  side.kind === 'share' ? countedAmong('rows', side.k, side.n) : senseOfSums(side);

function senseOfPair({ first, second, alike = [] }: PairStatistic): string | undefined {
  if ([{ first, second }, ...alike].some((pair) => pair.first.kind !== first.kind || pair.second.kind !== first.kind)) {
    return 'compares a share with a mean';
  }
  return [first, second, ...alike.flatMap((pair) => [pair.first, pair.second])].map(senseOfSide).find((reason) => reason !== undefined);
}

/** What a statistic says that cannot be, if anything: more hits than rows, sums that contradict each other. */
export function senselessIn(statistic: PlainStatistic): string | undefined {
  switch (statistic.kind) {
    case 'share':
    case 'mean':
      return senseOfSide(statistic);
    case 'quantile':
      return senseOfQuantile(statistic);
    case 'rate':
      return statistic.events > 0 && statistic.exposure === 0 ? 'has events without exposure' : undefined;
    case 'census':
      return countedAmong('breaches', statistic.breaches, statistic.n);
    case 'survival':
      return senseOfSurvival(statistic);
    case 'ratio':
      return senseOfSums(statistic.numerator) ?? senseOfSums(statistic.denominator);
    case 'difference':
      return senseOfPair(statistic) ?? (statistic.beyond && senseOfPair(statistic.beyond));
    case 'agreement':
      return countedAmong('ratings', statistic.items.flat().length, statistic.n);
    case 'netPromoter':
      return undefined;
  }
}

/** What of a statistic is not as the measure declares it, if anything. */
export function strangeTo(measure: Measure, statistic: PlainStatistic): string | undefined {
  if (statistic.kind !== measure.kind) {
    return `is a ${statistic.kind} of a check that measures a ${measure.kind}`;
  }
  const declared: Readonly<Record<string, unknown>> = { ...measure };
  const given: Readonly<Record<string, unknown>> = { ...statistic };
  const name = ['quantile', 'horizonMonths', 'scale'].find((each) => each in given && given[each] !== declared[each]);
  if (name !== undefined) {
    return `has another ${name} than its measure`;
  }
  return measure.kind === 'difference' && statistic.kind === 'difference' && statistic.first.kind !== measure.first.kind
    ? `compares a ${statistic.first.kind} where the measure compares a ${measure.first.kind}`
    : undefined;
}

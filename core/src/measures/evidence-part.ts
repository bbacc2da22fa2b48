import type { CheckContribution, Measure, PlainStatistic, Statistic } from '@touchstone/sdk';
import type { EvidencePart } from '@touchstone/sdk/contract';

/** A part of the rows that count. */
export type CountedPart = Exclude<EvidencePart, 'excluded'>;

/** What is worth looking at first: the rows that miss, or all where a measure has no such thing. For praise, what went well. */
export function firstPart({ measure, standard }: Pick<CheckContribution, 'measure' | 'standard'>, praise = false): CountedPart {
  const kind = measure.kind === 'spread' ? measure.of[0]?.kind : measure.kind === 'difference' ? measure.first.kind : measure.kind;
  if (kind === 'share' && measure.kind !== 'difference') {
    const better = measure.kind === 'spread' ? (measure.better ?? 'higher') : standard.better;
    return (better === 'higher') === praise ? 'numerator' : 'misses';
  }
  const hasMisses = kind === 'census' || kind === 'netPromoter' || kind === 'survival' || (kind === 'share' && !praise);
  return hasMisses ? 'misses' : 'numerator';
}

/**
 * How many rows of a part stand behind a statistic: what a page of evidence has in all. Where rows hold counts of their own, and where
 * the events of a rate are rows of another table than its exposure, what they count.
 */
export function rowsBehind(measure: Measure, statistic: Statistic, part: CountedPart): number {
  if (statistic.kind === 'spread') {
    return statistic.groups.reduce((rows, group) => rows + plainRows(group.statistic, part), 0);
  }
  if (statistic.kind === 'rate') {
    const apart = measure.kind === 'rate' && measure.exposureOf !== undefined;
    const counted = Math.round(part === 'numerator' ? statistic.events : statistic.exposure);
    return part === 'misses' ? 0 : apart ? counted : statistic.n;
  }
  return plainRows(statistic, part);
}

function plainRows(statistic: PlainStatistic, part: CountedPart): number {
  switch (statistic.kind) {
    case 'share':
      return { numerator: statistic.k, misses: statistic.n - statistic.k, denominator: statistic.n }[part];
    case 'census':
      return { numerator: statistic.n - statistic.breaches, misses: statistic.breaches, denominator: statistic.n }[part];
    case 'netPromoter': {
      const { promoters, passives, detractors } = statistic;
      return { numerator: promoters, misses: detractors, denominator: promoters + passives + detractors }[part];
    }
    case 'survival': {
      const lost = statistic.ages.reduce((sum, age) => sum + age.lost, 0);
      return { numerator: statistic.n - lost, misses: lost, denominator: statistic.n }[part];
    }
    case 'ratio':
      return { numerator: statistic.numerator.n, misses: 0, denominator: statistic.denominator.n }[part];
    case 'difference':
      return [statistic, ...(statistic.beyond ? [statistic.beyond] : [])]
        .flatMap(({ first, second }) => [first, second])
        .reduce((rows, side) => rows + plainRows(side, part), 0);
    default:
      return part === 'misses' ? 0 : statistic.n;
  }
}

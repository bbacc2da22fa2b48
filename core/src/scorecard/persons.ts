import { sizeOf, type Statistic } from '@touchstone/sdk';

/** How many persons or answers stand behind a figure about people: the base of a ratio, the exposure of a rate, else its rows. */
export function personsIn(statistic: Statistic): number {
  switch (statistic.kind) {
    case 'ratio':
      return statistic.denominator.sum;
    case 'rate':
      return statistic.exposure;
    default:
      return sizeOf(statistic);
  }
}

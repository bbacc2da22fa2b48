import { chiSquaredCdf } from './chi-squared.js';
import type { Estimate } from './estimate.js';
import type { Counts } from './counts.js';
import { wilsonInterval } from './wilson-interval.js';

/** How many were asked and how many of them answered. */
export interface Responses {
  readonly invited: number;
  readonly answered: number;
}

/** A response rate and whether answers so few may speak for all. */
export interface ResponseRate extends Estimate {
  readonly enough: boolean;
}

/** Fewest answers, and the least share of those asked, for a verdict. Starting values, to be confirmed by each organisation. */
export const leastResponses = { answers: 20, rate: 0.05 };

/** The response rate to show beside each survey figure. Undefined where nobody was asked, as with answers left of one's own accord. */
export function responseRate({ invited, answered }: Responses): ResponseRate | undefined {
  if (!(invited > 0)) {
    return undefined;
  }
  // Answers may outnumber known invitations; then everybody asked has answered.
  const k = Math.min(answered, invited);
  const enough = answered >= leastResponses.answers && answered / invited >= leastResponses.rate;
  return { value: k / invited, ...wilsonInterval(k, invited), n: invited, enough };
}

/** Those asked in one category, such as a channel: how many of them answered. */
export interface AskedCategory extends Counts {
  readonly key: string;
}

/** Whether those who answered are like those who did not. */
export interface ResponseBias {
  readonly chiSquared: number;
  readonly degreesOfFreedom: number;
  readonly p: number;
  /** Response rate over that of all, by category: 2 answers twice as often as all do. */
  readonly ratios: ReadonlyMap<string, number>;
}

/**
 * Compares respondents with non-respondents over the categories of one question (channel, branch, resolved or not) by Pearson's χ²
 * of homogeneity. Undefined below two categories with anybody asked, and where all or none answered.
 */
export function responseBias(categories: readonly AskedCategory[]): ResponseBias | undefined {
  const asked = categories.filter(({ n }) => n > 0);
  const k = asked.reduce((sum, each) => sum + each.k, 0);
  const n = asked.reduce((sum, each) => sum + each.n, 0);
  const rate = k / n;
  if (asked.length < 2 || !(rate > 0 && rate < 1)) {
    return undefined;
  }
  const chiSquared = asked.reduce((sum, each) => sum + (each.k - each.n * rate) ** 2 / (each.n * rate * (1 - rate)), 0);
  const degreesOfFreedom = asked.length - 1;
  return {
    chiSquared,
    degreesOfFreedom,
    p: 1 - chiSquaredCdf(chiSquared, degreesOfFreedom),
    ratios: new Map(asked.map((each) => [each.key, each.k / each.n / rate])),
  };
}

import type { PlainStatistic, Standard } from '@touchstone/sdk';

import { apart, type Known } from './apart.js';
import type { Estimate } from './estimate.js';
import { defaultMinimum } from './minimum-n.js';
import { plainEstimate } from './plain-estimate.js';
import { xmrChart } from './xmr-chart.js';

/** What an action is judged by: the statistics of whole periods, oldest first. */
export interface ActionCase {
  readonly before: readonly PlainStatistic[];
  readonly after: readonly PlainStatistic[];
  /** The other units before and after; empty where there are none. */
  readonly others: readonly { readonly before: readonly PlainStatistic[]; readonly after: readonly PlainStatistic[] }[];
  readonly better: Standard['better'];
  /** The smallest change that matters, in the measure's unit: what was hoped for, else the practical margin. */
  readonly matters: number;
  /** Fewest rows after the action, and before it. Default 20. */
  readonly minimum?: number;
}

/** What is known of an action's effect. `change` is after less before, less the same of the other units where there are any. */
export interface JudgedAction {
  readonly verdict: 'worked' | 'no-change' | 'worse' | 'unclear';
  readonly why: 'beyond-chance' | 'too-small' | 'could-be-chance' | 'too-few-rows' | 'no-control' | 'not-comparable';
  readonly change?: Known;
  readonly before?: Estimate;
  readonly after?: Estimate;
  readonly control?: { readonly before: Estimate; readonly after: Estimate; readonly units: number };
}

/**
 * Whether an action worked: the difference in differences, with its interval by {@link apart}. Beyond zero on the good side it worked,
 * on the bad side things got worse; where the interval spans zero and rules out any change that matters, nothing changed; else it is
 * unclear. What all units went through together is no effect of the action.
 *
 * Without other units a change beyond chance is told only where the value also left the limits of the unit's own earlier periods.
 */
export function judgeAction(given: ActionCase): JudgedAction {
  const { minimum = defaultMinimum } = given;
  const before = pooledEstimate(given.before, 'last');
  const after = pooledEstimate(given.after, 'last');
  if (!before || !after || before.n < minimum || after.n < minimum) {
    return { verdict: 'unclear', why: 'too-few-rows', ...(before && { before }), ...(after && { after }) };
  }
  const own = apart(after, before);
  const control = controlOf(given.others, minimum);
  if (given.others.length > 0 && !control) {
    return { verdict: 'unclear', why: 'no-control', before, after, change: own };
  }
  const change = control ? apart(own, apart(control.after, control.before)) : own;
  const told = { before, after, change, ...(control && { control }) };
  const judged = judgeChange(change, given);
  const claims = judged.verdict === 'worked' || judged.verdict === 'worse';
  return claims && !control && !leftOwnLimits(given, after.value) ? { ...told, verdict: 'unclear', why: 'no-control' } : { ...told, ...judged };
}

function judgeChange({ low, high }: Known, { better, matters }: ActionCase): Pick<JudgedAction, 'verdict' | 'why'> {
  const [bad, good] = better === 'higher' ? [low, high] : [-high, -low];
  if (bad > 0) {
    return { verdict: 'worked', why: 'beyond-chance' };
  }
  if (good < 0) {
    return { verdict: 'worse', why: 'beyond-chance' };
  }
  return good < matters && bad > -matters ? { verdict: 'no-change', why: 'too-small' } : { verdict: 'unclear', why: 'could-be-chance' };
}

/** The other units together, those that have enough rows on both sides. */
function controlOf(others: ActionCase['others'], minimum: number): JudgedAction['control'] {
  const enough = others.filter(({ before, after }) => [before, after].every((side) => (pooledEstimate(side, 'last')?.n ?? 0) >= minimum));
  const before = pooledEstimate(enough.flatMap((each) => each.before), 'none');
  const after = pooledEstimate(enough.flatMap((each) => each.after), 'none');
  return before && after && { before, after, units: enough.length };
}

function leftOwnLimits({ before }: ActionCase, value: number): boolean {
  const chart = xmrChart(before.flatMap((statistic) => plainEstimate(statistic)?.value ?? []));
  return chart !== undefined && (value > chart.upper || value < chart.lower);
}

/** Several periods as one. What does not add up over periods is told by the last of them, and by none of several units. */
function pooledEstimate(statistics: readonly PlainStatistic[], otherwise: 'last' | 'none'): Estimate | undefined {
  const pooled = poolStatistics(statistics) ?? (otherwise === 'last' || statistics.length === 1 ? statistics.at(-1) : undefined);
  return pooled && plainEstimate(pooled);
}

/** The sum of statistics of one kind; a census becomes breaches a period. Undefined for what does not add up. */
export function poolStatistics(statistics: readonly PlainStatistic[]): PlainStatistic | undefined {
  const [first] = statistics;
  const all = <TKind extends PlainStatistic['kind']>(kind: TKind) =>
    statistics.filter((each): each is Extract<PlainStatistic, { kind: TKind }> => each.kind === kind);
  switch (first?.kind) {
    case 'share':
      return { kind: 'share', k: sum(all('share'), ({ k }) => k), n: sum(all('share'), ({ n }) => n) };
    case 'mean': {
      const parts = all('mean');
      const cubes = parts.every(({ sumOfCubes }) => sumOfCubes !== undefined) && { sumOfCubes: sum(parts, (each) => each.sumOfCubes ?? 0) };
      return { kind: 'mean', n: sum(parts, ({ n }) => n), sum: sum(parts, (each) => each.sum), sumOfSquares: sum(parts, (each) => each.sumOfSquares), ...cubes };
    }
    case 'rate':
      return { kind: 'rate', events: sum(all('rate'), ({ events }) => events), exposure: sum(all('rate'), ({ exposure }) => exposure), n: sum(all('rate'), ({ n }) => n) };
    case 'census':
      return { kind: 'rate', events: sum(all('census'), ({ breaches }) => breaches), exposure: statistics.length, n: sum(all('census'), ({ n }) => n) };
    case 'netPromoter': {
      const parts = all('netPromoter');
      return { kind: 'netPromoter', promoters: sum(parts, (each) => each.promoters), passives: sum(parts, (each) => each.passives), detractors: sum(parts, (each) => each.detractors) };
    }
    case 'ratio': {
      const side = (of: 'numerator' | 'denominator') => ({
        n: sum(all('ratio'), (each) => each[of].n),
        sum: sum(all('ratio'), (each) => each[of].sum),
        sumOfSquares: sum(all('ratio'), (each) => each[of].sumOfSquares),
      });
      return { kind: 'ratio', numerator: side('numerator'), denominator: side('denominator') };
    }
    default:
      return undefined;
  }
}

const sum = <T>(parts: readonly T[], of: (part: T) => number): number => parts.reduce((total, part) => total + of(part), 0);

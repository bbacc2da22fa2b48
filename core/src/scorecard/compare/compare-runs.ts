import type { ChangeCause, ChangeParts, CheckChange, CheckResult, ComparedRun, RunComparison, RunPluginChange, Scorecard } from '@touchstone/sdk/contract';

import { Mixture } from './mixture.js';
import { type CheckPair, pairChecks, pairPlugins } from './pair.js';
import type { CheckFacts, RunFacts } from './run-facts.js';
import { shapley } from './shapley.js';

export const changeCauses: readonly ChangeCause[] = ['data', 'mix', 'coverage', 'standards', 'weights', 'plugins'];

/** A run with what it was judged from. */
export interface KeptRun {
  readonly document: Scorecard;
  readonly facts: RunFacts;
}

/** A comparison before it is told in words. */
export type BareComparison = Omit<RunComparison, 'sentence' | 'sentences' | 'plugins'> & { readonly plugins: readonly Omit<RunPluginChange, 'sentence'>[] };

/** Why the score moved from `a` to `b`. The parts sum to the change; a cause in which the runs do not differ has no part. */
export function compareRuns(a: KeptRun, b: KeptRun): BareComparison {
  const pairs = pairChecks(a.facts, b.facts, { a: waitingIn(a.document), b: waitingIn(b.document) });
  const mixture = new Mixture({ a: a.facts, b: b.facts }, pairs);
  const scores = new Map(causeSets.map((set) => [keyOf(set), mixture.scores(new Set(set))]));
  const at = (set: ReadonlySet<ChangeCause>) => scores.get(keyOf([...set]));
  const split = (read: (of: ReturnType<typeof at>) => number | null | undefined) =>
    splitChange((set) => read(at(set)) ?? null);
  const whole = split((each) => each?.overall);
  const principles = [...new Set(pairs.map(({ principle }) => principle))].sort();
  const named = new Map([...a.document.principles, ...b.document.principles].map(({ id, name }) => [id, name]));
  return {
    from: toCompared(a.document),
    to: toCompared(b.document),
    change: whole.change,
    ...intervalOf(a.document.overall, b.document.overall, { change: whole.change, byChance: pairs.some(differsByChance) }),
    parts: whole.parts,
    principles: principles.map((id) => {
      const { from, to, change, parts } = split((each) => each?.principles.get(id));
      return { id, name: named.get(id) ?? id, from, to, change, parts };
    }),
    plugins: pairPlugins(a.document.run, b.document.run),
    checks: pairs.flatMap((pair) => checkChange(pair, { a: checkOf(a.document, pair.id), b: checkOf(b.document, pair.id) })),
  };
}

const causeSets = Array.from({ length: 2 ** changeCauses.length }, (_, bits) => changeCauses.filter((__, place) => bits & (1 << place)));
const keyOf = (causes: readonly ChangeCause[]): string => [...causes].sort().join();

interface Split {
  readonly from: number | null;
  readonly to: number | null;
  readonly change: number | null;
  readonly parts: ChangeParts | null;
}

/** A mixture in which nothing was measured lies in the middle, so that neither direction is preferred. */
function splitChange(scoreAt: (causes: ReadonlySet<ChangeCause>) => number | null): Split {
  const from = scoreAt(new Set());
  const to = scoreAt(new Set(changeCauses));
  if (from === null || to === null) {
    return { from, to, change: null, parts: null };
  }
  const parts = shapley(changeCauses, (set) => scoreAt(set) ?? (from + to) / 2);
  return { from, to, change: to - from, parts };
}

/**
 * The interval of a difference of two scores from their own, each side by quadrature (Zou and Donner 2008). Of the same data judged
 * otherwise nothing is left to chance.
 */
function intervalOf(
  from: Scorecard['overall'],
  to: Scorecard['overall'],
  { change, byChance }: { readonly change: number | null; readonly byChance: boolean },
): Pick<RunComparison, 'low' | 'high' | 'couldBeChance'> {
  const ends = [from.score, from.low, from.high, to.score, to.low, to.high];
  if (change === null || ends.includes(null)) {
    return { low: null, high: null, couldBeChance: false };
  }
  if (!byChance) {
    return { low: change, high: change, couldBeChance: false };
  }
  const [a = 0, aLow = 0, aHigh = 0, b = 0, bLow = 0, bHigh = 0] = ends.map(Number);
  const low = change - Math.hypot(b - bLow, aHigh - a);
  const high = change + Math.hypot(bHigh - b, a - aLow);
  return { low, high, couldBeChance: low <= 0 && high >= 0 };
}

const differsByChance = ({ differing }: CheckPair): boolean => differing.statistic === 'data' || differing.counting === 'coverage';

function toCompared({ run, overall }: Scorecard): ComparedRun {
  const { id, asOf, period, dataVersion } = run;
  const { score, low, high, grade, coverage } = overall;
  return { id, asOf, period, dataVersion, score, low, high, grade, coverage };
}

const waitingIn = ({ waiting = [] }: Scorecard): ReadonlySet<string> => new Set(waiting.flatMap(({ checks }) => checks.map(({ id }) => id)));

function checkOf(document: Scorecard, id: string): CheckResult | undefined {
  return document.principles.flatMap(({ checks }) => checks).find((check) => check.id === id);
}



/** What is told of a check that differs. Its figures are those of the documents, which show nothing that privacy forbids. */
function checkChange({ id, a, b, differing, appearing = 'plugins' }: CheckPair, results: Readonly<Record<'a' | 'b', CheckResult | undefined>>): CheckChange[] {
  const causes = a && b ? changeCauses.filter((cause) => Object.values(differing).includes(cause)) : [appearing];
  if (causes.length === 0) {
    return [];
  }
  return [{ id, name: id, causes: [...causes], from: sideOf(a, results.a), to: sideOf(b, results.b) }];
}

function sideOf(facts: CheckFacts | undefined, result: CheckResult | undefined): CheckChange['from'] {
  if (!facts || !result) {
    return null;
  }
  const { verdict, value, low, high, n, standard, weight } = result;
  return { verdict, value, low, high, n, standard, weight, plugin: `${facts.plugin.id} ${facts.plugin.version}` };
}

import type { ChangeCause } from '@touchstone/sdk/contract';

import { composeOverall, composePrinciple, type ScoredCheck } from '../../judging/index.js';
import { toScored } from '../scored.js';
import { type Aspect, type CheckPair, isCounted, type Side } from './pair.js';
import { rejudge } from './rejudge.js';
import type { CheckFacts, RunFacts } from './run-facts.js';
import { weighedAs } from './weighed-as.js';

/** Scores of a run that never was: some of its causes as in the later run, the others as in the earlier one. */
export interface MixedScores {
  readonly overall: number | null;
  readonly principles: ReadonlyMap<string, number | null>;
}

/**
 * Composes runs between two. With no cause of the later one it is the earlier run exactly, with all of them the later one: what a run
 * made of its own facts is taken as it stands, and only true mixtures are judged anew.
 */
export class Mixture {
  private readonly judged = new Map<string, ScoredCheck>();

  constructor(
    private readonly runs: Readonly<Record<Side, RunFacts>>,
    private readonly pairs: readonly CheckPair[],
  ) {}

  scores(later: ReadonlySet<ChangeCause>): MixedScores {
    const present = this.pairs.flatMap((pair) => {
      const scored = this.scored(pair, later);
      return scored ? [{ principle: pair.principle, scored }] : [];
    });
    const composed = [...Map.groupBy(present, ({ principle }) => principle)].map(
      ([id, checks]) => [id, composePrinciple(checks.map(({ scored }) => scored))] as const,
    );
    const weighed = composed.map(([id, score]) => ({ ...score, weight: this.principleWeight(id, later) }));
    return { overall: composeOverall(weighed).score, principles: new Map(composed.map(([id, { score }]) => [id, score])) };
  }

  private principleWeight(principle: string, later: ReadonlySet<ChangeCause>): number {
    const [first, second] = later.has('weights') ? (['b', 'a'] as const) : (['a', 'b'] as const);
    return this.runs[first].principleWeights[principle] ?? this.runs[second].principleWeights[principle] ?? 1;
  }

  /** How a check counts; undefined where it is not there. */
  private scored(pair: CheckPair, later: ReadonlySet<ChangeCause>): ScoredCheck | undefined {
    const { a, b } = pair;
    if (!a || !b) {
      return (later.has(pair.appearing ?? 'plugins') ? b : a)?.scored;
    }
    const sideOf = (aspect: Aspect): Side => {
      const cause = pair.differing[aspect];
      return cause !== undefined && later.has(cause) ? 'b' : 'a';
    };
    const [statistic, standard, judging] = [sideOf('statistic'), sideOf('standard'), sideOf('judging')];
    const mix = pair.differing.mix === undefined ? statistic : sideOf('mix');
    const weight = (sideOf('weight') === 'a' ? a : b).weight;
    const scored = this.judge(pair, { statistic, mix, standard, judging });
    const counts = isCounted(sideOf('counting') === 'a' ? a : b);
    return { ...scored, weight, information: scored.information || weight === 0, ...(!counts && { verdict: 'not-measured' as const }) };
  }

  /** A mixture that gives no verdict, as where own history is too short, is judged by the other run's figures, else taken as it was. */
  private judge(pair: CheckPair, from: Sides): ScoredCheck {
    const opposite = from.statistic === 'a' ? 'b' : 'a';
    const other: Sides = { ...from, statistic: opposite, mix: opposite };
    const own = from.statistic === 'a' ? pair.a : pair.b;
    const known = [from, other].map((sides) => this.cell(pair, sides)).find(hasVerdict);
    const stored = [own, pair.a, pair.b].flatMap((facts) => (facts && isCounted(facts) ? [unweighed(facts)] : []))[0];
    return known ?? stored ?? this.cell(pair, from);
  }

  private cell(pair: CheckPair, sides: Sides): ScoredCheck {
    const { a, b, id } = pair;
    if (!a || !b) {
      throw new TypeError(`The check "${id}" is in one run alone.`);
    }
    const isAs = (side: Side) => mixed.every((aspect) => sides[aspect] === side || pair.differing[aspect] === undefined);
    if (isAs('a') || isAs('b')) {
      return unweighed(isAs('a') ? a : b);
    }
    const key = JSON.stringify([id, sides]);
    const known = this.judged.get(key) ?? this.mix({ a, b }, sides);
    this.judged.set(key, known);
    return known;
  }

  private mix(facts: Readonly<Record<Side, CheckFacts>>, { statistic, mix, standard, judging }: Sides): ScoredCheck {
    const demanding = facts[standard];
    const measured = mix === statistic ? facts[statistic] : weighedAs(facts[statistic], facts[mix]);
    const judged = rejudge(measured, this.runs[statistic], {
      check: facts[judging].check,
      standard: demanding.standard,
      exempted: demanding.exempted,
    });
    return toScored({ ...judged, enabled: { ...judged.enabled, weight: 1 } });
  }
}

const mixed = ['statistic', 'mix', 'standard', 'judging'] as const;
type Sides = Readonly<Record<(typeof mixed)[number], Side>>;

const hasVerdict = ({ verdict }: ScoredCheck): boolean => verdict !== 'not-measured' && verdict !== 'not-enough-data' && verdict !== 'hidden-for-privacy';

/** A weight of nothing makes any check information: that is for the weight to say. */
function unweighed({ scored, standard }: CheckFacts): ScoredCheck {
  return { ...scored, information: standard.target === undefined && standard.provenance !== 'own' };
}

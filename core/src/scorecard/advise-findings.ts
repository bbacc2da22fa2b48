import type { Advice } from '@touchstone/sdk';
import type { Verdict } from '@touchstone/sdk/contract';

import type { UnitStatistic } from '../measures/index.js';
import type { BareFinding } from './find.js';
import type { JudgedCheck, JudgedUnit } from './judge-check.js';
import type { EnabledCheck } from './scoring-input.js';
import { sameUnit, unitKey } from './unit-key.js';

/** What is known of a finding: its verdict, and the statistics of its unit that may be shown, oldest first. */
export interface AdviseRequest {
  readonly verdict: Verdict;
  readonly statistics: readonly UnitStatistic[];
  readonly asOf: string;
}

/** Chooses what a finding advises, where its plugin has code that does so; nothing leaves the check's own. */
export type AdviseFinding = (check: EnabledCheck, request: AdviseRequest) => Promise<Advice | undefined>;

/** Has the code of plugins choose what the findings of their checks advise. */
export async function adviseFindings(
  findings: readonly BareFinding[],
  judged: readonly JudgedCheck[],
  { advise, asOf }: { readonly advise?: AdviseFinding | undefined; readonly asOf: string },
): Promise<BareFinding[]> {
  const advised: BareFinding[] = [];
  for (const finding of findings) {
    const check = judged.find(({ enabled }) => enabled.id === finding.check);
    const advice = advise && check?.enabled.check.advise ? await advise(check.enabled, { ...knownOf(finding, check), asOf }) : undefined;
    advised.push(advice ? { ...finding, advised: { id: advice.id, values: { ...advice.values } } } : finding);
  }
  return advised;
}

function knownOf({ unit, period }: BareFinding, check: JudgedCheck): Pick<AdviseRequest, 'verdict' | 'statistics'> {
  const points: readonly JudgedUnit[] = sameUnit(unit, {}) ? check.history : (check.unitHistory.get(unitKey(unit)) ?? []);
  const shown = points.filter(({ judgement }) => judgement.verdict !== 'hidden-for-privacy');
  const at = points.find((each) => each.period === period);
  return { verdict: at?.judgement.verdict ?? 'misses', statistics: shown.map((each) => ({ unit: each.unit, period: each.period, statistic: each.statistic })) };
}

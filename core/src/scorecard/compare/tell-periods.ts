import type { PeriodComparison, Unit } from '@touchstone/sdk/contract';

import { compareMessages } from '../texts/compare-messages.js';
import type { BarePeriodCheck } from './compare-periods.js';
import { compareRuns, type KeptRun } from './compare-runs.js';
import { createSay, tellComparison, type Telling } from './tell.js';

/** Two periods before their words. */
export type BarePeriods = Omit<PeriodComparison, 'sentence' | 'unitName' | 'checks' | 'scores' | 'units'> & { readonly checks: readonly BarePeriodCheck[] };

export interface PeriodsBeside {
  /** The units that can be chosen. */
  readonly units: readonly Unit[];
  /** The runs about the two periods; none for a unit. */
  readonly runs: { readonly from: KeptRun | undefined; readonly to: KeptRun | undefined } | undefined;
  /** The questions of checks that no plugin has a text for. */
  readonly questions: ReadonlyMap<string, string>;
}

/** Fills in the words of two periods. */
export function tellPeriods(bare: BarePeriods, { units, runs, questions }: PeriodsBeside, telling: Telling): PeriodComparison {
  const { locale, texts } = telling;
  const say = createSay(locale);
  const { periods } = compareMessages(locale);
  const count = (...outcomes: readonly string[]) => bare.checks.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const [better, worse, moved] = [count('better'), count('worse'), count('moved')];
  const collator = new Intl.Collator(locale);
  const values = { changed: better + worse + moved, better, worse, compared: bare.compared, left: bare.checks.length - bare.compared };
  return {
    ...bare,
    unitName: bare.unit && texts.where(bare.unit),
    sentence: say(periods.summary, values),
    checks: bare.checks.map((each) => ({
      ...each,
      name: texts.checkName(each.id),
      question: texts.question({ id: each.id, question: questions.get(each.id) ?? '' }),
      sentence: say(periods.outcomes[each.outcome], { why: each.why ?? 'few', compared: bare.compared }),
    })),
    scores: runs?.from && runs.to ? tellComparison(compareRuns(runs.from, runs.to), telling) : null,
    units: units.map((unit) => ({ unit, name: texts.where(unit) })).sort((a, b) => collator.compare(a.name, b.name)),
  };
}

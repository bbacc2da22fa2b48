import type { Standard } from '@touchstone/sdk';

import { judgeCheck, type JudgedCheck } from '../judge-check.js';
import { sameUnit } from '../unit-key.js';
import type { CheckFacts, RunFacts } from './run-facts.js';

/** What a check is judged by, when not by its own. */
export interface OtherDemands {
  readonly check?: CheckFacts['check'];
  readonly standard?: Standard;
  readonly exempted?: boolean;
  /** Whether the units are judged too. Default: the whole organisation alone. */
  readonly units?: boolean;
  /** What a unit with a standard of its own is held to. Default: that. */
  readonly unitStandard?: (own: Standard) => Standard;
}

/** Judges again what a run measured of a check. */
export function rejudge(facts: CheckFacts, { period, asOf }: Pick<RunFacts, 'period' | 'asOf'>, demands: OtherDemands): JudgedCheck {
  const { check = facts.check, standard = facts.standard, exempted = facts.exempted, unitStandard = (own) => own } = demands;
  const units = demands.units ? facts.units : [];
  const factsOf = (unit: object) => units.find((each) => sameUnit(each.unit, { ...unit }));
  const whole = facts.history.map((each) => ({ unit: {}, ...each }));
  const statistics = [...whole, ...units.map(({ unit, statistic, persons }) => ({ unit, period, statistic, ...(persons !== undefined && { persons }) }))];
  return judgeCheck(
    {
      enabled: { id: facts.id, principle: facts.principle, check, settings: facts.settings, weight: facts.weight },
      measurement: { id: facts.id, missing: facts.missing, ...(facts.problem && { problem: facts.problem }), excluded: [], statistics },
    },
    {
      standardOf: (_, unit) => {
        const own = factsOf(unit)?.standard;
        return own ? unitStandard(own) : standard;
      },
      // What an exemption accepted was settled by the run: one that no longer did is none here.
      exemptionOf: (_, unit) => ((Object.keys(unit).length === 0 ? exempted : factsOf(unit)?.exempted) ? {} : undefined),
      principleWeight: () => 1,
    },
    { period, asOf },
  );
}

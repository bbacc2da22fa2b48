import type { CheckResult, Explanation, FindingPage, Scorecard, Unit, UnitResult } from '@touchstone/sdk/contract';

import { HostError } from '../../base/errors.js';
import type { OrganisationContext } from '../../host/index.js';
import { courseOf, type Rebasing } from '../trends.js';
import { cutOf, sameUnit } from '../unit-key.js';
import { findingOf } from './evidence-page.js';
import { knownCheck } from './known-check.js';

export interface FindingPageParts {
  readonly explanation: Explanation;
  /** The finding's own unit in the periods before; the scorecard itself has them for the whole organisation alone. */
  readonly history: readonly UnitResult[];
  /** What people told of the periods of the check. */
  readonly told: readonly Rebasing[];
  /** Which way is better for the finding's own unit. */
  readonly better: CheckResult['standard']['better'];
}

/** Which way is better for a unit of a check: a spread is better small, while each of its units is a figure of its own kind. Throws `CHECK_UNKNOWN`. */
export function betterOf(context: Pick<OrganisationContext, 'checks' | 'plugins'>, id: string, unit: Unit): CheckResult['standard']['better'] {
  const { measure, standard } = knownCheck(context, id).check;
  if (measure.kind !== 'spread' || sameUnit(unit, {})) {
    return standard.better;
  }
  return measure.better === 'lower' ? 'lower' : 'higher';
}

/** Everything the page of one finding shows but its rows, from the scorecard that has it. Throws `FINDING_UNKNOWN`. */
export function findingPage(document: Scorecard, id: string, { explanation, history, told, better }: FindingPageParts): FindingPage {
  const finding = findingOf(document, id);
  const principle = document.principles.find(({ checks }) => checks.some((each) => each.id === finding.check));
  const check = principle?.checks.find((each) => each.id === finding.check);
  if (!principle || !check) {
    throw new HostError('FINDING_UNKNOWN', { id });
  }
  const byPeriod = (a: UnitResult, b: UnitResult) => (a.period < b.period ? -1 : 1);
  const own = check.units.filter(({ unit }) => sameUnit(unit, finding.unit));
  const earlier = history.filter(({ period }) => !own.some((each) => each.period === period));
  const peers = check.units.filter(
    ({ unit, period }) => period === finding.period && cutOf(unit) === cutOf(finding.unit) && !sameUnit(unit, finding.unit),
  );
  const whole = [...earlier, ...own].sort(byPeriod);
  const trend = courseOf({ check: finding.check, unit: finding.unit, better }, whole, told);
  return { finding, principle: { id: principle.id, name: principle.name }, check, history: whole, trend, peers, explanation };
}

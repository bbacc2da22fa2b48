import type { Explanation, FindingPage, Scorecard, UnitResult } from '@touchstone/sdk/contract';

import { HostError } from '../../base/errors.js';
import { cutOf, sameUnit } from '../unit-key.js';
import { findingOf } from './evidence-page.js';

export interface FindingPageParts {
  readonly explanation: Explanation;
  /** The finding's own unit in the periods before; the scorecard itself has them for the whole organisation alone. */
  readonly history: readonly UnitResult[];
}

/** Everything the page of one finding shows but its rows, from the scorecard that has it. Throws `FINDING_UNKNOWN`. */
export function findingPage(document: Scorecard, id: string, { explanation, history }: FindingPageParts): FindingPage {
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
  return { finding, principle: { id: principle.id, name: principle.name }, check, history: [...earlier, ...own].sort(byPeriod), peers, explanation };
}

import type { EvidencePart, Scorecard, Unit } from '@touchstone/sdk/contract';

import { HostError } from '../../base/errors.js';
import type { OrganisationContext } from '../../host/index.js';
import { sameUnit } from '../unit-key.js';
import { periodKeyOf } from './frame.js';
import { knownCheck } from './known-check.js';
import { checkHistory } from './unit-history.js';

type GuardContext = Pick<OrganisationContext, 'engine' | 'settings' | 'checks' | 'plugins' | 'running' | 'standards' | 'state'>;

/** Which rows are asked for. */
export interface AskedRows {
  readonly unit?: Unit | undefined;
  readonly period?: string | undefined;
  readonly part?: EvidencePart | undefined;
}

/**
 * Refuses the rows behind a figure about people that a run did not show: their number alone would tell it. Checks that are not about
 * people pass. `present` says whether data and settings are still those of the run; of others the rows would be another figure's.
 *
 * Throws `CHECK_UNKNOWN`, `CHECK_DISABLED`, `FIGURE_HIDDEN`, `FIGURE_UNJUDGED` and `FIGURE_WHOLE_ONLY`.
 */
export async function refuseHiddenRows(
  context: GuardContext,
  id: string,
  asked: AskedRows,
  run: { readonly document: Scorecard | undefined; readonly present: boolean },
): Promise<void> {
  if (knownCheck(context, id).check.minimumGroup === undefined) {
    return;
  }
  const { document, present } = run;
  if (!document || !present) {
    throw new HostError('FIGURE_UNJUDGED', { check: id });
  }
  const { unit = {}, part } = asked;
  if (part === 'excluded' && Object.keys(unit).length > 0) {
    throw new HostError('FIGURE_WHOLE_ONLY', { check: id });
  }
  if (!(await isShown(context, id, asked, document))) {
    throw new HostError('FIGURE_HIDDEN', { check: id });
  }
}

/** Whether a figure is shown, and so are all within it: the rows of a branch are among those of the whole, each with its branch. */
async function isShown(context: GuardContext, id: string, { unit = {}, period }: AskedRows, document: Scorecard): Promise<boolean> {
  const key = period ?? periodKeyOf(document);
  const { isWithin } = await import('../explain-away.js');
  const { units, places } = await checkHistory(context, id, document);
  const there = units.filter((each) => each.period === key && (sameUnit(each.unit, unit) || isWithin(each.unit, unit, places)));
  return there.some((each) => sameUnit(each.unit, unit)) && there.every(({ judgement }) => judgement.verdict !== 'hidden-for-privacy');
}

import type { Scorecard, Unit, UnitResult } from '@touchstone/sdk/contract';

import type { OrganisationContext } from '../../host/index.js';
import { measureChecks } from '../../measures/index.js';
import { readNames } from '../names.js';
import { unitKey } from '../unit-key.js';
import { demandsOf, toEnabledCheck } from './demands.js';
import { frameOf } from './frame.js';

type HistoryContext = Pick<OrganisationContext, 'engine' | 'settings' | 'checks'>;

/** One unit of a check, period by period, oldest first, measured for the moment and periods of a run. Throws `CHECK_UNKNOWN`. */
export async function unitHistory(context: HistoryContext, id: string, unit: Unit, document: Scorecard): Promise<UnitResult[]> {
  const { engine, settings, checks } = context;
  const enabled = toEnabledCheck(checks.get(id), settings);
  const frame = await frameOf(context, document);
  const [measurement] = await measureChecks(engine, [enabled], { context: frame.context });
  if (!measurement) {
    return [];
  }
  const { toUnitResult } = await import('../document.js');
  const { judgeCheck } = await import('../judge-check.js');
  const demands = demandsOf(settings, await readNames(engine));
  const judged = judgeCheck({ enabled, measurement }, demands, { period: frame.period.key, asOf: frame.context.asOf });
  const points = Object.keys(unit).length === 0 ? judged.history : (judged.unitHistory.get(unitKey(unit)) ?? []);
  return points.map(toUnitResult);
}

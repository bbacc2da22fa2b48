import type { Scorecard, Unit, UnitResult } from '@touchstone/sdk/contract';

import type { OrganisationContext } from '../../host/index.js';
import { measureChecks } from '../../measures/index.js';
import { readNames } from '../names.js';
import { placesIn } from '../places.js';
import { unitKey } from '../unit-key.js';
import { demandsOf, toEnabledCheck } from './demands.js';
import { shownBeforeOf } from './disclosures.js';
import { frameOf } from './frame.js';
import { knownCheck } from './known-check.js';

type HistoryContext = Pick<OrganisationContext, 'engine' | 'settings' | 'checks' | 'plugins' | 'state'>;

/** One unit of a check, period by period, oldest first, measured for the moment and periods of a run. Throws `CHECK_UNKNOWN` and `CHECK_DISABLED`. */
export async function unitHistory(context: HistoryContext, id: string, unit: Unit, document: Scorecard): Promise<UnitResult[]> {
  const { engine, settings, state } = context;
  const enabled = toEnabledCheck(knownCheck(context, id), settings);
  const frame = await frameOf(context, document);
  const [measurement] = await measureChecks(engine, [enabled], { context: frame.context });
  if (!measurement) {
    return [];
  }
  const { toUnitResult } = await import('../document.js');
  const { judgeCheck } = await import('../judge-check.js');
  const shownBefore = shownBeforeOf(await state.disclosures.of(enabled.check.minimumGroup === undefined ? [] : [id]));
  const names = await readNames(engine);
  const { asOf, periods } = frame.context;
  const judged = judgeCheck({ enabled, measurement }, demandsOf(settings, names), {
    period: frame.period.key,
    asOf,
    periods,
    places: placesIn(names),
    shownBefore,
  });
  const points = Object.keys(unit).length === 0 ? judged.history : (judged.unitHistory.get(unitKey(unit)) ?? []);
  return points.map(toUnitResult);
}

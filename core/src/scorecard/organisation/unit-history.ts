import type { Scorecard, Unit, UnitResult } from '@touchstone/sdk/contract';

import type { OrganisationContext } from '../../host/index.js';
import type { JudgedUnit } from '../judge-check.js';
import { measureEnabled } from '../measure-enabled.js';
import { readNames } from '../names.js';
import { type Places, placesIn } from '../places.js';
import { sameUnit } from '../unit-key.js';
import { demandsOf, toEnabledCheck } from './demands.js';
import { shownBeforeOf } from './disclosures.js';
import { pluginCodeOf } from './plugin-code.js';
import { frameOf } from './frame.js';
import { knownCheck } from './known-check.js';

type HistoryContext = Pick<OrganisationContext, 'engine' | 'settings' | 'checks' | 'plugins' | 'running' | 'standards' | 'state'>;

/** Every unit of a check in every period of a run, judged, and how the units lie within each other. */
export interface CheckHistory {
  readonly units: readonly JudgedUnit[];
  readonly places: Places;
}

/** Measures and judges a check again for the moment and the periods of a run. Throws `CHECK_UNKNOWN` and `CHECK_DISABLED`. */
export async function checkHistory(context: HistoryContext, id: string, document: Scorecard): Promise<CheckHistory> {
  const { engine, settings, state } = context;
  const names = await readNames(engine);
  const enabled = toEnabledCheck(knownCheck(context, id), settings, names.units);
  const frame = await frameOf(context, document);
  const places = placesIn(names);
  const [measurement] = await measureEnabled(engine, [enabled], { context: frame.context, keep: { in: engine }, derive: pluginCodeOf(context).derive });
  if (!measurement) {
    return { units: [], places };
  }
  const { judgeCheck } = await import('../judge-check.js');
  const { asOf, periods } = frame.context;
  const shownBefore = shownBeforeOf(await state.disclosures.of(enabled.check.minimumGroup === undefined ? [] : [id]));
  const judging = { period: frame.period.key, asOf, periods, places, shownBefore };
  const { history, unitHistory: units } = judgeCheck({ enabled, measurement }, demandsOf(settings, names, context.standards.layers), judging);
  return { units: [...history, ...[...units.values()].flat()], places };
}

/** One unit of a check, period by period, oldest first, measured for the moment and periods of a run. Throws `CHECK_UNKNOWN` and `CHECK_DISABLED`. */
export async function unitHistory(context: HistoryContext, id: string, unit: Unit, document: Scorecard): Promise<UnitResult[]> {
  const { toUnitResult } = await import('../document.js');
  const { units } = await checkHistory(context, id, document);
  const whole = units.findLast((each) => sameUnit(each.unit, {}));
  return units.filter((each) => sameUnit(each.unit, unit)).map((each) => toUnitResult(each, whole?.standard));
}

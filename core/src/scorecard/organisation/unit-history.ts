import type { Scorecard, Unit, UnitResult } from '@touchstone/sdk/contract';

import type { OrganisationContext } from '../../host/index.js';
import type { JudgedCheck, JudgedUnit } from '../judge-check.js';
import { measureEnabled } from '../measure-enabled.js';
import { type Names, readNames } from '../names.js';
import { type Places, placesIn } from '../places.js';
import type { EnabledCheck } from '../scoring-input.js';
import { sameUnit } from '../unit-key.js';
import { demandsOf, enabledChecks, toEnabledCheck } from './demands.js';
import { shownBeforeOf } from './disclosures.js';
import { pluginCodeOf } from './plugin-code.js';
import { frameOf } from './frame.js';
import { knownCheck } from './known-check.js';

/** What measuring a check again takes. */
export type HistoryContext = Pick<OrganisationContext, 'engine' | 'settings' | 'checks' | 'plugins' | 'running' | 'standards' | 'state'>;

/** Every unit of a check in every period of a run, judged, and how the units lie within each other. */
export interface CheckHistory {
  readonly units: readonly JudgedUnit[];
  readonly places: Places;
}

/** Checks as measured and judged again for the moment and the periods of a run, and how their units lie within each other. */
export interface JudgedAgain {
  readonly judged: readonly JudgedCheck[];
  readonly places: Places;
}

/** Measures and judges a check again for the moment and the periods of a run. Throws `CHECK_UNKNOWN` and `CHECK_DISABLED`. */
export async function checkHistory(context: HistoryContext, id: string, document: Scorecard): Promise<CheckHistory> {
  const { judged, places } = await judgeAgain(context, document, { choose: (names) => [toEnabledCheck(knownCheck(context, id), context.settings, names.units)] });
  return { units: judged.flatMap(unitsOf), places };
}

/**
 * Measures and judges those checks of a run again that are still enabled, in some of its periods alone: what is held to its own history
 * has none there. Nothing of it is kept.
 */
export function checksOfRunAgain(context: HistoryContext, document: Scorecard, only: readonly string[]): Promise<JudgedAgain> {
  const scored = new Set(document.principles.flatMap(({ checks }) => checks.map(({ id }) => id)));
  return judgeAgain(context, document, { only, choose: (names) => enabledChecks(context.checks, context.settings, names.units).filter(({ id }) => scored.has(id)) });
}

/** The whole organisation and every unit, period by period. */
export const unitsOf = ({ history, unitHistory: units }: JudgedCheck): readonly JudgedUnit[] => [...history, ...[...units.values()].flat()];

interface Again {
  readonly choose: (names: Names) => readonly EnabledCheck[];
  /** The keys of periods. Default: all that the run measured. */
  readonly only?: readonly string[];
}

async function judgeAgain(context: HistoryContext, document: Scorecard, { choose, only }: Again): Promise<JudgedAgain> {
  const { engine, settings, state } = context;
  const names = await readNames(engine);
  const checks = choose(names);
  const frame = await frameOf(context, document);
  const places = placesIn(names);
  const periods = frame.context.periods.filter(({ key }) => !only || only.includes(key));
  const measurements = await measureEnabled(engine, checks, {
    context: { ...frame.context, periods },
    keep: { in: engine, readOnly: only !== undefined },
    derive: pluginCodeOf(context).derive,
  });
  const { judgeCheck } = await import('../judge-check.js');
  const { asOf } = frame.context;
  const aboutPeople = checks.filter(({ check }) => check.minimumGroup !== undefined).map(({ id }) => id);
  const shownBefore = shownBeforeOf(await state.disclosures.of(aboutPeople));
  const demands = demandsOf(settings, names, context.standards.layers);
  const judging = { period: frame.period.key, asOf, periods, places, shownBefore };
  const judged = checks.flatMap((enabled, place) => {
    const measurement = measurements[place];
    return measurement ? [judgeCheck({ enabled, measurement }, demands, judging)] : [];
  });
  return { judged, places };
}

/** One unit of a check, period by period, oldest first, measured for the moment and periods of a run. Throws `CHECK_UNKNOWN` and `CHECK_DISABLED`. */
export async function unitHistory(context: HistoryContext, id: string, unit: Unit, document: Scorecard): Promise<UnitResult[]> {
  const { toUnitResult } = await import('../document.js');
  const { units } = await checkHistory(context, id, document);
  const whole = units.findLast((each) => sameUnit(each.unit, {}));
  return units.filter((each) => sameUnit(each.unit, unit)).map((each) => toUnitResult(each, whole?.standard));
}

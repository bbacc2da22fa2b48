import type { MeasurePlan } from '@touchstone/sdk/contract';

import type { OrganisationContext } from '../../host/index.js';
import { planMeasurement } from '../../measures/index.js';
import { readNames } from '../names.js';
import { enabledChecks, toEnabledCheck } from './demands.js';
import { frameOf } from './frame.js';

/** What a run would measure now, of all enabled checks or of one. Throws `CHECK_UNKNOWN`. */
export async function planOf(context: Pick<OrganisationContext, 'engine' | 'settings' | 'checks'>, check?: string): Promise<MeasurePlan> {
  const { engine, settings, checks } = context;
  const { units } = await readNames(engine);
  const asked = check === undefined ? enabledChecks(checks, settings, units) : [toEnabledCheck(checks.get(check), settings, units)];
  return planMeasurement(engine, asked, (await frameOf(context, undefined)).context);
}

import { deriveStatistics, type OrganisationContext } from '../../host/index.js';
import type { DeriveMeasurement } from '../measure-enabled.js';

/** Has the code of the enabled plugins derive statistics, all within the limits of one run. */
export function derivingIn({ checks, running }: Pick<OrganisationContext, 'checks' | 'running'>): DeriveMeasurement {
  const run = running.startRun();
  return (measured, measurement, asOf) => deriveStatistics(run, { plugin: checks.get(measured.id).plugin, measured, measurement }, asOf);
}

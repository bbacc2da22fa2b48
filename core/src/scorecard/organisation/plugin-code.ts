import { adviseFinding, deriveStatistics, type OrganisationContext } from '../../host/index.js';
import type { ScoringInput } from '../scoring-input.js';

/** Has the code of the enabled plugins derive and advise, all within the limits of one run. */
export function pluginCodeOf({ checks, running }: Pick<OrganisationContext, 'checks' | 'running'>): Required<Pick<ScoringInput, 'derive' | 'advise'>> {
  const run = running.startRun();
  return {
    derive: (measured, measurement, asOf) => deriveStatistics(run, { plugin: checks.get(measured.id).plugin, measured, measurement }, asOf),
    advise: (measured, request) => adviseFinding(run, { plugin: checks.get(measured.id).plugin, measured, ...request }),
  };
}

import { adviseFinding, deriveStatistics, type OrganisationContext, type RunningPlugins } from '../../host/index.js';
import type { ScoringInput } from '../scoring-input.js';

/** What runs the code of the plugins that bring the checks. */
export interface CodeContext extends Pick<OrganisationContext, 'checks'> {
  readonly running: Pick<RunningPlugins, 'startRun'>;
}

/** Has the code of the enabled plugins derive and advise, all within the limits of one run. */
export function pluginCodeOf({ checks, running }: CodeContext): Required<Pick<ScoringInput, 'derive' | 'advise'>> {
  const run = running.startRun();
  return {
    derive: (measured, measurement, asOf) => deriveStatistics(run, { plugin: checks.get(measured.id).plugin, measured, measurement }, asOf),
    advise: (measured, request) => adviseFinding(run, { plugin: checks.get(measured.id).plugin, measured, ...request }),
  };
}

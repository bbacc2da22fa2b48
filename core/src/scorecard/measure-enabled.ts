import { type Measurement, measureChecks, type MeasureOptions } from '../measures/index.js';
import type { Engine } from '../engine/engine.js';
import type { EnabledCheck } from './scoring-input.js';

/** Makes of what was measured of a check what is judged, where its plugin has code that does so. Fails for no plugin's fault. */
export type DeriveMeasurement = (check: EnabledCheck, measurement: Measurement, asOf: string) => Promise<Measurement>;

export interface MeasureEnabledOptions extends MeasureOptions {
  /** Default: what was measured is judged. */
  readonly derive?: DeriveMeasurement | undefined;
}

/** Measures checks, and has those derived whose plugins do so; one measurement a check, in their order. */
export async function measureEnabled(engine: Engine, checks: readonly EnabledCheck[], { derive, ...options }: MeasureEnabledOptions): Promise<Measurement[]> {
  const measurements = await measureChecks(engine, checks, options);
  const derived: Measurement[] = [];
  for (const [place, measurement] of measurements.entries()) {
    const check = checks[place];
    derived.push(derive && check?.check.derive ? await derive(check, measurement, options.context.asOf) : measurement);
  }
  return derived;
}

import { type Measurement, measureChecks, type MeasureOptions } from '../measures/index.js';
import type { Engine } from '../engine/engine.js';
import type { EnabledCheck } from './scoring-input.js';

/** Makes of what was measured of a check what is judged, where its plugin has code that does so. Fails for no plugin's fault. */
export type DeriveMeasurement = (check: EnabledCheck, measurement: Measurement, asOf: string) => Promise<Measurement>;

export interface MeasureEnabledOptions extends MeasureOptions {
  /** Default: what was measured is judged. */
  readonly derive?: DeriveMeasurement | undefined;
  /** Hears how many milliseconds measuring took. */
  readonly onMeasured?: (ms: number) => void;
}

/** Measures checks, and has those derived whose plugins do so; one measurement a check, in their order. */
export async function measureEnabled(engine: Engine, checks: readonly EnabledCheck[], { derive, onMeasured, ...options }: MeasureEnabledOptions): Promise<Measurement[]> {
  const began = performance.now();
  const measurements = await measureChecks(engine, checks, options);
  onMeasured?.(performance.now() - began);
  const derived: Measurement[] = [];
  for (const [place, measurement] of measurements.entries()) {
    const check = checks[place];
    derived.push(derive && check?.check.derive ? await derive(check, measurement, options.context.asOf) : measurement);
  }
  return derived;
}

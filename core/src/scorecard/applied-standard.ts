import type { AppliedStandard } from '@touchstone/sdk/contract';

import type { HeldStandard } from '../host/index.js';

/** A standard as the scorecard document writes it. */
export function toApplied({ target, floor, better, provenance, source, setBy }: HeldStandard): AppliedStandard {
  return {
    target: target ?? null,
    floor: floor ?? null,
    better,
    provenance,
    ...(source !== undefined && { source }),
    ...(setBy && { setBy: { ...setBy } }),
  };
}

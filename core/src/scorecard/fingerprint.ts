import { createHash } from 'node:crypto';

import type { Unit } from '@touchstone/sdk/contract';

/** The stable id of a finding: the same check at the same unit has the same one in every run, whatever the order of its parts. */
export function fingerprint(check: string, unit: Unit, side: 'bad' | 'good' = 'bad'): string {
  const parts = Object.entries(unit).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify([check, parts, side])).digest('hex').slice(0, 16);
}

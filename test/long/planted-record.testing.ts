import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Finding } from '@touchstone/sdk/contract';

/** What was found in one planted world. */
export interface PlantedRecord {
  readonly seed: number;
  readonly scale: number;
  readonly findings: readonly Pick<Finding, 'check' | 'unit' | 'since' | 'severity' | 'kind'>[];
}

/** Writes what was found in a world into the folder that TOUCHSTONE_WORLD_RECORD names; nowhere without it. */
export function keepRecord(seed: number, scale: number, findings: readonly Finding[]): void {
  const folder = process.env['TOUCHSTONE_WORLD_RECORD'];
  if (folder) {
    mkdirSync(folder, { recursive: true });
    const record: PlantedRecord = { seed, scale, findings: findings.map(({ check, unit, since, severity, kind }) => ({ check, unit, since, severity, kind })) };
    writeFileSync(path.join(folder, `${String(seed).padStart(3, '0')}.json`), `${JSON.stringify(record)}\n`);
  }
}

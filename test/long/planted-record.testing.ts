import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Finding, Scorecard } from '@touchstone/sdk/contract';

import { plantedFacts } from '../../examples/rose-hair/plants.ts';
import { placeOf } from './planted-truth.testing.js';

/** What was found in one planted world. */
export interface PlantedRecord {
  readonly seed: number;
  readonly scale: number;
  readonly findings: readonly Pick<Finding, 'check' | 'unit' | 'since' | 'severity'>[];
  /** Rows of the last month behind each planted fact, by its place. */
  readonly rows: Readonly<Record<string, number>>;
}

/** The folder in which TOUCHSTONE_WORLD_RECORD asks to keep what was found. */
export const recordFolder = process.env['TOUCHSTONE_WORLD_RECORD'];

/** Writes what was found in a world into the folder of records; nowhere without one. */
export function keepRecord(seed: number, scale: number, { findings, principles }: Scorecard, folder = recordFolder): void {
  if (folder) {
    mkdirSync(folder, { recursive: true });
    const figures = new Map(principles.flatMap(({ checks }) => checks.flatMap(({ id, n, units }) => [[placeOf({ check: id, unit: {} }), n] as const, ...units.map((each) => [placeOf({ check: id, unit: each.unit }), each.n] as const)])));
    const rows = Object.fromEntries(plantedFacts.map((fact) => [placeOf(fact), figures.get(placeOf(fact)) ?? 0]));
    const record: PlantedRecord = { seed, scale, findings: findings.map(({ check, unit, since, severity }) => ({ check, unit, since, severity })), rows };
    writeFileSync(path.join(folder, `${String(seed).padStart(3, '0')}.json`), `${JSON.stringify(record)}\n`);
  }
}

/** The records of a folder, by seed. */
export const readRecords = (folder: string): readonly PlantedRecord[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as PlantedRecord);

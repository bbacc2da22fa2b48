import { isDeepStrictEqual } from 'node:util';

import type { Statistic } from '@touchstone/sdk';

import { copyTables } from '../../core/src/engine/clickhouse/copy-tables.js';
import type { Engine } from '../../core/src/engine/engine.js';
import type { MeasureContext } from '../../core/src/measures/context.js';
import { measureChecks } from '../../core/src/measures/measure-checks.js';
import type { MeasuredCheck, Measurement } from '../../core/src/measures/measurement.js';
import channels from '../../plugins/channels/src/plugin.js';
import consistency from '../../plugins/consistency/src/plugin.js';
import engagement from '../../plugins/engagement/src/plugin.js';
import followUp from '../../plugins/follow-up/src/plugin.js';
import retention from '../../plugins/retention/src/plugin.js';

/** Every check of the built-in plugins, under the settings it begins with. */
export const builtInChecks: readonly MeasuredCheck[] = [consistency, channels, followUp, retention, engagement].flatMap(
  ({ principle, checks }) =>
    checks.map((check) => ({
      id: `${principle}.${check.id}`,
      check,
      settings: Object.fromEntries(check.settings.map(({ id, default: value }) => [id, value])),
    })),
);

/** The same rows in two engines, with business time made by each. */
export interface EnginePair {
  readonly duckDb: Engine;
  readonly clickHouse: Engine;
}

/** Copies what DuckDB has, and gives how many rows. */
export function copyToClickHouse({ duckDb, clickHouse }: EnginePair): Promise<number> {
  return copyTables(duckDb, clickHouse);
}

export interface Comparison {
  /** Statistics of one unit in one period that were compared. */
  readonly statistics: number;
  /** What differs, a line each. */
  readonly differences: readonly string[];
}

/** Measures checks on both engines, and tells where they do not agree. */
export async function compareEngines({ duckDb, clickHouse }: EnginePair, checks: readonly MeasuredCheck[], context: MeasureContext): Promise<Comparison> {
  const ours = await measureChecks(duckDb, checks, { context });
  const theirs = await measureChecks(clickHouse, checks, { context });
  const differences = ours.flatMap((measurement, index) => differencesOf(measurement, theirs[index]));
  return { statistics: ours.reduce((sum, { statistics }) => sum + statistics.length, 0), differences };
}

function differencesOf(ours: Measurement, theirs: Measurement | undefined): string[] {
  const told = (what: string, one: unknown, other: unknown) => `${ours.id} ${what}: ${JSON.stringify(one)} in DuckDB, ${JSON.stringify(other)} in ClickHouse`;
  const [mine, other] = [byGroup(ours), byGroup(theirs)];
  const keys = [...new Set([...mine.keys(), ...other.keys()])];
  return [
    ...(isDeepStrictEqual([ours.missing, ours.excluded], [theirs?.missing, theirs?.excluded])
      ? []
      : [told('leaves out', [ours.missing, ours.excluded], [theirs?.missing, theirs?.excluded])]),
    ...keys.filter((key) => !areEqual(mine.get(key), other.get(key))).map((key) => told(key, mine.get(key), other.get(key))),
  ];
}

function byGroup(measurement: Measurement | undefined): ReadonlyMap<string, Statistic> {
  const sorted = (unit: object) => JSON.stringify(Object.entries(unit).sort(([a], [b]) => (a < b ? -1 : 1)));
  return new Map(measurement?.statistics.map(({ unit, period, statistic }) => [`${period} ${sorted(unit)}`, statistic]));
}

/** Counts and ranks exactly; what is added up to 1e-9 of what the addends are together. */
export function areEqual(one: unknown, other: unknown, scale = 0): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return one === other || Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other), scale);
  }
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return one === other;
  }
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => name in other && areEqual(valueOf(one, name), valueOf(other, name), magnitudeOf(one, name)))
  );
}

const valueOf = (of: object, name: string): unknown => (of as Readonly<Record<string, unknown>>)[name];

/** The most that the addends of a sum can be together: of values by the inequality of Cauchy and Schwarz, of cubes by that of norms. */
function magnitudeOf(of: object, name: string): number {
  const [n, squares] = [valueOf(of, 'n'), valueOf(of, 'sumOfSquares')];
  if (typeof n !== 'number' || typeof squares !== 'number') {
    return 0;
  }
  return name === 'sum' ? Math.sqrt(n * squares) : name === 'sumOfCubes' ? squares ** 1.5 : 0;
}

import { afterAll, beforeAll, expect, test } from 'vitest';

import { settingMayDiffer } from '../../core/src/measures/atoms.js';
import { measureChecks } from '../../core/src/measures/measure-checks.js';
import type { MeasuredCheck, Measurement } from '../../core/src/measures/measurement.js';
import { areEqual, builtInChecks, compareEngines } from './engine-pair.testing.js';
import { openRandomPair, randomContext, type RandomPair, randomSeed } from './random-pair.testing.js';

const units = ['org_unit-1', 'org_unit-2', 'org_unit-5'];

/** Another value of the same kind. */
const other = (value: number | readonly string[], place: number): number | readonly string[] =>
  typeof value === 'number' ? value * (place + 2) + place : place === 0 ? [] : [...value].reverse().slice(0, place);

/** Every built-in check with a setting that may differ by unit, three units having values of their own. */
const layered = builtInChecks.flatMap((measured): MeasuredCheck[] => {
  const may = measured.check.settings.filter(({ id }) => settingMayDiffer(measured.check, id));
  const unitSettings = Object.fromEntries(may.map(({ id, default: proposed }) => [id, units.map((unit, place) => ({ orgUnits: [unit], value: other(proposed, place), setBy: unit }))]));
  return may.length === 0 ? [] : [{ ...measured, unitSettings }];
});

let pair: RandomPair;

beforeAll(async () => {
  pair = await openRandomPair();
});

afterAll(() => pair.close());

test('settings that differ by unit give the same statistics on both engines', async () => {
  const { statistics, differences } = await compareEngines(pair, layered, randomContext);

  expect(layered.length).toBeGreaterThan(5);
  expect(differences.slice(0, 5), `seed ${randomSeed}`).toEqual([]);
  expect(statistics).toBeGreaterThan(0);
});

test.each(units.map((unit, place) => [unit, place] as const))('the figures of %s are those that all would have under its settings', async (unit, place) => {
  const ofUnit = (measurements: readonly Measurement[]) =>
    measurements.map(({ id, statistics }) => ({
      id,
      statistics: statistics.filter((each) => each.unit['orgUnit'] === unit && Object.keys(each.unit).length === 1).map(({ period, statistic }) => ({ period, statistic })),
    }));
  const under = layered.map(({ unitSettings = {}, ...measured }): MeasuredCheck => {
    const own = Object.entries(unitSettings).flatMap(([id, values]) => (values[place] ? [[id, values[place].value] as const] : []));
    return { ...measured, settings: { ...measured.settings, ...Object.fromEntries(own) } };
  });

  const ours = ofUnit(await measureChecks(pair.duckDb, layered, { context: randomContext }));
  const oracle = ofUnit(await measureChecks(pair.duckDb, under, { context: randomContext }));

  const differing = ours.filter((each, index) => !areEqual(each, oracle[index]));
  expect(differing.slice(0, 3), `seed ${randomSeed}`).toEqual([]);
  expect(ours.flatMap(({ statistics }) => statistics).length).toBeGreaterThan(0);
});

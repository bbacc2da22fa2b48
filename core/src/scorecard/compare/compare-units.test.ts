import { expect, test } from 'vitest';

import { alike, branch, shareOf, spreadOf, withWhole } from '../judged.testing.js';
import { compareUnits } from './compare-units.js';
import { atLeast, keptRun, type MadeCheck } from './facts.testing.js';

const id = 'follow-up.promise-kept';
const compare = (shown: MadeCheck['shown'], made: Partial<MadeCheck> = {}, by?: string) =>
  compareUnits(keptRun([{ id, shown, standard: atLeast(80), ...made }]), id, by === undefined ? {} : { by });

const nine = alike(9, 172, 200);
const onePoor = withWhole([...nine, branch('poor', 110, 200)]);

test('only the unit beyond the outer limits is told apart', () => {
  const { by, centre, units } = compare(onePoor);

  expect(by).toBe('orgUnit');
  expect(centre).toBeCloseTo(0.829, 3);
  expect(units.filter(({ outside }) => outside !== null).map(({ unit, outside }) => [unit['orgUnit'], outside])).toEqual([['poor', 'low']]);
  expect(units.every(({ limits95, limits998 }) => limits95 && limits998 && limits998.low < limits95.low && limits95.high < limits998.high)).toBe(true);
});

test('units stand by what they are expected to be, so that a few rows do not lead', () => {
  const { units } = compare(withWhole([...nine, branch('poor', 110, 200), branch('few', 2, 5)]));
  const [first, few] = [units[0], units.find(({ unit }) => unit['orgUnit'] === 'few')];

  expect(first?.unit).toEqual({ orgUnit: 'poor' });
  expect(few).toMatchObject({ n: 5, limits95: null, limits998: null, outside: null });
  expect(few?.expected).toBeGreaterThan(first?.expected ?? 1);
});

test('the limits are a curve that narrows with the rows', () => {
  const sizes = [20, 40, 80, 160, 320, 640].map((n, place) => branch(`b${place}`, Math.round(n * 0.8), n));
  const { curve } = compare(withWhole(sizes));
  const widths = curve.map(({ limits998 }) => limits998.high - limits998.low);

  expect([curve[0]?.n, curve.at(-1)?.n]).toEqual([20, expect.closeTo(640, 6)]);
  expect(widths).toEqual(widths.toSorted((a, b) => b - a));
});

test('four units are not compared, and still told', () => {
  const { centre, overdispersion, curve, units } = compare(withWhole(alike(4, 172, 200)));

  expect([centre, overdispersion, curve]).toEqual([null, null, []]);
  expect(units.map(({ limits998, outside }) => [limits998, outside])).toEqual(Array.from({ length: 4 }, () => [null, null]));
});

test('units of one cut are compared with each other, and another cut can be asked for', () => {
  const channels = ['phone', 'e-mail', 'chat', 'letter', 'web'].map((channel) => ({ unit: { channel }, statistic: shareOf(300, 400) }));
  const shown = [...onePoor, ...channels];

  expect(compare(shown).cuts).toEqual([
    { by: 'orgUnit', units: 10 },
    { by: 'channel', units: 5 },
  ]);
  expect(compare(shown, {}, 'channel').units.map(({ unit }) => unit['channel'])).toContain('letter');
  expect(() => compare(shown, {}, 'topic')).toThrow('is not split by "topic", but by orgUnit, channel');
});

test('a check that is not split has no units, and one that is not there is refused', () => {
  const whole = compare([{ statistic: shareOf(80, 100) }]);

  expect([whole.by, whole.cuts, whole.units]).toEqual([null, [], []]);
  expect(() => compareUnits(keptRun([]), id)).toThrow(`There is no check "${id}".`);
});

test('units that may not be shown are not compared', () => {
  expect(JSON.stringify(compare(withWhole([...nine, branch('few', 1, 4)]), { minimumGroup: 5 }))).not.toContain('few');
});

test('the units of a spread are shares of which none has a standard', () => {
  const spread = compare(spreadOf([...nine, branch('poor', 110, 200)]), { measure: 'spread', standard: { target: 0.03, floor: 0.08, better: 'lower', provenance: 'house' } });

  expect([spread.kind, spread.format, spread.standard.target, spread.standard.better]).toEqual(['share', 'percent', null, 'higher']);
  expect(spread.units[0]).toMatchObject({ unit: { orgUnit: 'poor' }, outside: 'low' });
});

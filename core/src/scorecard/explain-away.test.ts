import { house, ownHistory } from '@touchstone/sdk';
import type { Unit } from '@touchstone/sdk/contract';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { type Candidate, candidatesOf } from './candidates.js';
import { explainAway, isWithin } from './explain-away.js';
import { alike, branch, enabled, judgedOf, measures, months, october, shareOf, type Shown, spreadCheck, spreadOf } from './judged.testing.js';
import { noPlaces, type Places } from './places.js';
import { sameUnit } from './unit-key.js';

const places: Places = {
  channelUnits: new Map([
    ['brno-phone', 'brno'],
    ['brno-mail', 'brno'],
    ['praha-phone', 'praha'],
  ]),
  parents: new Map([
    ['brno', 'moravia'],
    ['zlin', 'moravia'],
    ['moravia', 'company'],
  ]),
};

const at = (unit: Unit, k: number, n: number): Shown => ({ unit, statistic: shareOf(k, n) });
const missing = (shown: readonly Shown[]): Candidate[] => candidatesOf(judgedOf(enabled(), shown)).filter(({ misses }) => misses);
const left = (found: readonly Candidate[]): Unit[] => explainAway(found, places).map(({ at: { unit } }) => unit);

test.each([
  [{ orgUnit: 'brno', timeOfDay: 'evening' }, { orgUnit: 'brno' }, true],
  [{ orgUnit: 'brno' }, {}, true],
  [{ channel: 'brno-phone' }, { orgUnit: 'brno' }, true],
  [{ channel: 'brno-phone', timeOfDay: 'evening' }, { orgUnit: 'brno', timeOfDay: 'evening' }, true],
  [{ orgUnit: 'brno' }, { orgUnit: 'moravia' }, true],
  [{ channel: 'brno-phone' }, { orgUnit: 'company' }, true],
  [{ orgUnit: 'brno', timeOfDay: 'evening' }, { orgUnit: 'moravia', timeOfDay: 'evening' }, true],
  [{ orgUnit: 'moravia' }, { orgUnit: 'brno' }, false],
  [{ channel: 'praha-phone' }, { orgUnit: 'brno' }, false],
  [{ channel: 'fax' }, { orgUnit: 'brno' }, false],
  [{ orgUnit: 'brno' }, { orgUnit: 'brno' }, false],
  [{ orgUnit: 'brno' }, { channel: 'brno-phone' }, false],
  [{}, { orgUnit: 'brno' }, false],
  [{}, {}, false],
])('%j within %j: %s', (inner, outer, within) => {
  expect(isWithin(inner, outer, places)).toBe(within);
});

test('a branch that misses because of its evenings alone is told as its evenings', () => {
  const found = missing([at({ orgUnit: 'brno' }, 1000, 1200), at({ orgUnit: 'brno', timeOfDay: 'evening' }, 20, 200)]);

  expect(left(found)).toEqual([{ orgUnit: 'brno', timeOfDay: 'evening' }]);
});

test('a branch that misses at any hour is told as the branch', () => {
  const found = missing([
    at({ orgUnit: 'brno' }, 600, 1000),
    at({ orgUnit: 'brno', timeOfDay: 'morning' }, 300, 500),
    at({ orgUnit: 'brno', timeOfDay: 'evening' }, 300, 500),
    at({ orgUnit: 'brno', timeOfDay: 'night' }, 100, 200),
  ]);

  expect(left(found.filter(({ at: { unit } }) => unit['timeOfDay'] !== 'night'))).toEqual([{ orgUnit: 'brno' }]);
  const rest = missing([at({ orgUnit: 'brno' }, 600, 1000), at({ orgUnit: 'brno', timeOfDay: 'morning' }, 150, 250)]);
  expect(left(rest)).toEqual([{ orgUnit: 'brno' }]);
});

test('a channel of a branch tells the miss of the branch', () => {
  const found = missing([at({ orgUnit: 'brno' }, 980, 1100), at({ channel: 'brno-phone' }, 10, 100)]);

  expect(left(found)).toEqual([{ channel: 'brno-phone' }]);
  expect(explainAway(found, noPlaces).length).toBe(2);
});

test('where the evenings tell the miss, a channel that they went through tells nothing more', () => {
  const found = missing([
    at({ orgUnit: 'brno' }, 1000, 1200),
    at({ orgUnit: 'brno', timeOfDay: 'evening' }, 20, 200),
    at({ channel: 'brno-phone' }, 500, 620),
  ]);

  expect(left(found)).toEqual([{ orgUnit: 'brno', timeOfDay: 'evening' }]);
});

test('a channel that misses far more than the evenings could is told beside them', () => {
  const found = missing([at({ orgUnit: 'brno', timeOfDay: 'evening' }, 30, 60), at({ channel: 'brno-phone' }, 300, 600)]);

  expect(left(found).length).toBe(2);
});

test('a branch within a miss of the whole organisation stays: what comes here is worse than its peers', () => {
  const found = missing([{ statistic: shareOf(8000, 10_000) }, branch('brno', 200, 500)]);

  expect(left(found)).toEqual([{}, { orgUnit: 'brno' }]);
});

test('the whole organisation goes when the rest of it keeps its standard', () => {
  const found = missing([{ statistic: shareOf(9000, 10_000) }, branch('brno', 100, 1000)]);

  expect(left(found)).toEqual([{ orgUnit: 'brno' }]);
});

test('where fewer are better, it is the bad rows that are taken away', () => {
  const check = enabled({ standard: { target: 0.05, floor: 0.2, better: 'lower', provenance: house } });
  const shown = [at({ orgUnit: 'brno' }, 200, 1200), at({ orgUnit: 'brno', timeOfDay: 'evening' }, 180, 200), at({ channel: 'brno-phone' }, 120, 620)];
  const found = candidatesOf(judgedOf(check, shown)).filter(({ misses }) => misses);

  expect(left(found)).toEqual([{ orgUnit: 'brno', timeOfDay: 'evening' }]);
});

test('a spread is told by its bad branches, and stays beside those to praise', () => {
  const of = (shown: readonly Shown[]) => candidatesOf(judgedOf(spreadCheck(), spreadOf(shown))).filter(({ misses, p }) => misses && p < 0.001);

  expect(left(of([...alike(20, 360, 400), branch('brno', 200, 400)]))).toEqual([{ orgUnit: 'brno' }]);
  expect(left(of([...alike(20, 320, 400), branch('brno', 398, 400), branch('zlin', 398, 400)]))).toContainEqual({});
});

test('findings that cannot be taken apart stay', () => {
  const mean = (n: number) => ({ kind: 'mean', n, sum: n, sumOfSquares: 2 * n }) as const;
  const check = enabled({ measure: measures.mean, standard: { target: 4, floor: 2, better: 'higher', provenance: house } });
  const found = candidatesOf(judgedOf(check, [{ unit: { orgUnit: 'brno' }, statistic: mean(200) }, { unit: { channel: 'brno-phone' }, statistic: mean(100) }]));

  expect(explainAway(found, places)).toEqual(found);
});

test('checks do not explain each other', () => {
  const found = [...missing([at({ orgUnit: 'brno' }, 500, 1000)]), ...missing([at({ channel: 'brno-phone' }, 10, 500)])];

  expect(explainAway(found, places)).toEqual(found);
});

/** Rows of one branch by part of the day and channel, from which every cut of it adds up. */
const cells = fc.array(
  fc.record({ timeOfDay: fc.constantFrom('morning', 'evening', 'night'), channel: fc.constantFrom('brno-phone', 'brno-mail'), k: fc.nat(300), bad: fc.nat(60) }),
  { minLength: 1, maxLength: 8 },
);

function cutsOf(rows: readonly { timeOfDay: string; channel: string; k: number; bad: number }[]): Shown[] {
  const sum = (unit: Unit, among: typeof rows): Shown => {
    const k = among.reduce((total, row) => total + row.k, 0);
    return at(unit, k, k + among.reduce((total, row) => total + row.bad, 0));
  };
  const hours = Map.groupBy(rows, ({ timeOfDay }) => timeOfDay);
  const ways = Map.groupBy(rows, ({ channel }) => channel);
  return [
    sum({ orgUnit: 'brno' }, rows),
    ...[...hours].map(([timeOfDay, among]) => sum({ orgUnit: 'brno', timeOfDay }, among)),
    ...[...ways].map(([channel, among]) => sum({ channel }, among)),
  ];
}

test('a branch that misses is always told, as itself or as what lies within it', () => {
  fc.assert(
    fc.property(cells, (rows) => {
      const found = missing(cutsOf(rows));
      const units = left(found);
      const told = units.some((unit) => sameUnit(unit, { orgUnit: 'brno' }) || isWithin(unit, { orgUnit: 'brno' }, places));
      expect(told).toBe(found.length > 0);
    }),
    { numRuns: 500 },
  );
});

test('what is left does not depend on the order of the findings, and leaves nothing more to explain', () => {
  fc.assert(
    fc.property(cells, (rows) => {
      const found = missing(cutsOf(rows));
      const kept = explainAway(found, places);
      expect(new Set(explainAway([...found].reverse(), places))).toEqual(new Set(kept));
      expect(explainAway(kept, places)).toEqual(kept);
    }),
    { numRuns: 500 },
  );
});

const own = enabled({ standard: ownHistory() });
/** A year that varies by chance, and then October. */
const since = (unit: Unit, usual: readonly [k: number, n: number], now: readonly [k: number, n: number]): Shown[] =>
  months(13).map((period, month) => ({ unit, period, statistic: period === october ? shareOf(...now) : shareOf(usual[0] + (month % 3) * (usual[1] / 100), usual[1]) }));
const worseThanBefore = (...shown: readonly Shown[][]): Candidate[] => candidatesOf(judgedOf(own, shown.flat())).map((each) => ({ ...each, misses: true }));

test('held to its own history, the whole organisation stays while the rest of it is worse than it was, one branch away or several', () => {
  const whole = since({}, [3000, 9000], [300, 9000]);
  const brno = since({ orgUnit: 'brno' }, [130, 400], [1, 400]);

  expect(left(worseThanBefore(whole, brno))).toEqual([{}, { orgUnit: 'brno' }]);
  expect(left(worseThanBefore(whole, brno, since({ orgUnit: 'zlin' }, [130, 400], [1, 400])))).toContainEqual({});
});

test('held to its own history, the whole organisation goes when the rest of it is as it was', () => {
  const brno = since({ orgUnit: 'brno' }, [500, 1000], [10, 1000]);
  const zlin = since({ orgUnit: 'zlin' }, [500, 1000], [10, 1000]);

  expect(left(worseThanBefore(since({}, [1500, 3000], [1010, 3000]), brno))).toEqual([{ orgUnit: 'brno' }]);
  expect(left(worseThanBefore(since({}, [1500, 3000], [520, 3000]), brno, zlin))).toEqual([{ orgUnit: 'brno' }, { orgUnit: 'zlin' }]);
});

test('a region that misses because of one branch alone is told as that branch, and one that misses everywhere as the region', () => {
  const region = { orgUnit: 'moravia' };
  const alone = missing([at(region, 1000, 1200), at({ orgUnit: 'brno' }, 20, 200)]);
  const everywhere = missing([at(region, 600, 1000), at({ orgUnit: 'brno' }, 150, 250), at({ orgUnit: 'zlin' }, 150, 250)]);

  expect(left(alone)).toEqual([{ orgUnit: 'brno' }]);
  expect(left(everywhere)).toEqual([region]);
});

test('takes the rows of a branch away once, though its region lies within the company too', () => {
  // Without Moravia the company still misses; with Brno taken away a second time it would not.
  const found = missing([at({ orgUnit: 'company' }, 780, 1000), at({ orgUnit: 'moravia' }, 350, 450), at({ orgUnit: 'brno' }, 30, 50)]);

  expect(left(found)).toEqual([{ orgUnit: 'company' }]);
});

test('a branch in which every channel misses is told as the branch, and one whose other channels are good as those that miss', () => {
  const branch = { orgUnit: 'brno' };
  const channel = (name: string, good: number, rows: number) => at({ orgUnit: 'brno', channel: name }, good, rows);
  const everywhere = missing([at(branch, 400, 600), channel('mail', 130, 200), channel('phone', 135, 200), channel('chat', 135, 200)]);
  const few = missing([at(branch, 250, 310), channel('mail', 120, 150), channel('phone', 121, 150), channel('chat', 9, 10)]);
  const two = missing([at(branch, 1230, 1400), channel('mail', 130, 200), channel('phone', 130, 200), channel('chat', 970, 1000)]);

  expect(left(everywhere)).toEqual([branch]);
  expect(left(few)).toEqual([branch]);
  expect(left(two)).toEqual([{ orgUnit: 'brno', channel: 'mail' }, { orgUnit: 'brno', channel: 'phone' }]);
});

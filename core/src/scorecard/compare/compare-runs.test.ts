import { own } from '@touchstone/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { branch, months, shareOf, type Shown, withWhole } from '../judged.testing.js';
import { changeCauses, compareRuns, type KeptRun } from './compare-runs.js';
import { holdSplitsToChanges, sumOf } from './compare-runs.testing.js';
import { anyKeptRun, anyRunPair, atLeast, keptRun, type MadeCheck, type MadeRunOptions } from './facts.testing.js';

const now = (k: number, n: number): Shown[] => [{ statistic: shareOf(k, n) }];
const promises: MadeCheck = { id: 'follow-up.promise-kept', shown: now(90, 100), standard: atLeast(95, 75) };
const replies: MadeCheck = { id: 'follow-up.reply', shown: now(160, 200), standard: atLeast(90, 70) };
const calls: MadeCheck = { id: 'channels.answered', shown: now(80, 100), standard: atLeast(85, 65) };
const before = [promises, replies, calls];

/** What moved the score, rounded to see it; what did not is left out. */
function moved(after: readonly MadeCheck[], options: MadeRunOptions = {}, earlier: KeptRun = keptRun(before)): Record<string, number> {
  const { parts, change } = compareRuns(earlier, keptRun(after, { id: 'r2', ...options }));
  expect(sumOf(parts)).toBeCloseTo(change ?? NaN, 9);
  return Object.fromEntries(Object.entries(parts ?? {}).filter(([, part]) => part !== 0).map(([cause, part]) => [cause, Math.round(part * 1000) / 1000]));
}

// A few of the cases of test/long/compare-runs.test.ts.
test('the parts sum to the change of the score, of the whole and of each principle', () => holdSplitsToChanges(150));

test('nothing moved between a run and itself', () => {
  fc.assert(
    fc.property(anyKeptRun, (run) => {
      const { change, parts, checks, couldBeChance } = compareRuns(run, run);
      expect([0, null]).toContain(change);
      expect(Object.values(parts ?? {}).every((part) => part === 0)).toBe(true);
      expect({ checks, couldBeChance }).toEqual({ checks: [], couldBeChance: false });
    }),
    { numRuns: 100 },
  );
});

test('the way back is the way there with the other sign', () => {
  fc.assert(
    fc.property(anyRunPair, ([a, b]) => {
      const [there, back] = [compareRuns(a, b).parts, compareRuns(b, a).parts];
      for (const cause of changeCauses) {
        expect(Math.abs((there?.[cause] ?? 0) + (back?.[cause] ?? 0))).toBeLessThan(1e-9);
      }
    }),
    { numRuns: 100 },
  );
});

test('what was measured moves the score', () => {
  expect(moved([{ ...promises, shown: now(95, 100) }, replies, calls])).toEqual({ data: 6.25 });
});

test('rows that come from other branches move it as mix, and what the branches themselves did as data', () => {
  const of = (brno: Shown, praha: Shown): MadeCheck[] => [{ ...promises, standard: atLeast(95, 55), shown: withWhole([brno, praha]) }];
  // Brno 90 % and Praha 50 % of 100 each: 70 %. Twice the rows of Brno and half of those of Praha: 205 of 250, 82 %.
  const earlier = keptRun(of(branch('brno', 90, 100), branch('praha', 50, 100)));

  expect(moved(of(branch('brno', 180, 200), branch('praha', 25, 50)), {}, earlier)).toEqual({ mix: 30 });
  expect(moved(of(branch('brno', 80, 100), branch('praha', 60, 100)), {}, earlier)).toEqual({});
  // Each ten points better at the same proportions: 80 %.
  expect(moved(of(branch('brno', 200, 200), branch('praha', 120, 200)), {}, earlier)).toEqual({ data: 25 });
  // Weighed as before, the later values are 0.5·0.8 + 0.5·0.6 = 70 %; as later, the earlier ones are 82 %, and the later ones 76 %.
  expect(moved(of(branch('brno', 160, 200), branch('praha', 30, 50)), {}, earlier)).toEqual({ mix: 22.5, data: -7.5 });
});

test('the mix is not told apart where a branch has rows in one run alone', () => {
  const of = (...branches: Shown[]): MadeCheck[] => [{ ...promises, shown: withWhole(branches) }];
  const earlier = keptRun(of(branch('brno', 80, 100)));

  expect(moved(of(branch('brno', 80, 100), branch('praha', 100, 100)), {}, earlier)).toEqual({ data: 50 });
});

test('a check that can no longer be measured moves it as coverage, whatever it had attained', () => {
  expect(moved([{ ...promises, missing: ['commitment.due_at'] }, replies, calls])).toEqual({ coverage: -6.25 });
});

test('standards move it, and so does an exemption', () => {
  expect(moved([{ ...promises, standard: atLeast(90, 70), proposed: { standard: promises.standard } }, replies, calls])).toEqual({ standards: 6.25 });
  const missing = { ...promises, shown: now(60, 100) };
  expect(moved([{ ...missing, exempted: true }, replies, calls], {}, keptRun([missing, replies, calls]))).toEqual({ standards: 12.5 });
});

test('weights move it, of checks and of principles', () => {
  expect(moved([{ ...promises, weight: 3, proposed: { weight: 1 } }, replies, calls])).toEqual({ weights: 3.125 });
  expect(moved(before, { principleWeights: { channels: 3 } })).toEqual({ weights: 3.125 });
});

test('a plugin moves it that comes, goes, measures otherwise, or proposes another standard', () => {
  expect(moved([promises, replies])).toEqual({ plugins: -6.25 });
  expect(moved([...before, { id: 'retention.kept', shown: now(100, 100), standard: atLeast(90) }])).toEqual({ plugins: 10.417 });
  expect(moved([{ ...promises, measure: 'census', shown: [{ statistic: { kind: 'census', breaches: 9, n: 100 } }], version: '2.0.0' }, replies, calls])).toMatchObject({
    plugins: expect.any(Number),
  });
  expect(moved([{ ...promises, standard: atLeast(90, 70), version: '2.0.0' }, replies, calls])).toEqual({ plugins: 6.25 });
});

test('two causes that did the same share it', () => {
  const both = moved([{ ...promises, shown: now(95, 100), standard: atLeast(90, 70), proposed: { standard: promises.standard } }, replies, calls]);

  expect(both).toEqual({ data: 3.125, standards: 3.125 });
});

test('held to its own history, a mixture is judged by the history of the data that are in it', () => {
  const history = months(12).map((period, place) => ({ period, statistic: shareOf(place === 11 ? 60 : 90 + (place % 3), 100) }));
  const steady = months(12).map((period, place) => ({ period, statistic: shareOf(90 + (place % 3), 100) }));
  const ownStandard = { better: 'higher', provenance: own } as const;
  const earlier = keptRun([{ ...promises, shown: steady }, replies, calls]);

  const { parts, change } = compareRuns(earlier, keptRun([{ ...promises, shown: history, standard: ownStandard, proposed: { standard: promises.standard } }, replies, calls]));

  expect(change).toBeCloseTo(-21.25, 9);
  expect(parts?.data).toBeLessThan(-15);
  expect(sumOf(parts)).toBeCloseTo(-21.25, 9);
});

test('says whether the change could be chance, and never so of the same data', () => {
  const a = keptRun(before);
  expect(compareRuns(a, keptRun([{ ...promises, shown: now(91, 100) }, replies, calls])).couldBeChance).toBe(true);
  expect(compareRuns(a, keptRun([{ ...promises, shown: now(10, 100) }, { ...replies, shown: now(2, 200) }, calls])).couldBeChance).toBe(false);
  const restated = compareRuns(a, keptRun([{ ...promises, standard: atLeast(94, 75) }, replies, calls]));
  expect(restated).toMatchObject({ couldBeChance: false, low: restated.change, high: restated.change });
});

test('tells the checks that differ, with what both runs showed of them', () => {
  const { checks } = compareRuns(keptRun(before), keptRun([{ ...promises, shown: now(95, 100), weight: 2, proposed: { weight: 1 }, version: '1.1.0' }, replies]));

  expect(checks).toMatchObject([
    { id: 'channels.answered', causes: ['plugins'], from: { verdict: 'too-close-to-call' }, to: null },
    {
      id: 'follow-up.promise-kept',
      causes: ['data', 'weights'],
      from: { value: 0.9, n: 100, plugin: 'test.plugin 1.0.0' },
      to: { value: 0.95, n: 100, plugin: 'test.plugin 1.1.0' },
    },
  ]);
});

/** A run in which the figure of promises was made by the plugin's code. */
function derivedBy(digest: string | undefined, shown: Shown[], id: string): KeptRun {
  const { document, facts } = keptRun([{ ...promises, shown }, replies, calls], { id });
  const plugin = { id: 'test.plugin', version: '1.0.0', ...(digest !== undefined && { digest }) };
  const [first, ...rest] = facts.checks.map((each) => ({ ...each, plugin }));
  const derived = first && { ...first, check: { ...first.check, derive: true as const } };
  return { document: { ...document, run: { ...document.run, plugins: [plugin] } }, facts: { ...facts, checks: [...(derived ? [derived] : []), ...rest] } };
}

test('code that was changed under the same version moves the score as a plugin does, and is told', () => {
  const told = (a: string | undefined, b: string | undefined) => {
    const { parts, change, plugins } = compareRuns(derivedBy(a, now(90, 100), 'r1'), derivedBy(b, now(95, 100), 'r2'));
    expect(sumOf(parts)).toBeCloseTo(change ?? NaN, 9);
    return { causes: Object.entries(parts ?? {}).flatMap(([cause, part]) => (part === 0 ? [] : [cause])), plugins };
  };

  expect(told('one', 'two')).toEqual({ causes: ['plugins'], plugins: [{ id: 'test.plugin', from: { version: '1.0.0', digest: 'one' }, to: { version: '1.0.0', digest: 'two' } }] });
  expect(told('one', 'one')).toEqual({ causes: ['data'], plugins: [] });
  expect(told(undefined, 'two')).toEqual({ causes: ['data'], plugins: [] });
});

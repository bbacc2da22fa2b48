import { own } from '@touchstone/sdk';
import { expect, test } from 'vitest';

import { candidatesOf } from './candidates.js';
import { alike, branch, enabled, judgedOf, type JudgedOptions, months, shareOf, spreadCheck, spreadOf } from './judged.testing.js';
import type { EnabledCheck } from './scoring-input.js';
import { createPeerCentres } from './peer-centres.js';
import { sinceOf } from './since.js';

/** Since when the whole organisation misses, its shares of a thousand rows given in per cent, October last. */
function sinceIn(percents: readonly (number | undefined)[], check: EnabledCheck = enabled(), options?: JudgedOptions) {
  const keys = months(percents.length);
  const shown = percents.flatMap((value, index) =>
    value === undefined ? [] : [{ period: keys[index] ?? '', statistic: shareOf(Math.round(value * 10), 1000) }],
  );
  const [candidate] = candidatesOf(judgedOf(check, shown, options));
  return candidate && sinceOf(candidate, createPeerCentres());
}

/** So many months around a level. */
const repeat = (value: number, count: number): number[] => Array.from({ length: count }, (_, index) => value + ([0.3, -0.2, 0, 0.2, -0.3][index % 5] ?? 0));

test('one bad month is a one-off', () => {
  expect(sinceIn([...repeat(97, 12), 80])).toEqual({ kind: 'one-off', since: '2026-10', periods: 1 });
});

test('the first month of all is a one-off', () => {
  expect(sinceIn([80])).toEqual({ kind: 'one-off', since: '2026-10', periods: 1 });
});

test('months in a row on the bad side are a pattern since the first of them', () => {
  expect(sinceIn([...repeat(97, 12), 80, 81, 79, 80])).toEqual({ kind: 'pattern', since: '2026-07', periods: 4 });
});

test('a month without data neither prolongs nor ends a stretch', () => {
  expect(sinceIn([...repeat(97, 12), 80, undefined, 79, 80])).toEqual({ kind: 'pattern', since: '2026-07', periods: 3 });
});

test('a good month on the bad side by chance is not the beginning: the change of level is', () => {
  expect(sinceIn([...repeat(96, 10), 94, 94, 80, 80, 80, 80])).toEqual({ kind: 'pattern', since: '2026-07', periods: 4 });
});

test('a bad month on the good side by chance is not the end of a stretch', () => {
  expect(sinceIn([...repeat(97, 12), 80, 80, 80, 96, 80, 80])).toEqual({ kind: 'pattern', since: '2026-05', periods: 6 });
});

test('an improvement long ago is not the beginning of one bad month', () => {
  expect(sinceIn([...repeat(70, 6), ...repeat(97, 12), 90])).toEqual({ kind: 'one-off', since: '2026-10', periods: 1 });
});

test('a change for the worse that stayed on the good side is not the beginning', () => {
  expect(sinceIn([...repeat(99, 8), ...repeat(96, 8), 90])).toMatchObject({ since: '2026-10', periods: 1 });
});

test('a figure held to its own past is bad since it left the middle of it', () => {
  const check = enabled({ standard: { better: 'higher', provenance: own } });

  expect(sinceIn([90, 91, 89, 90, 91, 89, 90, 91, 60, 61, 60], check)).toEqual({ kind: 'pattern', since: '2026-08', periods: 3 });
});

test('months hidden for privacy tell nothing of when it began', () => {
  const shown = [...months(6).slice(0, 5).map((period) => ({ period, statistic: shareOf(0, 4) })), { statistic: shareOf(60, 100) }];
  const [candidate] = candidatesOf(judgedOf(enabled({ minimumGroup: 5 }), shown));

  expect(candidate && sinceOf(candidate, createPeerCentres())).toEqual({ kind: 'one-off', since: '2026-10', periods: 1 });
});

test('a branch is bad since it fell behind its peers, wherever these were', () => {
  const levels = [320, 300, 340, 320, 360, 300, 320, 350];
  const keys = months(levels.length);
  const shown = levels.flatMap((k, index) => {
    const own = index < 5 ? k : k - 120;
    return spreadOf([...alike(20, k, 400), branch('brno', own, 400)]).map((each) => ({ ...each, period: keys[index] ?? '' }));
  });
  const brno = candidatesOf(judgedOf(spreadCheck(), shown)).find(({ at, side, misses }) => at.unit['orgUnit'] === 'brno' && side === 'bad' && misses);

  expect(brno && sinceOf(brno, createPeerCentres())).toEqual({ kind: 'pattern', since: '2026-08', periods: 3 });
});

test('praise holds since a branch went ahead of its peers', () => {
  const keys = months(6);
  const shown = keys.flatMap((period, index) => spreadOf([...alike(20, 320, 400), branch('brno', index < 3 ? 320 : 395, 400)]).map((each) => ({ ...each, period })));
  const brno = candidatesOf(judgedOf(spreadCheck(), shown)).find(({ at, side, misses }) => at.unit['orgUnit'] === 'brno' && side === 'good' && misses);

  expect(brno && sinceOf(brno, createPeerCentres())).toEqual({ kind: 'pattern', since: '2026-08', periods: 3 });
});

import { house, share } from '@touchstone/sdk';
import type { Scorecard } from '@touchstone/sdk/contract';
import { commitment, surveyResponse } from '@touchstone/sdk/model';
import { expect, test } from 'vitest';

import { toDocument } from './document.js';
import { doubtsOf } from './doubts.js';
import { findingsOf } from './find.js';
import { alike, branch, enabled, judgedOf, measures, october, plainDemands, shareOf, type Shown, withWhole } from './judged.testing.js';
import type { JudgedCheck } from './judge-check.js';
import { noPlaces } from './places.js';

const hardlyEver = { target: 0.05, floor: 0.5, better: 'lower', provenance: house } as const;
const guard = (shown: readonly Shown[], options: Parameters<typeof enabled>[0] = {}) =>
  judgedOf(enabled({ id: 'guard', standard: hardlyEver, guards: [commitment.doneAt], ...options }), shown);
/** Promises kept, well above their standard in each of five branches. */
const kept = judgedOf(enabled(), withWhole(alike(5, 990, 1000)));
const answers = judgedOf(enabled({ id: 'answers', measure: share({ of: surveyResponse, meeting: surveyResponse.score.atLeast(4) }) }), withWhole(alike(5, 990, 1000)));

function documentOf(...checks: JudgedCheck[]): Scorecard {
  const findings = findingsOf(checks, noPlaces);
  return toDocument({
    organisation: { id: 'o', name: 'O', timezone: 'UTC' },
    run: { id: 'r', asOf: '2026-10-31T22:00:00Z', period: { key: october, grain: 'month', from: '2026-10-01', to: '2026-10-31', start: '', end: '' }, dataVersion: '1' },
    plugins: [],
    checks,
    findings,
    demands: plainDemands,
    doubts: doubtsOf(checks, findings, noPlaces),
  });
}

const resultOf = (document: Scorecard, id: string) => document.principles.flatMap(({ checks }) => checks).find((each) => each.id === `follow-up.${id}`);
const told = (document: Scorecard, id = 'promise-kept') => {
  const check = resultOf(document, id);
  return { verdict: check?.verdict, doubts: check?.doubts?.map(({ guard: by, unit }) => [by, unit]) };
};

test('where a guard fails, nothing that rests on what it guards is told to meet its standard, and the reason is there', () => {
  const document = documentOf(guard(withWhole(alike(5, 500, 1000))), kept, answers);

  expect(told(document)).toEqual({ verdict: 'too-close-to-call', doubts: [['follow-up.guard', {}]] });
  expect(resultOf(document, 'promise-kept')?.units.map(({ verdict, doubted }) => [verdict, doubted])).toEqual(Array(6).fill(['too-close-to-call', true]));
});

test('a check that reads nothing of what is guarded keeps its verdict, and so does all where the guard holds', () => {
  expect(told(documentOf(guard(withWhole(alike(5, 500, 1000))), kept, answers), 'answers')).toEqual({ verdict: 'meets', doubts: undefined });
  expect(told(documentOf(guard(withWhole(alike(5, 10, 1000))), kept))).toEqual({ verdict: 'meets', doubts: undefined });
});

test('a guard that names a table concerns every check that counts its rows', () => {
  const document = documentOf(guard(withWhole(alike(5, 500, 1000)), { guards: [surveyResponse] }), kept, answers);

  expect([told(document).verdict, told(document, 'answers').verdict]).toEqual(['meets', 'too-close-to-call']);
});

test('a guard that fails in one branch alone casts doubt on that branch, and not on the organisation', () => {
  const document = documentOf(guard(withWhole([...alike(4, 10, 1000), branch('b05', 160, 1000)])), kept);

  expect(told(document)).toEqual({ verdict: 'meets', doubts: [['follow-up.guard', { orgUnit: 'b05' }]] });
  expect(resultOf(document, 'promise-kept')?.units.filter(({ doubted }) => doubted).map(({ unit, verdict }) => [unit, verdict])).toEqual([[{ orgUnit: 'b05' }, 'too-close-to-call']]);
});

test('a miss stays a miss and says that it is doubtful', () => {
  const document = documentOf(guard(withWhole(alike(5, 500, 1000))), judgedOf(enabled(), withWhole(alike(5, 500, 1000))));

  expect(told(document).verdict).toBe('misses');
  expect(document.findings.filter(({ check }) => check === 'follow-up.promise-kept').map(({ doubts }) => doubts?.map(({ guard: by }) => by))).toEqual([['follow-up.guard']]);
});

test('a doubtful figure keeps its place in the score, whose interval reaches down to its floor', () => {
  const holds = documentOf(guard(withWhole(alike(5, 10, 1000))), kept).principles[0];
  const fails = documentOf(guard(withWhole(alike(5, 10, 1000)), { guards: [surveyResponse] }), answers, judgedOf(enabled({ id: 'second', standard: hardlyEver, guards: [surveyResponse] }), withWhole(alike(5, 500, 1000)))).principles[0];

  expect([holds?.score, holds?.low]).toEqual([100, 100]);
  expect(fails?.low).toBeLessThan((fails?.score ?? 0) - 30);
});

test('a guard is not doubted itself, and one that an exemption accepts casts no doubt', () => {
  const fails = withWhole(alike(5, 500, 1000));
  expect(told(documentOf(guard(fails), guard(withWhole(alike(5, 10, 1000)), { id: 'other' })), 'other').doubts).toBeUndefined();

  const accepted = judgedOf(enabled({ id: 'guard', standard: hardlyEver, guards: [commitment.doneAt] }), fails, { demands: { exemptionOf: () => ({}) } });
  expect(told(documentOf(accepted, kept)).verdict).toBe('meets');
});

test('a few breaches of a census among many rows cast no doubt, and one in ten does', () => {
  const census = (breaches: number) => guard([{ statistic: { kind: 'census', breaches, n: 1000 } }], { measure: measures.census, standard: { target: 0, better: 'lower', provenance: house } });

  expect(told(documentOf(census(3), kept)).verdict).toBe('meets');
  expect(told(documentOf(census(100), kept)).verdict).toBe('too-close-to-call');
});

test('too few rows and absent data stay what they are', () => {
  const few = judgedOf(enabled(), [{ statistic: shareOf(9, 9) }]);

  expect(told(documentOf(guard(withWhole(alike(5, 500, 1000))), few))).toEqual({ verdict: 'not-enough-data', doubts: undefined });
});

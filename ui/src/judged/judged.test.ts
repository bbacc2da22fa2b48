import type { CheckResult, Finding, PrincipleResult, Scorecard, Trend, UnitComparison, UnitResult, Verdict } from '@touchstone/sdk/contract';
import { beforeAll, describe, expect, test } from 'vitest';

import { speak } from '../localize/language.js';
import { checkToCompare, groupUnits, inOrderOfNeed } from './comparisons.js';
import { coursesOf, movedWithoutFinding } from './course.js';
import { foundWithin } from './funnel.js';
import { formatGrade, formatScore, formatScoreRange, isCapped } from './grades.js';
import { scaleOf } from './scale.js';

const unit = (id: string, value: number | null, verdict: Verdict = 'meets'): UnitResult => ({
  unit: { orgUnit: id }, period: '2026-10', value, low: value, high: value, n: 30, verdict,
});
beforeAll(() => speak('en'));

describe('units', () => {
  test('stand worst first, with those apart that cannot be compared', () => {
    const parts = [unit('a', 0.9), unit('b', 0.7), unit('c', 0.8, 'not-enough-data'), unit('d', null, 'hidden-for-privacy')];
    const [group] = groupUnits(parts, 'higher');

    expect(group?.shown.map((part) => part.unit['orgUnit'])).toEqual(['b', 'a']);
    expect(group?.tooLittle.map((part) => part.unit['orgUnit'])).toEqual(['c']);
    expect(group?.hidden.map((part) => part.unit['orgUnit'])).toEqual(['d']);
    expect(groupUnits(parts, 'lower')[0]?.shown.map((part) => part.unit['orgUnit'])).toEqual(['a', 'b']);
  });

  test('of different dimensions are not mixed', () => {
    const parts = [unit('a', 0.9), { ...unit('a', 0.9), unit: { channel: 'email' } }];
    expect(groupUnits(parts, 'higher').map(({ dimensions }) => dimensions)).toEqual(['orgUnit', 'channel']);
  });
});

describe('a grade', () => {
  const score = { score: 84, low: 70, high: 92, grade: 'B', coverage: 1 } as const;

  test('is told with its interval', () => {
    expect(formatGrade(score)).toBe('B (C–A)');
  });

  test('stands alone where its interval lies within it, or where it does not follow from the score', () => {
    expect(formatGrade({ ...score, low: 81, high: 89 })).toBe('B');
    expect([formatGrade({ ...score, grade: 'D' }), isCapped({ ...score, grade: 'D' }), isCapped(score)]).toEqual(['D', true, false]);
  });

  test('never has an interval that rounding makes a point', () => {
    const range = (low: number, high: number) => formatScoreRange({ score: 75, low, high });
    expect([range(66.4, 75.9), range(74.9, 75.2), range(74.98, 75.01), range(75, 75)]).toEqual(['66 – 76', '74.9 – 75.2', '74.9 – 75.1', 'chance does not move it']);
  });

  test('is not made up where it was withheld', () => {
    expect(formatGrade({ ...score, grade: null })).toBeUndefined();
  });

  test('is never contradicted by the rounding of the score', () => {
    expect([formatScore(79.6), formatScore(79.4), formatScore(84.4), formatScore(99.97), formatScore(100)]).toEqual(['79.6', '79', '84', '99.9', '100']);
  });
});

test('the stone of a share runs from nothing to all, that of anything else a little past what it shows', () => {
  const standard: CheckResult['standard'] = { target: 4, floor: 9, better: 'lower', provenance: 'house' };
  const figure = { value: 5, low: 4, high: 10, n: 3 };
  expect(scaleOf({ format: 'percent', kind: 'share', standard }, [figure])).toEqual({ min: 0, max: 1 });
  expect(scaleOf({ format: 'points', kind: 'netPromoter', standard }, [figure])).toEqual({ min: -1, max: 1 });
  expect(scaleOf({ format: 'number', kind: 'rate', standard }, [figure]).max).toBeCloseTo(10.8);
});

test('principles stand in the order of what they ask for, and those without a score last', () => {
  const principle = (id: string, score: number | null = 80) => ({ id, score, checks: [{ id: `${id}.check` }] }) as unknown as PrincipleResult;
  const finding = (id: string, severity: Finding['severity']) => ({ check: `${id}.check`, severity }) as Finding;
  const principles = [principle('unscored', null), principle('calm'), principle('praised'), principle('once'), principle('twice'), principle('grave')];
  const findings = [finding('praised', 'praise'), finding('once', 'major'), finding('twice', 'major'), finding('twice', 'minor'), finding('grave', 'critical')];

  expect(inOrderOfNeed({ principles, findings }).map(({ id }) => id)).toEqual(['grave', 'twice', 'once', 'calm', 'praised', 'unscored']);
});

describe('the units that one should see first beside each other', () => {
  const branches = ['a', 'b', 'c', 'd', 'e'].map((id) => unit(id, 0.9));
  const check = (id: string, kind: CheckResult['kind'], units: readonly UnitResult[]) => ({ id, kind, units }) as unknown as CheckResult;
  const finding = (of: string, at: Finding['unit']) => ({ check: of, unit: at }) as unknown as Finding;
  const checks = [check('fields', 'share', branches), check('few', 'share', branches.slice(0, 2)), check('held', 'share', branches), check('peers', 'spread', branches)];
  const principles = [{ checks }] as unknown as PrincipleResult[];
  const first = (...findings: Finding[]) => checkToCompare({ principles, findings } as unknown as Scorecard);

  test('are those that are findings among their peers, then those that are findings at all, then any', () => {
    expect(first(finding('held', { orgUnit: 'a' }), finding('peers', { orgUnit: 'b' }))).toBe('peers');
    expect(first(finding('few', { orgUnit: 'a' }), finding('held', { orgUnit: 'a' }))).toBe('held');
    expect(first()).toBe('fields');
  });

  test('are named where they are findings within the limits of the others', () => {
    const limits = { low: 0.8, high: 0.95 };
    const units = [...branches.map((each) => ({ ...each, limits998: limits, outside: null })), { ...unit('f', 0.1), limits998: limits, outside: 'low' }];
    const within = foundWithin({ check: 'held', units } as unknown as UnitComparison, { findings: [finding('held', { orgUnit: 'b' }), finding('held', { orgUnit: 'f' }), finding('peers', { orgUnit: 'c' })] });

    expect(within.map((each) => each.unit)).toEqual([{ orgUnit: 'b' }]);
  });
});

describe('the courses of checks', () => {
  const check = (id: string, state: Trend['state'], value: number | null = 0.9): CheckResult => ({ id, value, units: [], trend: { state, limits: null, from: null, outside: [], sign: null } }) as unknown as CheckResult;
  const checks = [check('a.usual', 'usual'), check('a.better', 'better'), check('a.worse', 'worse'), check('a.past', 'worse', null), check('a.found', 'worse')];

  test('are told of what was measured in this period, those that left their usual range first', () => {
    expect(coursesOf(checks).map((each) => each.check.id)).toEqual(['a.worse', 'a.found', 'a.better', 'a.usual']);
  });

  test('are worth a word where they left it and nothing was found about them', () => {
    const scorecard = { principles: [{ checks }], findings: [{ check: 'a.found' }] } as unknown as Scorecard;
    expect(movedWithoutFinding(scorecard).map(({ id }) => id)).toEqual(['a.worse', 'a.better']);
  });
});

import type { CheckResult } from '@touchstone/sdk/contract';
import { beforeAll, expect, test } from 'vitest';

import { formatFigure } from '../format/figure.js';
import { speak } from '../localize/language.js';
import { checkOfUnits, isBesideScore } from './peers.js';
import { scaleOf } from './scale.js';

const standard: CheckResult['standard'] = { target: 0.03, floor: 0.06, better: 'lower', provenance: 'house' };
const spread: CheckResult = {
  id: 'consistency.branch-resolution',
  question: 'Are matters solved in time by every branch alike?',
  kind: 'spread',
  format: 'points',
  countOf: 'branches',
  value: 0.05,
  low: 0.01,
  high: 0.09,
  n: 22,
  standard,
  critical: false,
  weight: 1,
  verdict: 'too-close-to-call',
  missing: [],
  excluded: [],
  units: [],
};
const own = { value: 0.72, low: 0.59, high: 0.81, n: 60, k: 43 };

beforeAll(() => speak('en'));

test('tells a unit of a spread as the share that it is, over its own rows', () => {
  expect(formatFigure(checkOfUnits(spread), own).line.replaceAll(/[\s\u2060]+/g, ' ')).toBe('72 % (59 – 81 %, 60 rows)');
});

test('holds a unit of a spread to no standard, and shows it on the scale of shares', () => {
  const told = checkOfUnits(spread);

  expect(told.standard).toEqual({ target: null, floor: null, better: 'higher', provenance: 'house' });
  expect(scaleOf(told, [own])).toEqual({ min: 0, max: 1 });
});

test('leaves any other check as it is', () => {
  const share: CheckResult = { ...spread, kind: 'share', format: 'percent', countOf: 'promises' };

  expect(checkOfUnits(share)).toBe(share);
});

test('a unit that differs from its peers takes nothing from the score of a spread that does not miss', () => {
  const check = (verdict: CheckResult['verdict'], kind: CheckResult['kind'] = 'spread') => [{ id: 'a', kind, verdict }];
  const finding = { check: 'a', severity: 'critical', unit: { orgUnit: 'brno' } } as const;

  expect([isBesideScore(finding, check('meets')), isBesideScore(finding, check('too-close-to-call'))]).toEqual([true, true]);
  expect([isBesideScore(finding, check('misses')), isBesideScore(finding, check('meets', 'share')), isBesideScore({ ...finding, severity: 'praise' }, check('meets')), isBesideScore({ ...finding, unit: {} }, check('meets'))]).toEqual([
    false, false, false, false,
  ]);
});

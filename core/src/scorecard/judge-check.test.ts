import { house, own, percent } from '@touchstone/sdk';
import { expect, test } from 'vitest';

import { alike, branch, enabled, judgedOf, months, october, shareOf, spreadCheck, spreadOf, withWhole } from './judged.testing.js';
import { unitKey } from './unit-key.js';

test('the key of a unit does not depend on the order in which it is written', () => {
  expect(unitKey({ orgUnit: 'brno', channel: 'phone' })).toBe(unitKey({ channel: 'phone', orgUnit: 'brno' }));
  expect(unitKey({})).toBe('');
});

test('judges the whole organisation and its units, now and before', () => {
  const judged = judgedOf(enabled(), [
    { period: '2026-09', statistic: shareOf(98, 100) },
    { unit: { orgUnit: 'brno' }, period: '2026-09', statistic: shareOf(48, 50) },
    ...withWhole([branch('brno', 30, 50), branch('praha', 50, 50)]),
  ]);

  expect(judged.whole).toMatchObject({ unit: {}, period: october, judgement: { verdict: 'misses' } });
  expect(judged.history.map(({ period }) => period)).toEqual(['2026-09', october]);
  expect(judged.units.map(({ unit, judgement }) => [unit['orgUnit'], judgement.verdict])).toEqual([
    ['brno', 'misses'],
    ['praha', 'too-close-to-call'],
  ]);
  expect(judged.unitHistory.get('orgUnit=brno')).toHaveLength(2);
});

test('the units of a spread carry no target: they are information, and their peers decide', () => {
  const { whole, units } = judgedOf(spreadCheck(), spreadOf(alike(6, 90, 100)));

  expect(whole.standard.target).toBe(0.03);
  for (const unit of units) {
    expect(unit.standard).toEqual({ better: 'higher', provenance: house });
    expect(unit.judgement).toMatchObject({ verdict: 'too-close-to-call', information: true });
  }
});

test('own history is that of earlier periods alone', () => {
  const check = enabled({ standard: { better: 'higher', provenance: own } });
  const levels = [80, 82, 79, 81, 80, 82, 81, 80, 40, 80];
  const judged = judgedOf(
    check,
    months(10).map((period, index) => ({ period, statistic: shareOf(levels[index] ?? 0, 100) })),
  );

  expect(judged.history.map(({ judgement }) => judgement.verdict)).toEqual([
    ...Array.from({ length: 6 }, () => 'not-enough-data'),
    'meets',
    'meets',
    'misses',
    'meets',
  ]);
});

test('each unit is held to its own standard, asked for once a unit', () => {
  const asked: string[] = [];
  const judged = judgedOf(
    enabled(),
    months(3).flatMap((period) =>
      withWhole([branch('brno', 85, 100), branch('praha', 85, 100)]).map((each) => ({ ...each, period })),
    ),
    {
      demands: {
        standardOf: ({ check }, unit) => {
          asked.push(unitKey(unit));
          return unit['orgUnit'] === 'brno' ? { ...check.standard, target: percent(70) } : check.standard;
        },
      },
    },
  );

  expect(judged.units.map(({ judgement, standard }) => [standard.target, judgement.verdict])).toEqual([
    [0.7, 'meets'],
    [0.95, 'misses'],
  ]);
  expect(asked.sort()).toEqual(['', 'orgUnit=brno', 'orgUnit=praha']);
});

test('an exemption turns a miss into an accepted one, and leaves what is kept as it is', () => {
  const accepted = { demands: { isExempted: (_: string, unit: object) => 'orgUnit' in unit } };
  const { whole, units } = judgedOf(enabled(), withWhole([branch('brno', 50, 100), branch('praha', 1000, 1000)]), accepted);

  expect(whole.judgement.verdict).not.toBe('accepted');
  expect(units.map(({ judgement }) => judgement.verdict)).toEqual(['accepted', 'meets']);
});

test('a figure about fewer persons than the check allows is hidden', () => {
  const { units } = judgedOf(enabled({ minimumGroup: 5 }), withWhole([branch('brno', 2, 4), branch('praha', 3, 5)]));

  expect(units.map(({ judgement }) => judgement)).toMatchObject([{ verdict: 'hidden-for-privacy' }, { verdict: 'not-enough-data' }]);
  expect(units[0]?.judgement.estimate).toBeUndefined();
});

test('what lacks its columns was not measured', () => {
  const judged = judgedOf(enabled(), [], { measurement: { missing: ['commitment.due_at'] } });

  expect(judged.whole).toMatchObject({ unit: {}, period: october, judgement: { verdict: 'not-measured' } });
  expect(judged.units).toEqual([]);
});

test('what has its columns and no rows has not enough data', () => {
  expect(judgedOf(enabled(), []).whole.judgement.verdict).toBe('not-enough-data');
});

test('what was measured before and not now is judged by nothing but now', () => {
  const judged = judgedOf(enabled(), [{ period: '2026-09', statistic: shareOf(10, 100) }]);

  expect(judged.whole).toMatchObject({ period: october, statistic: shareOf(0, 0), judgement: { verdict: 'not-enough-data' } });
});

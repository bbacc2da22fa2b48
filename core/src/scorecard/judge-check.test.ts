import { house, own, percent } from '@touchstone/sdk';
import { employeeMovement } from '@touchstone/sdk/model';
import { expect, test } from 'vitest';

import { alike, branch, enabled, judgedOf, measures, months, october, shareOf, spreadCheck, spreadOf, withWhole } from './judged.testing.js';
import type { Demands } from './scoring-input.js';
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

test('each unit is held to its own standard', () => {
  const judged = judgedOf(
    enabled(),
    months(3).flatMap((period) =>
      withWhole([branch('brno', 85, 100), branch('praha', 85, 100)]).map((each) => ({ ...each, period })),
    ),
    {
      demands: {
        standardOf: ({ check }, unit) => (unit['orgUnit'] === 'brno' ? { ...check.standard, target: percent(70) } : check.standard),
      },
    },
  );

  expect(judged.units.map(({ judgement, standard }) => [standard.target, judgement.verdict])).toEqual([
    [0.7, 'meets'],
    [0.95, 'misses'],
  ]);
});

test('each period is held to the standard of its end, and the current one to that of the run', () => {
  const periods = months(3).map((key) => ({ key, end: `${key === '2026-08' ? '2026-09' : key === '2026-09' ? '2026-10' : '2026-11'}-01T00:00:00Z` }));
  const asked: string[] = [];
  const judged = judgedOf(enabled(), months(3).map((period) => ({ period, statistic: shareOf(850, 1000) })), {
    demands: {
      standardOf: ({ check }, _, moment) => {
        asked.push(moment);
        return { ...check.standard, target: percent(moment < '2026-10-01' ? 70 : 95) };
      },
    },
    frame: { periods, asOf: '2026-10-20T12:00:00Z' },
  });

  expect(asked).toEqual(['2026-08-31T23:59:59.000Z', '2026-09-30T23:59:59.000Z', '2026-10-20T12:00:00Z']);
  expect(judged.history.map(({ judgement, standard }) => [standard.target, judgement.verdict])).toEqual([[0.7, 'meets'], [0.7, 'meets'], [0.95, 'misses']]);
});

test('an exemption turns a miss into an accepted one, and leaves what is kept as it is', () => {
  const accepted = { demands: { exemptionOf: (_: string, unit: object) => ('orgUnit' in unit ? {} : undefined) } };
  const { whole, units } = judgedOf(enabled(), withWhole([branch('brno', 50, 100), branch('praha', 1000, 1000)]), accepted);

  expect(whole.judgement.verdict).not.toBe('accepted');
  expect(units.map(({ judgement }) => judgement.verdict)).toEqual(['accepted', 'meets']);
});

test('a figure about fewer persons than the check allows is hidden', () => {
  const { units } = judgedOf(enabled({ minimumGroup: 5 }), [branch('brno', 2, 4), branch('praha', 3, 5)]);

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

const verdicts = ({ whole, units }: ReturnType<typeof judgedOf>) =>
  Object.fromEntries([whole, ...units].map(({ unit, judgement }) => [unitKey(unit), judgement.verdict === 'hidden-for-privacy' ? 'hidden' : 'shown']));

test('where one branch is hidden, the smallest other goes with it, in every period', () => {
  const branches = [branch('brno', 2, 4), branch('praha', 20, 30), branch('zlin', 6, 9)];
  const judged = judgedOf(enabled({ minimumGroup: 5 }), [...withWhole(branches).map((each) => ({ ...each, period: '2026-09' })), ...withWhole(branches)]);

  expect(verdicts(judged)).toEqual({ '': 'shown', 'orgUnit=brno': 'hidden', 'orgUnit=praha': 'shown', 'orgUnit=zlin': 'hidden' });
  expect(judged.unitHistory.get('orgUnit=zlin')?.map(({ judgement }) => judgement.verdict)).toEqual(Array(2).fill('hidden-for-privacy'));
});

test('neither the region of a hidden branch nor its channels tell it', () => {
  const check = enabled({ minimumGroup: 5 });
  const frame = {
    places: {
      channelUnits: new Map([['zlin-mail', 'zlin'], ['zlin-phone', 'zlin']]),
      parents: new Map([['brno', 'moravia'], ['zlin', 'moravia'], ['moravia', 'company'], ['praha', 'company'], ['plzen', 'company']]),
    },
  };
  const channel = (id: string, k: number, n: number) => ({ unit: { channel: id }, statistic: shareOf(k, n) });
  const branches = [branch('brno', 2, 4), branch('zlin', 9, 12), branch('praha', 20, 30), branch('plzen', 15, 20)];
  const judged = judgedOf(check, [...withWhole(branches), branch('moravia', 11, 16), channel('zlin-mail', 4, 6), channel('zlin-phone', 5, 6)], { frame });

  expect(verdicts(judged)).toMatchObject({ '': 'shown', 'orgUnit=moravia': 'shown', 'orgUnit=brno': 'hidden', 'orgUnit=zlin': 'hidden', 'orgUnit=praha': 'shown' });
  // Both channels together would be Zlín.
  expect([verdicts(judged)['channel=zlin-mail'], verdicts(judged)['channel=zlin-phone']]).toContain('hidden');
});

test('a figure that differs by one person from one shown before is hidden, and so is what would tell it', () => {
  const shown = { persons: 30, n: 30, k: 20, value: 20 / 30 };
  const before = (_: string, unit: string) => (unit === 'orgUnit=praha' ? [shown] : []);
  const again = (praha: number) => {
    const branches = [branch('brno', 9, 12), branch('praha', 20, praha), branch('zlin', 30, 40)];
    return verdicts(judgedOf(enabled({ minimumGroup: 5 }), withWhole(branches), { frame: { shownBefore: before } }));
  };

  expect(again(30)).toMatchObject({ 'orgUnit=praha': 'shown', 'orgUnit=brno': 'shown' });
  expect(again(31)).toMatchObject({ 'orgUnit=praha': 'hidden', 'orgUnit=brno': 'hidden', 'orgUnit=zlin': 'shown' });
  expect(again(35)).toMatchObject({ 'orgUnit=praha': 'shown', 'orgUnit=brno': 'shown' });
});

test('neither the exposure of a rate nor the sums of a ratio are taken for persons', () => {
  const years = { kind: 'rate', events: 1, exposure: 60, n: 24 } as const;
  const check = (minimumGroup: number) => enabled({ measure: measures.rate, minimumGroup, persons: employeeMovement.headcountMean });

  expect(judgedOf(check(5), [{ statistic: years, persons: 3 }]).whole.judgement.verdict).toBe('hidden-for-privacy');
  expect(judgedOf(check(5), [{ statistic: years, persons: 5 }]).whole.judgement.verdict).not.toBe('hidden-for-privacy');
  expect(judgedOf(check(5), [{ statistic: years }]).whole.judgement.verdict).toBe('hidden-for-privacy');
});

test('the people of the branches are those of the whole, though no row of it describes so many', () => {
  const years = { kind: 'rate', events: 1, exposure: 60, n: 24 } as const;
  const check = enabled({ measure: measures.rate, minimumGroup: 5, persons: employeeMovement.headcountMean });
  const small = ['brno', 'praha', 'zlin'].map((orgUnit) => ({ unit: { orgUnit }, statistic: years, persons: 3 }));

  expect(verdicts(judgedOf(check, [{ statistic: years, persons: 3 }, ...small]))).toMatchObject({ '': 'shown', 'orgUnit=brno': 'hidden' });
});

test('an exemption accepts no period before it began, and no fall behind what was reached since', () => {
  const from = '2026-07-01';
  const exemptionOf: Demands['exemptionOf'] = (_, __, { moment }) => (moment >= from ? { from } : undefined);
  const keys = months(6);
  const kept = [500, 500, 500, 800, 790, 600];
  const periods = keys.map((key) => ({ key, end: `${key}-28T23:00:00Z` }));
  const judged = judgedOf(enabled(), keys.map((period, place) => ({ period, statistic: shareOf(kept[place] ?? 0, 1000) })), {
    demands: { exemptionOf },
    frame: { periods },
  });

  expect(keys[2]).toBe('2026-07');
  expect(judged.history.map(({ judgement }) => judgement.verdict)).toEqual(['misses', 'misses', 'accepted', 'accepted', 'accepted', 'misses']);
});

test('the units of a spread are better on the side that it names', () => {
  const check = spreadCheck({ measure: { ...measures.spread, better: 'lower' } });

  expect(judgedOf(check, spreadOf(alike(6, 90, 100))).units[0]?.standard.better).toBe('lower');
});

import { house, sizeOf, type Statistic } from '@touchstone/sdk';
import { Scorecard } from '@touchstone/sdk/contract';
import { employeeMovement } from '@touchstone/sdk/model';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';

import { periodAt } from '../measures/index.js';
import { toDocument } from './document.js';
import { findingsOf } from './find.js';
import type { JudgedCheck } from './judge-check.js';
import { branch, enabled, judgedOf, measures, october, plainDemands, shareOf, type Shown, withWhole } from './judged.testing.js';
import { noPlaces } from './places.js';

const validate = addFormats.default(new Ajv({ strict: false, allErrors: true })).compile(Scorecard);

function documentOf(checks: readonly JudgedCheck[]): Scorecard {
  return toDocument({
    organisation: { id: 'rose-hair', name: 'Rose Hair', timezone: 'Europe/Prague' },
    run: { id: 'r1', asOf: '2026-10-31T22:00:00Z', period: periodAt('2026-10-15T00:00:00Z', 'month', 'Europe/Prague'), dataVersion: 'd1' },
    plugins: [{ id: 'touchstone.follow-up', version: '1.0.0' }],
    checks,
    findings: findingsOf(checks, noPlaces),
    demands: plainDemands,
  });
}

const only = (judged: JudgedCheck) => {
  const [principle] = documentOf([judged]).principles;
  const [check] = principle?.checks ?? [];
  if (!principle || !check) {
    throw new Error('The document has no check.');
  }
  return { principle, check };
};

const sums = (n: number, sum: number) => ({ n, sum, sumOfSquares: n === 0 ? 0 : (sum * sum * 2) / n });
const group = (key: string, k: number, n: number) => ({ key, series: 0, statistic: shareOf(k, n) });

/** Statistics of every kind, from ordinary to extreme. */
const statistics: readonly Statistic[] = [
  shareOf(30, 100),
  shareOf(0, 0),
  shareOf(2, 3),
  { kind: 'mean', ...sums(40, 160) },
  { kind: 'mean', ...sums(1, 4) },
  { kind: 'mean', ...sums(0, 0) },
  { kind: 'quantile', n: 50, quantile: 0.9, value: 3600, low: 1800 },
  { kind: 'quantile', n: 0, quantile: 0.9 },
  { kind: 'rate', events: 0, exposure: 10, n: 30 },
  { kind: 'rate', events: 3, exposure: 0, n: 30 },
  { kind: 'netPromoter', promoters: 30, passives: 10, detractors: 5 },
  { kind: 'netPromoter', promoters: 0, passives: 0, detractors: 0 },
  { kind: 'census', breaches: 3, n: 7 },
  { kind: 'census', breaches: 0, n: 0 },
  { kind: 'survival', horizonMonths: 12, n: 30, ages: [{ age: 6, lost: 10, censored: 5 }, { age: 12, lost: 5, censored: 10 }] },
  { kind: 'survival', horizonMonths: 12, n: 0, ages: [] },
  { kind: 'ratio', numerator: sums(30, 900), denominator: sums(20, 45) },
  { kind: 'ratio', numerator: sums(3, 900), denominator: sums(0, 0) },
  { kind: 'spread', as: 'deviation', groups: [group('a', 10, 30), group('b', 20, 30), group('c', 0, 0), group('d', 30, 30), group('e', 9, 30), group('f', 25, 30)] },
  { kind: 'spread', as: 'gap', groups: [group('a', 0, 1)] },
  { kind: 'spread', as: 'outside', groups: [] },
  { kind: 'spread', as: 'inside', groups: [group('2026-09', 1, 2), group('2026-10', 2, 2)] },
];

function every(better: 'higher' | 'lower'): JudgedCheck[] {
  return statistics.flatMap((statistic, place) =>
    [{}, { target: 2, floor: better === 'higher' ? 1 : 3 }, { target: 0.5, floor: 0.5 }].map((limits, way) => {
      const standard = { ...limits, better, provenance: house } as const;
      const check = enabled({ id: `c${place}-${way}`, measure: measures[statistic.kind], standard, critical: way === 1 });
      const unit = statistic.kind === 'spread' ? shareOf(9, 30) : statistic;
      return judgedOf(check, [{ period: '2026-09', statistic }, { statistic }, { unit: { orgUnit: 'brno' }, statistic: unit }], {
        measurement: { excluded: [{ why: 'spam', rows: 2 }] },
      });
    }),
  );
}

test.each(['higher', 'lower'] as const)('a scorecard of every kind of measure, where %s is better, is what its schema says', (better) => {
  const judged = [...every(better), judgedOf(enabled({ id: 'lacking' }), [], { measurement: { missing: ['commitment.due_at'] } })];
  const document = documentOf(judged);

  expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
  expect(JSON.parse(JSON.stringify(document))).toEqual(document);
});

const hidden: Shown[] = [
  { period: '2026-09', statistic: shareOf(1, 3) },
  { unit: { orgUnit: 'brno' }, period: '2026-09', statistic: shareOf(1, 3) },
  ...withWhole([branch('brno', 1, 4)]),
];

test('what is hidden for privacy shows no figure anywhere', () => {
  const judged = judgedOf(enabled({ minimumGroup: 5, critical: true }), hidden, { measurement: { excluded: [{ why: 'internal', rows: 3 }] } });
  const document = documentOf([judged]);
  const { check } = only(judged);
  const nothing = { value: null, low: null, high: null, n: 0, verdict: 'hidden-for-privacy' };

  expect(check).toMatchObject({ ...nothing, excluded: [] });
  expect(check.units).toEqual([
    { unit: {}, period: '2026-09', ...nothing },
    { unit: {}, period: october, ...nothing },
    { unit: { orgUnit: 'brno' }, period: october, ...nothing },
  ]);
  expect(check).not.toHaveProperty('k');
  expect(document.findings).toEqual([]);
  expect(document.gate.conditions).toMatchObject([{ passed: true, open: true, breaches: 0 }]);
  expect(document.overall).toEqual({ score: null, low: null, high: null, grade: null, coverage: 0 });
});

/** Of three persons, nobody has anything to count: the denominator alone tells of them. */
const ofThree: Statistic = { kind: 'ratio', numerator: sums(0, 0), denominator: sums(3, 3) };
const ofSome = [...statistics, ofThree].filter((statistic) => statistic.kind !== 'spread' && (statistic.kind === 'ratio' || sizeOf(statistic) > 0));

const sumsNoPersons = (kind: string) => kind === 'rate' || kind === 'ratio';

test.each(ofSome.map((statistic) => [statistic.kind, statistic] as const))(
  'a %s of too few persons shows nothing, whatever its kind',
  (kind, statistic) => {
    const check = enabled({ measure: measures[kind], minimumGroup: 1000, ...(sumsNoPersons(kind) && { persons: employeeMovement.headcountMean }) });
    const [unit] = only(judgedOf(check, [{ unit: { orgUnit: 'brno' }, statistic }])).check.units;

    expect(unit).toEqual({ unit: { orgUnit: 'brno' }, period: october, value: null, low: null, high: null, n: 0, verdict: 'hidden-for-privacy' });
  },
);

test('below five rows only counts are shown', () => {
  expect(only(judgedOf(enabled(), [{ statistic: shareOf(2, 4) }])).check).toMatchObject({ value: null, low: null, high: null, n: 4, k: 2 });
  expect(only(judgedOf(enabled(), [{ statistic: shareOf(2, 5) }])).check).toMatchObject({ value: 0.4, n: 5, k: 2, verdict: 'not-enough-data' });
});

test('a verdict is never shown without its figure', () => {
  const check = enabled({ measure: measures.rate, minimum: 1, standard: { target: 0.05, floor: 0.1, better: 'lower', provenance: house } });
  const shown = only(judgedOf(check, [{ statistic: { kind: 'rate', events: 900, exposure: 1000, n: 1 } }])).check;

  expect(shown).toMatchObject({ verdict: 'misses', value: 0.9, n: 1, k: 900 });
});

test('a principle weighs its checks, covers what was measured, and has no grade below three fifths', () => {
  const met = judgedOf(enabled({ id: 'met', weight: 3 }), [{ statistic: shareOf(1000, 1000) }]);
  const half = judgedOf(enabled({ id: 'half' }), [{ statistic: shareOf(875, 1000) }]);
  const lacking = (weight: number) => judgedOf(enabled({ id: 'lacking', weight }), [], { measurement: { missing: ['commitment.due_at'] } });
  const information = judgedOf(enabled({ id: 'information', weight: 0 }), [{ statistic: shareOf(0, 1000) }]);

  expect(documentOf([met, half, lacking(1), information]).principles[0]).toMatchObject({ score: 87.5, coverage: 0.8, grade: 'B' });
  expect(documentOf([met, half, lacking(4)]).principles[0]).toMatchObject({ score: 87.5, coverage: 0.5, grade: null });
  expect(documentOf([met, half]).overall).toMatchObject({ score: 87.5, coverage: 1, grade: 'B' });
});

test('a critical check that misses fails the gate with its bad rows, also where fewer are better', () => {
  const high = enabled({ id: 'a', critical: true });
  const low = enabled({ id: 'b', critical: true, standard: { target: 0.05, floor: 0.2, better: 'lower', provenance: house } });
  const { gate } = documentOf([judgedOf(high, [{ statistic: shareOf(70, 100) }]), judgedOf(low, [{ statistic: shareOf(30, 100) }])]);

  expect(gate).toMatchObject({ passed: false, conditions: [{ breaches: 30, passed: false }, { breaches: 30, passed: false }] });
});

test('units have one order, whatever that of the engine', () => {
  const shown = withWhole([branch('zlin', 9, 20), branch('brno', 9, 20), { unit: { channel: 'z' }, statistic: shareOf(9, 20) }]);
  const units = (given: readonly Shown[]) => only(judgedOf(enabled(), given)).check.units.map(({ unit }) => unit);

  expect(units(shown)).toEqual([{}, { channel: 'z' }, { orgUnit: 'brno' }, { orgUnit: 'zlin' }]);
  expect(units([...shown].reverse())).toEqual(units(shown));
});

test('a unit shows the standard it was held to and who set it, where that is not the one of the check', () => {
  const setBy = { level: 'orgUnit', orgUnit: 'moravia', from: '2026-09-01' } as const;
  const judged = judgedOf(enabled(), withWhole([branch('brno', 85, 100), branch('praha', 99, 100)]), {
    demands: { standardOf: ({ check: { standard } }, { orgUnit }) => (orgUnit === 'brno' ? { ...standard, target: 0.7, setBy } : { ...standard, setBy: { level: 'organisation' } }) },
  });
  const document = documentOf([judged]);
  const [check] = document.principles[0]?.checks ?? [];

  expect(check?.standard).toEqual({ target: 0.95, floor: 0.8, better: 'higher', provenance: house, setBy: { level: 'organisation' } });
  expect(check?.units.map(({ unit, standard }) => [unit['orgUnit'], standard])).toEqual([
    [undefined, undefined],
    ['brno', { target: 0.7, floor: 0.8, better: 'higher', provenance: house, setBy }],
    ['praha', undefined],
  ]);
  expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
});

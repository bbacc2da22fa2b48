import { check, difference, house, type Measure, mean, type PlainStatistic, quantile, ratio, share, survival } from '@touchstone/sdk';
import { commitment, employeeMovement } from '@touchstone/sdk/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { HostError } from '../../base/errors.js';
import type { UnitStatistic } from '../../measures/index.js';
import { readDerived } from './read-derived.js';

const promises = { of: commitment, period: commitment.dueAt };
const people = { of: employeeMovement, period: employeeMovement.month };
const value = employeeMovement.leavers;
const kept = share({ ...promises, meeting: commitment.doneAt.isKnown() });

const measures = {
  share: kept,
  mean: mean({ ...people, value }),
  quantile: quantile({ ...people, value, at: 0.5 }),
  survival: survival({ ...promises, from: commitment.madeAt, lost: commitment.doneAt, horizonMonths: 12 }),
  ratio: ratio({ numerator: { ...people, value }, denominator: { ...people, value } }),
  difference: difference({ first: kept, second: kept }),
} as const;

const measuredBy = (measure: Measure) => ({
  id: 'p.c',
  settings: {},
  check: check({ id: 'c', question: 'Is it?', measure, standard: { target: 1, better: 'higher', provenance: house } }),
});

const at = (statistic: PlainStatistic): UnitStatistic => ({ unit: {}, period: '2026-10', statistic });
const many: UnitStatistic['statistic'] = { kind: 'share', k: 0, n: 1000 };

/** The statistic that was taken, or why it was not. */
function read(measure: Measure, derived: unknown, given: readonly UnitStatistic[] = [{ unit: {}, period: '2026-10', statistic: many }]): unknown {
  try {
    return readDerived(JSON.parse(JSON.stringify(derived)), { plugin: 'a.b', measured: measuredBy(measure), given });
  } catch (error) {
    if (HostError.is(error, 'PLUGIN_RESULT_INVALID')) {
      return `${error.data['path']} ${error.data['reason']}`;
    }
    throw error;
  }
}

const sums = { n: 2, sum: 3, sumOfSquares: 5 };
const half = { kind: 'share', k: 1, n: 2 } as const;

test.each<[string, Measure, PlainStatistic, string | undefined]>([
  ['a mean', measures.mean, { kind: 'mean', ...sums }, undefined],
  ['a mean whose squares are too small', measures.mean, { kind: 'mean', n: 2, sum: 4, sumOfSquares: 7 }, 'has a sum that its squares do not allow'],
  ['a mean of no rows', measures.mean, { kind: 'mean', n: 0, sum: 4, sumOfSquares: 16 }, 'has sums of no rows'],
  ['a median', measures.quantile, { kind: 'quantile', n: 9, quantile: 0.5, value: 3, low: 1, high: 4 }, undefined],
  ['a median beyond its limits', measures.quantile, { kind: 'quantile', n: 9, quantile: 0.5, value: 5, low: 1, high: 4 }, 'has its low, value and high in another order'],
  ['another quantile', measures.quantile, { kind: 'quantile', n: 9, quantile: 0.9, value: 3 }, 'has another quantile than its measure'],
  ['a quantile of no rows', measures.quantile, { kind: 'quantile', n: 0, quantile: 0.5, value: 3 }, 'has a value of no rows'],
  ['a survival', measures.survival, { kind: 'survival', horizonMonths: 12, ages: [{ age: 0, lost: 1, censored: 1 }], n: 2 }, undefined],
  ['a survival with more ends than rows', measures.survival, { kind: 'survival', horizonMonths: 12, ages: [{ age: 0, lost: 3, censored: 0 }], n: 2 }, 'counts 3 rows among 2'],
  ['ages twice', measures.survival, { kind: 'survival', horizonMonths: 12, ages: [1, 1].map((age) => ({ age, lost: 1, censored: 0 })), n: 2 }, 'has ages that do not ascend'],
  ['a ratio', measures.ratio, { kind: 'ratio', numerator: sums, denominator: sums }, undefined],
  ['a ratio with an impossible side', measures.ratio, { kind: 'ratio', numerator: sums, denominator: { n: 1, sum: 9, sumOfSquares: 1 } }, 'has a sum that its squares do not allow'],
  ['a difference', measures.difference, { kind: 'difference', first: half, second: half }, undefined],
  ['a difference of a share and a mean', measures.difference, { kind: 'difference', first: half, second: { kind: 'mean', ...sums } }, 'compares a share with a mean'],
  ['a difference with an impossible pair among its alike', measures.difference, { kind: 'difference', first: half, second: half, alike: [{ first: half, second: { kind: 'share', k: 3, n: 2 } }] }, 'counts 3 rows among 2'],
])('takes %s for what it is', (_what, measure, statistic, reason) => {
  expect(read(measure, [at(statistic)])).toEqual(reason === undefined ? [at(statistic)] : `/0 ${reason}`);
});

test('takes a share if and only if it can be, on no more rows than were measured', () => {
  fc.assert(
    fc.property(fc.integer({ min: -3, max: 40 }), fc.integer({ min: -3, max: 40 }), fc.integer({ min: 0, max: 30 }), (k, n, rows) => {
      const given = [at({ kind: 'share', k: 0, n: rows })];
      const can = k >= 0 && n >= 0 && k <= n && n <= rows;
      expect(Array.isArray(read(kept, [at({ kind: 'share', k, n })], given))).toBe(can);
    }),
    { numRuns: 2000 },
  );
});

test('refuses whatever else JSON can say, with a reason and a place', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (derived) => {
      const told = read(kept, derived);
      expect(Array.isArray(derived) && derived.length === 0 ? told === undefined || Array.isArray(told) : typeof told === 'string').toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('takes what it gave, for the same units and periods, in any order', () => {
  const units = fc.constantFrom<UnitStatistic['unit']>({}, { orgUnit: 'brno' }, { orgUnit: 'praha' }, { orgUnit: 'brno', channel: 'phone' });
  const place = fc.record({ unit: units, period: fc.constantFrom('2026-09', '2026-10'), n: fc.nat(50) });
  fc.assert(
    fc.property(fc.uniqueArray(place, { selector: ({ unit, period }) => JSON.stringify([unit, period]), maxLength: 8 }), (places) => {
      const given = places.map(({ unit, period, n }): UnitStatistic => ({ unit, period, statistic: { kind: 'share', k: 0, n } }));
      expect(read(kept, given.toReversed(), given)).toEqual(given.toReversed());
    }),
  );
});

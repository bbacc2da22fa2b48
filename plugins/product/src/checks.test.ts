import { at, breaching, counted, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

const serum = given.product({ id: 'serum' });
const monthsAgo = (months: number): string => at(15 - 30 * months);

/** A month, counted back from October, in which so many units were sold and so many found defective by customers. */
const month = (months: number, defects: number, unitsSold = 1000) => [
  given.productPeriod({ product: serum, month: `${monthsAgo(months).slice(0, 7)}-01`, unitsSold, opportunitiesPerUnit: 10 }),
  many(defects, () => {
    const reported = given.serviceCase({ openedAt: monthsAgo(months) });
    return given.defect({ product: serum, stage: 'in_use', foundAt: monthsAgo(months), case: reported });
  }),
];
const usual = many(8, (index) => month(index + 1, 18 + (index % 5)));
const always = many(8, (index) => month(index + 1, 20));

test('defects for a million chances of one', () =>
  testCheck(plugin, 'dpmo', {
    worlds: [
      { name: 'as many as usual', rows: [usual, month(0, 20)], verdict: 'meets', statistic: { events: 20 }, findings: [] },
      { name: 'three times as many', rows: [usual, month(0, 60)], verdict: 'misses', statistic: { events: 60 } },
      { name: 'one more, after months that never varied', rows: [always, month(0, 21)], verdict: 'too-close-to-call', statistic: { events: 21 } },
      { name: 'the first month of all', rows: month(0, 20), verdict: 'not-enough-data', statistic: { events: 20 } },
      { name: 'sales are not kept', rows: given.defect({ product: serum, stage: 'in_use', foundAt: at(5) }), verdict: 'not-measured', missing: ['product_period'] },
    ],
  }));

test('contacts about defects', () =>
  testCheck(plugin, 'contact-rate', {
    worlds: [
      { name: 'as many as usual', rows: [usual, month(0, 20)], verdict: 'meets', statistic: { events: 20 }, findings: [] },
      { name: 'three times as many', rows: [usual, month(0, 60)], verdict: 'misses', statistic: { events: 60 } },
      { name: 'one more, after months that never varied', rows: [always, month(0, 21)], verdict: 'too-close-to-call', statistic: { events: 21 } },
      { name: 'the first month of all', rows: month(0, 20), verdict: 'not-enough-data', statistic: { events: 20 } },
      { name: 'sales are not kept', rows: given.defect({ product: serum, foundAt: at(5), case: given.serviceCase({ openedAt: at(5) }) }), verdict: 'not-measured', missing: ['product_period'] },
    ],
  }));

/** So many units sold in October, of which so many failed early. */
const early = (defects: number, unitsSold: number) => [
  given.productPeriod({ product: serum, month: '2026-10-01', unitsSold }),
  many(defects, () => given.defect({ product: serum, stage: 'early_life', foundAt: at(5), order: given.order({ placedAt: at(1) }) })),
];

test('units that fail early', () =>
  testCheck(plugin, 'early-life', {
    worlds: [
      { name: 'six of two thousand', rows: early(6, 2000), verdict: 'meets', statistic: { events: 6 }, findings: [] },
      { name: 'six in a hundred', rows: early(60, 1000), verdict: 'misses', statistic: { events: 60 }, findings: [{ unit: {} }] },
      { name: 'ten of a thousand', rows: early(10, 1000), verdict: 'too-close-to-call', statistic: { events: 10 } },
      { name: 'two of three', rows: early(2, 3), verdict: 'not-enough-data', statistic: { events: 2 } },
      { name: 'sales are not kept', rows: given.defect({ product: serum, stage: 'early_life', foundAt: at(5) }), verdict: 'not-measured', missing: ['product_period'] },
    ],
  }));

/** Defects of which the first so many were acknowledged on the next day. */
const defects = (acknowledged: number, count: number) => many(count, (index) => given.defect({ product: serum, foundAt: at(5), acknowledgedAt: index < acknowledged ? at(6) : at(20) }));

test('defects that reach those who make the product', () =>
  testCheck(plugin, 'loop', {
    worlds: [
      ...counted(defects, { meets: [148, 150], misses: [30, 100], 'too-close-to-call': [27, 30], 'not-enough-data': [5, 6] }),
      { name: 'one was found yesterday', rows: [defects(148, 150), given.defect({ product: serum, foundAt: at(30) })], verdict: 'meets', statistic: { k: 148, n: 150 }, excluded: { pending: 1 } },
      { name: 'nobody acknowledges', rows: given.defect({ product: serum, foundAt: at(5) }), verdict: 'not-measured', missing: ['defect.acknowledged_at'] },
    ],
  }));

/** Causes of as many contacts each, the first so many without an action. */
const causes = (without: number, count: number) =>
  many(count, (index) => {
    const cause = given.cause({ id: `cause-of-${index}` });
    return [many(5, () => given.serviceCase({ cause, product: serum, openedAt: at(5) })), index < without ? [] : given.action({ cause, status: 'in_progress' })];
  });
const otherAction = given.action({ cause: given.cause({ id: 'elsewhere' }), status: 'done' });

test('leading causes that something is done about', () =>
  testCheck(plugin, 'pareto', {
    worlds: [
      ...breaching((without, count) => [otherAction, causes(without, count)], { meets: [0, 3], misses: [2, 3] }),
      { name: 'nothing came of a product', rows: [otherAction, given.serviceCase({ cause: 'old', product: serum, openedAt: at(-500) })], verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'actions are not kept', rows: given.serviceCase({ cause: 'late', product: serum, openedAt: at(5) }), verdict: 'not-measured', missing: ['action'] },
    ],
  }));

import { at, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

const invoices = given.topic({ id: 'invoices' });

/** A resolved case about invoices, and where it was not solved, another contact of the customer three days later. */
function resolved(id: string, solved: boolean) {
  const values = { customer: `customer-${id}`, topic: invoices } as const;
  const first = given.serviceCase({ ...values, id, openedAt: at(4), lastResolvedAt: at(5), reopenCount: 0 });
  return solved ? [first] : [first, given.serviceCase({ ...values, openedAt: at(8), status: 'open' })];
}

const cases = (count: number, solved: number) => many(count, (index) => resolved(`${index}`, index < solved));

test('matters solved the first time', () =>
  testCheck(plugin, 'rate', {
    worlds: [
      { name: 'nearly all', rows: cases(60, 55), verdict: 'meets', statistic: { k: 55, n: 60 }, findings: [] },
      {
        name: 'every third customer comes back',
        rows: cases(60, 30),
        verdict: 'misses',
        statistic: { k: 30, n: 60 },
        units: [{ unit: { topic: 'invoices' }, verdict: 'misses', statistic: { k: 30, n: 60 } }],
      },
      { name: 'about as many as promised', rows: cases(24, 18), verdict: 'too-close-to-call', statistic: { k: 18, n: 24 } },
      {
        name: 'a few: one reopened, one just resolved, one who came back about something else',
        rows: [
          cases(6, 5),
          given.serviceCase({ id: 'reopened', customer: 'other', topic: invoices, lastResolvedAt: at(5), reopenCount: 1 }),
          given.serviceCase({ id: 'fresh', customer: 'another', topic: invoices, openedAt: at(27), lastResolvedAt: at(28), reopenCount: 0 }),
          given.serviceCase({ id: 'changed', customer: 'third', topic: invoices, openedAt: at(4), lastResolvedAt: at(5), reopenCount: 0 }),
          given.serviceCase({ customer: 'third', topic: 'delivery', openedAt: at(7), status: 'open' }),
        ],
        verdict: 'not-enough-data',
        statistic: { k: 6, n: 8 },
        excluded: { 'too-recent': 1 },
        evidence: { misses: ['5', 'reopened'] },
      },
      {
        name: 'nobody knows who the customer is',
        rows: given.serviceCase({ topic: invoices, lastResolvedAt: at(5), reopenCount: 0 }),
        verdict: 'not-measured',
        missing: ['case.customer_id'],
      },
    ],
  }));

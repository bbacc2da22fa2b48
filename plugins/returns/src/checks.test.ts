import { at, breaching, counted, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

/** Withdrawals of the first, the first so many paid back a day late. */
const withdrawals = (late: number, count: number) =>
  many(count, (index) => given.returnRequest({ kind: 'withdrawal', outcome: 'refunded', openedAt: at(1), refundedAt: index < late ? at(16) : at(15) }));

test('money back within fourteen days', () =>
  testCheck(plugin, 'refund-14-days', {
    worlds: [
      ...breaching(withdrawals, { meets: [0, 3], misses: [2, 3] }),
      { name: 'one was withdrawn last week', rows: [withdrawals(0, 3), given.returnRequest({ kind: 'withdrawal', openedAt: at(25) })], verdict: 'meets', statistic: { breaches: 0, n: 3 }, excluded: { pending: 1 } },
      { name: 'a warranty is none', rows: given.returnRequest({ kind: 'warranty', outcome: 'repaired', openedAt: at(1), refundedAt: at(20) }), verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'returns are not kept', rows: given.order(), verdict: 'not-measured', missing: ['return_request'] },
    ],
  }));

/** Refusals, the first so many without a reason in writing. */
const refusals = (unexplained: number, count: number) => many(count, (index) => given.returnRequest({ outcome: 'rejected', openedAt: at(5), rejectedReasonGiven: index >= unexplained }));

test('refusals with a reason', () =>
  testCheck(plugin, 'rejected', {
    worlds: [
      ...breaching(refusals, { meets: [0, 3], misses: [2, 3] }),
      { name: 'nobody is refused', rows: given.returnRequest({ outcome: 'refunded', openedAt: at(5), rejectedReasonGiven: false }), verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'reasons are not noted', rows: given.returnRequest({ outcome: 'rejected', openedAt: at(5) }), verdict: 'not-measured', missing: ['return_request.rejected_reason_given'] },
    ],
  }));

const monthsAgo = (months: number): string => at(15 - 30 * months);

/** Returns of a month, counted back from October, the first so many refused. */
const month = (months: number) => (refused: number, count: number) =>
  many(count, (index) => given.returnRequest({ openedAt: monthsAgo(months), outcome: index < refused ? 'rejected' : 'refunded' }));

test('returns that are refused', () => {
  const usual = many(8, (index) => month(index + 1)(18 + (index % 5), 100));
  return testCheck(plugin, 'rejected-share', {
    worlds: [
      ...counted((refused, count) => [usual, month(0)(refused, count)], { meets: [20, 100], misses: [60, 100], 'not-enough-data': [1, 6] }),
      { name: 'one more, after months that never varied', rows: [many(8, (index) => month(index + 1)(20, 100)), month(0)(21, 100)], verdict: 'too-close-to-call', statistic: { k: 21, n: 100 } },
      { name: 'nobody notes how they end', rows: given.returnRequest({ openedAt: at(5) }), verdict: 'not-measured', missing: ['return_request.outcome'] },
    ],
  });
});

/** What was sold and given back in a month. */
const sales = (months: number, back: number, sold = 100) => [
  many(sold, () => given.orderLine({ order: given.order({ placedAt: monthsAgo(months), cancelled: false }), qty: 1 })),
  many(back, () => given.returnRequest({ openedAt: monthsAgo(months), qty: 1 })),
];

test('units that come back', () => {
  const usual = many(8, (index) => sales(index + 1, 18 + (index % 5)));
  const cancelled = given.orderLine({ order: given.order({ placedAt: at(5), cancelled: true }), qty: 1 });
  return testCheck(plugin, 'rate', {
    worlds: [
      { name: 'as many as usual, and an order is cancelled', rows: [usual, sales(0, 20), cancelled], verdict: 'meets', statistic: { events: 20, exposure: 100 }, excluded: { cancelled: 1 }, findings: [] },
      { name: 'three times as many', rows: [usual, sales(0, 60)], verdict: 'misses', statistic: { events: 60, exposure: 100 } },
      { name: 'one more, after months that never varied', rows: [many(8, (index) => sales(index + 1, 20)), sales(0, 21)], verdict: 'too-close-to-call', statistic: { events: 21, exposure: 100 } },
      { name: 'the first month of all', rows: sales(0, 20), verdict: 'not-enough-data', statistic: { events: 20, exposure: 100 } },
      { name: 'units are not counted', rows: given.returnRequest({ openedAt: at(5), qty: 1 }), verdict: 'not-measured', missing: ['order.placed_at', 'order_line'] },
    ],
  });
});

/** Returns paid back after so many days each. */
const after = (...days: readonly number[]) => days.map((each) => given.returnRequest({ openedAt: at(1), refundedAt: at(1 + each) }));
const day = 86_400;

test('how long returns take', () =>
  testCheck(plugin, 'time', {
    worlds: [
      { name: 'five days', rows: after(...many(60, () => 5)), verdict: 'meets', statistic: { n: 60, value: 5 * day }, findings: [] },
      { name: 'three weeks', rows: after(...many(60, () => 21)), verdict: 'misses', statistic: { n: 60, value: 21 * day }, findings: [{ unit: {} }] },
      { name: 'five days, and some three weeks', rows: after(...many(60, (index) => (index < 53 ? 5 : 21))), verdict: 'too-close-to-call', statistic: { n: 60, value: 21 * day } },
      { name: 'six returns', rows: after(...many(6, () => 21)), verdict: 'not-enough-data', statistic: { n: 6 } },
      { name: 'payments are not recorded', rows: given.returnRequest({ openedAt: at(1) }), verdict: 'not-measured', missing: ['return_request.refunded_at'] },
    ],
  }));

/** Returns of so many steps each. */
const steps = (...counts: readonly number[]) => counts.map((each) => given.returnRequest({ openedAt: at(5), steps: each }));

test('steps that a return takes', () =>
  testCheck(plugin, 'steps', {
    worlds: [
      { name: 'two', rows: steps(...many(60, () => 2)), verdict: 'meets', statistic: { n: 60, value: 2 }, findings: [] },
      { name: 'nine', rows: steps(...many(60, () => 9)), verdict: 'misses', statistic: { n: 60, value: 9 }, findings: [{ unit: {} }] },
      { name: 'two for most and six for some', rows: steps(...many(60, (index) => (index < 53 ? 2 : 6))), verdict: 'too-close-to-call', statistic: { n: 60, value: 6 } },
      { name: 'six returns', rows: steps(...many(6, () => 9)), verdict: 'not-enough-data', statistic: { n: 6 } },
      { name: 'nobody counts them', rows: given.returnRequest({ openedAt: at(5) }), verdict: 'not-measured', missing: ['return_request.steps'] },
    ],
  }));

/** Returns, each followed by so many contacts. */
const contacts = (...counts: readonly number[]) =>
  counts.map((each) => {
    const order = given.order({ placedAt: at(1) });
    return [given.returnRequest({ order, openedAt: at(5) }), many(each, () => given.serviceCase({ order, openedAt: at(7) }))];
  });
const otherContact = given.serviceCase({ order: given.order({ placedAt: at(-300) }), openedAt: at(-299) });

test('contacts that a return takes', () =>
  testCheck(plugin, 'contacts-a-return', {
    worlds: [
      { name: 'one in ten asks', rows: [otherContact, contacts(...many(60, (index) => (index % 10 === 0 ? 1 : 0)))], verdict: 'meets', statistic: { events: 6, n: 60 }, findings: [] },
      { name: 'everybody asks twice', rows: [otherContact, contacts(...many(60, () => 2))], verdict: 'misses', statistic: { events: 120, n: 60 }, findings: [{ unit: {} }] },
      { name: 'every second asks', rows: [otherContact, contacts(...many(20, (index) => index % 2))], verdict: 'too-close-to-call', statistic: { events: 10, n: 20 } },
      {
        name: 'three returns, one of last week, and one of an unknown order',
        rows: [otherContact, contacts(1, 0, 1), given.returnRequest({ order: given.order(), openedAt: at(25) }), given.returnRequest({ openedAt: at(5) })],
        verdict: 'not-enough-data',
        statistic: { events: 2, n: 3 },
        excluded: { 'too-recent': 1, 'order-unknown': 1 },
      },
      { name: 'contacts are not linked with orders', rows: given.returnRequest({ order: given.order(), openedAt: at(5) }), verdict: 'not-measured', missing: ['case'] },
    ],
  }));

const delivered = '2026-02-10T10:00:00Z';

/** Orders of February, given back or kept, after the first so many of which the customer bought again. */
const orders = (returned: boolean) => (again: number, count: number) =>
  many(count, (index) => {
    const customer = given.customer({ segment: 'private' });
    const order = given.order({ customer, placedAt: '2026-02-05T10:00:00Z', deliveredAt: delivered, cancelled: false });
    return [order, returned ? given.returnRequest({ order, openedAt: '2026-02-15T10:00:00Z' }) : [], index < again ? given.order({ customer, placedAt: '2026-04-05T10:00:00Z', cancelled: false }) : []];
  });

test('whether customers buy again after a return', () =>
  testCheck(plugin, 'repeat-buyer', {
    worlds: [
      {
        name: 'less often, which is told and not judged',
        rows: [orders(true)(20, 60), orders(false)(40, 60)],
        verdict: 'too-close-to-call',
        statistic: { first: { kind: 'share', k: 20, n: 60 }, second: { kind: 'share', k: 40, n: 60 } },
        findings: [],
      },
      {
        name: 'a few, one cancelled and one of this month',
        rows: [orders(true)(2, 4), orders(false)(3, 4), given.order({ deliveredAt: delivered, cancelled: true }), given.order({ deliveredAt: at(5), cancelled: false })],
        verdict: 'not-enough-data',
        statistic: { first: { kind: 'share', k: 2, n: 4 } },
        excluded: { cancelled: 1, 'too-recent': 1 },
      },
      { name: 'returns are not kept', rows: given.order({ deliveredAt: delivered, cancelled: false }), verdict: 'not-measured', missing: ['return_request'] },
    ],
  }));

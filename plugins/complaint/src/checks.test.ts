import { at, breaching, counted, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

const complaint = (values: Parameters<typeof given.complaint>[0]) => given.complaint({ case: given.serviceCase({ orgUnit: 'brno', openedAt: at(4) }), receivedAt: at(5), ...values });

/** Czech complaints, the first so many without a written confirmation. */
const confirmations = (without: number, count: number) => many(count, (index) => complaint({ legalRegime: 'CZ_19', writtenReceiptAt: index < without ? null : at(6) }));
const handedOver = complaint({ legalRegime: 'CZ_19', receivedAt: at(-90), writtenReceiptAt: at(-90) });

test('written confirmations of complaints', () =>
  testCheck(plugin, 'receipt', {
    worlds: [
      ...breaching((without, count) => [handedOver, confirmations(without, count)], { meets: [0, 3], misses: [2, 3] }),
      { name: 'none under Czech law', rows: complaint({ legalRegime: 'SK', writtenReceiptAt: at(6) }), verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'confirmations are not recorded', rows: complaint({ legalRegime: 'CZ_19' }), verdict: 'not-measured', missing: ['complaint.written_receipt_at'] },
    ],
  }));

/** Complaints in the first so many of which all four steps were taken; in the others nobody followed up. */
const steps = (all: number, count: number) =>
  many(count, (index) => complaint({ recoveryApology: true, recoveryOwnership: true, recoverySolution: true, recoveryFollowup: index < all }));

test('the four steps of recovery', () =>
  testCheck(plugin, 'recovery-steps', {
    worlds: [
      ...counted(steps, { meets: [148, 150], misses: [30, 100], 'too-close-to-call': [27, 30], 'not-enough-data': [5, 6] }),
      { name: 'steps are not recorded', rows: complaint({}), verdict: 'not-measured', missing: ['complaint.recovery_apology', 'complaint.recovery_followup', 'complaint.recovery_ownership', 'complaint.recovery_solution'] },
    ],
  }));

/** Complaints closed on the tenth, the first so many confirmed by the customer. */
const closed = (confirmed: number, count: number) =>
  many(count, (index) =>
    given.complaint({ case: given.serviceCase({ orgUnit: 'brno', openedAt: at(4), closedAt: at(10) }), receivedAt: at(5), confirmedWithCustomerAt: index < confirmed ? at(12) : null }),
  );

test('complaints that customers confirm to be settled', () =>
  testCheck(plugin, 'confirmed', {
    worlds: [
      ...counted(closed, { meets: [140, 150], misses: [30, 100], 'too-close-to-call': [24, 30], 'not-enough-data': [4, 6] }),
      {
        name: 'one was closed yesterday',
        rows: [closed(140, 150), given.complaint({ case: given.serviceCase({ openedAt: at(20), closedAt: at(30) }), receivedAt: at(20) })],
        verdict: 'meets',
        statistic: { k: 140, n: 150 },
        excluded: { 'too-recent': 1 },
      },
      { name: 'nobody asks', rows: given.complaint({ case: given.serviceCase({ closedAt: at(10) }), receivedAt: at(5) }), verdict: 'not-measured', missing: ['complaint.confirmed_with_customer_at'] },
    ],
  }));

/** Justified complaints, the first so many put right by the first person to hear them. */
const justified = (fixed: number, count: number) => many(count, (index) => complaint({ upheld: 'full', firstLineFixed: index < fixed }));

test('complaints that the first person can put right', () =>
  testCheck(plugin, 'empowered', {
    worlds: [
      ...counted((fixed, count) => [justified(fixed, count), complaint({ upheld: 'no', firstLineFixed: false })], { meets: [135, 150], misses: [20, 100], 'too-close-to-call': [21, 30], 'not-enough-data': [4, 6] }),
      { name: 'nobody notes who put it right', rows: complaint({ upheld: 'full' }), verdict: 'not-measured', missing: ['complaint.first_line_fixed'] },
    ],
  }));

/** Complaints, the first so many of which went to an authority. */
const outside = (went: number, count: number) => many(count, (index) => complaint({ escalatedExternalAt: index < went ? at(20) : null }));
const wentLongAgo = complaint({ receivedAt: at(-90), escalatedExternalAt: at(-60) });

test('complaints that go to an authority', () =>
  testCheck(plugin, 'escalated', {
    worlds: [
      ...counted((went, count) => [wentLongAgo, outside(went, count)], { meets: [0, 500], misses: [30, 100], 'too-close-to-call': [0, 30], 'not-enough-data': [1, 6] }),
      { name: 'nobody notes what goes there', rows: complaint({}), verdict: 'not-measured', missing: ['complaint.escalated_external_at'] },
    ],
  }));

/** Complaints, the causes of the first so many of which are known. */
const causes = (known: number, count: number) => many(count, (index) => complaint({ ...(index < known && { rootCause: 'driver' }) }));

test('complaints whose cause is known', () =>
  testCheck(plugin, 'uncoded', {
    worlds: [
      ...counted(causes, { meets: [150, 150], misses: [30, 100], 'too-close-to-call': [28, 30], 'not-enough-data': [5, 6] }),
      { name: 'causes are not recorded', rows: complaint({}), verdict: 'not-measured', missing: ['complaint.root_cause_id'] },
    ],
  }));

const driver = given.cause({ id: 'driver' });
const removed = given.action({ cause: driver, status: 'done', doneOn: '2026-06-01' });

/** Complaints, the first so many about a cause that was removed in June. */
const again = (back: number, count: number) => many(count, (index) => complaint({ rootCause: index < back ? driver : 'weather' }));

test('causes that come back', () =>
  testCheck(plugin, 'repeat-cause', {
    worlds: [
      ...counted((back, count) => [removed, again(back, count)], { meets: [5, 150], misses: [60, 100], 'too-close-to-call': [3, 30], 'not-enough-data': [2, 6] }),
      { name: 'actions are not kept', rows: complaint({ rootCause: driver }), verdict: 'not-measured', missing: ['action'] },
    ],
  }));

const monthsAgo = (months: number): string => at(15 - 30 * months);

/** Contacts of a month, the first so many of them complaints. */
const contacts = (months: number, complaints: number, count: number) =>
  many(count, (index) => given.serviceCase({ openedAt: monthsAgo(months), kind: index < complaints ? 'complaint' : 'question' }));

test('complaints among contacts', () => {
  const usual = many(8, (index) => contacts(index + 1, 18 + (index % 5), 100));
  return testCheck(plugin, 'rate', {
    worlds: [
      { name: 'as many as usual', rows: [usual, contacts(0, 20, 100)], verdict: 'meets', statistic: { events: 20, n: 100 }, findings: [] },
      { name: 'three times as many', rows: [usual, contacts(0, 60, 100)], verdict: 'misses', statistic: { events: 60, n: 100 } },
      { name: 'one more, after months that never varied', rows: [many(8, (index) => contacts(index + 1, 20, 100)), contacts(0, 21, 100)], verdict: 'too-close-to-call', statistic: { events: 21, n: 100 } },
      { name: 'three contacts', rows: [usual, contacts(0, 1, 3)], verdict: 'not-enough-data', statistic: { events: 1, n: 3 } },
      { name: 'nobody notes what contacts are about', rows: given.serviceCase({ openedAt: at(5) }), verdict: 'not-measured', missing: ['case.kind'] },
    ],
  });
});

/** Orders and complaints of a month. */
const trade = (months: number, complaints: number, orders: number) => [
  many(orders, () => given.order({ placedAt: monthsAgo(months), cancelled: false })),
  many(complaints, () => given.complaint({ case: given.serviceCase({ orgUnit: 'brno', openedAt: monthsAgo(months) }), receivedAt: monthsAgo(months) })),
];

test('complaints among orders', () => {
  const usual = many(8, (index) => trade(index + 1, 18 + (index % 5), 100));
  return testCheck(plugin, 'rate-of-orders', {
    worlds: [
      { name: 'as many as usual', rows: [usual, trade(0, 20, 100)], verdict: 'meets', statistic: { events: 20 }, findings: [] },
      { name: 'three times as many', rows: [usual, trade(0, 60, 100)], verdict: 'misses', statistic: { events: 60 } },
      { name: 'one more, after months that never varied', rows: [many(8, (index) => trade(index + 1, 20, 100)), trade(0, 21, 100)], verdict: 'too-close-to-call', statistic: { events: 21 } },
      { name: 'one complaint and a single order', rows: trade(0, 1, 1), verdict: 'not-enough-data', statistic: { events: 1 } },
      { name: 'orders are not kept', rows: complaint({}), verdict: 'not-measured', missing: ['order'] },
    ],
  });
});

const opened = '2026-04-10T10:00:00Z';

/** Contacts of April, after a complaint or another matter, the first so many of whose customers bought again. */
const contacted = (complained: boolean, bought: number, count: number) =>
  many(count, (index) => {
    const customer = given.customer({ segment: 'private' });
    const thisCase = given.serviceCase({ customer, topic: 'bills', openedAt: opened });
    return [
      thisCase,
      complained ? given.complaint({ case: thisCase, receivedAt: opened }) : [],
      index < bought ? given.order({ customer, placedAt: '2026-06-01T10:00:00Z', cancelled: false }) : [],
    ];
  });
const sides = (k: number, n: number, kOther: number, nOther: number) => ({
  rows: [contacted(true, k, n), contacted(false, kOther, nOther)],
  statistic: { first: { kind: 'share', k, n }, second: { kind: 'share', k: kOther, n: nOther } },
});

test('customers who stay after a complaint', () =>
  testCheck(plugin, 'recovery', {
    worlds: [
      { name: 'as many as others', ...sides(180, 200, 160, 200), verdict: 'meets', findings: [] },
      { name: 'hardly any', ...sides(20, 100, 80, 100), verdict: 'misses', findings: [{ unit: {} }] },
      { name: 'about as many', ...sides(22, 30, 24, 30), verdict: 'too-close-to-call' },
      { name: 'a few had complained', ...sides(2, 4, 24, 30), verdict: 'not-enough-data' },
      {
        name: 'of some the half year still runs',
        rows: [...sides(180, 200, 160, 200).rows, given.serviceCase({ customer: given.customer(), topic: 'bills', openedAt: '2026-05-02T14:00:00Z' })],
        verdict: 'meets',
        statistic: { first: { kind: 'share', k: 180, n: 200 } },
        excluded: { 'half-year-runs': 1 },
      },
      { name: 'orders are not kept', rows: given.complaint({ case: given.serviceCase({ customer: given.customer(), openedAt: opened }), receivedAt: opened }), verdict: 'not-measured', missing: ['order'] },
    ],
  }));

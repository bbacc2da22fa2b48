import { at, breaching, counted, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

/** Fitting offers of a month, counted back from October, the first so many accepted. */
const month = (months: number) => (accepted: number, count: number) => many(count, (index) => given.offer({ at: at(15 - 30 * months), relevant: true, accepted: index < accepted }));

test('offers that are accepted', () => {
  const usual = many(8, (index) => month(index + 1)(28 + (index % 5), 100));
  return testCheck(plugin, 'accept', {
    worlds: [
      ...counted((accepted, count) => [usual, month(0)(accepted, count)], { meets: [30, 100], misses: [3, 100], 'not-enough-data': [1, 6] }),
      { name: 'one fewer, after months that never varied', rows: [many(8, (index) => month(index + 1)(30, 100)), month(0)(29, 100)], verdict: 'too-close-to-call', statistic: { k: 29, n: 100 } },
      { name: 'answers are not recorded', rows: given.offer({ at: at(5), relevant: true }), verdict: 'not-measured', missing: ['offer.accepted'] },
    ],
  });
});

/** Offers, the first so many of which the customer complained about. */
const offers = (complained: number, count: number) => many(count, (index) => given.offer({ case: given.serviceCase(), at: at(5), complained: index < complained }));
const otherComplaint = given.complaint({ case: given.serviceCase({ openedAt: at(-90) }), receivedAt: at(-90) });

test('offers that are complained about', () =>
  testCheck(plugin, 'harm-complaints', {
    worlds: [
      ...breaching((complained, count) => [otherComplaint, offers(complained, count)], { meets: [0, 3], misses: [2, 3] }),
      { name: 'those of spring are no news', rows: [otherComplaint, given.offer({ case: given.serviceCase(), at: at(-200), complained: true })], verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'offers are not kept', rows: otherComplaint, verdict: 'not-measured', missing: ['offer'] },
    ],
  }));

/** Offers that took a minute each, the first so many accepted with a margin of two hundred. */
const worth = (accepted: number, count: number) => ({
  rows: many(count, (index) => given.offer({ at: at(5), accepted: index < accepted, marginMinor: 200, handleSeconds: 60 })),
  statistic: { n: count, sum: accepted * 200 - count * 60 },
});

test('offers pay for the time they take', () =>
  testCheck(plugin, 'net-value', {
    worlds: [
      { name: 'six in ten are accepted', ...worth(60, 100), verdict: 'meets', findings: [] },
      { name: 'one in ten', ...worth(10, 100), verdict: 'misses', findings: [{ unit: {} }] },
      { name: 'three in ten of thirty', ...worth(9, 30), verdict: 'too-close-to-call' },
      { name: 'six offers', ...worth(1, 6), verdict: 'not-enough-data' },
      { name: 'nobody notes what they bring', rows: given.offer({ at: at(5), accepted: true, handleSeconds: 60 }), verdict: 'not-measured', missing: ['offer.margin_minor'] },
    ],
  }));

const buyer = (more: Parameters<typeof given.customer>[0] = {}) => given.customer({ offersConsent: true, vulnerable: false, ...more });

/** Cases of customers who agreed to offers, to the first so many of whom a fitting one was made. */
const cases = (offered: number, count: number) =>
  many(count, (index) => {
    const about = given.serviceCase({ customer: buyer(), openedAt: at(5), kind: 'question' });
    return index < offered ? [about, given.offer({ case: about, at: at(5), relevant: true })] : about;
  });
const angry = buyer();

test('how often something fitting is offered', () =>
  testCheck(plugin, 'offer-rate', {
    worlds: [
      ...counted(cases, { 'too-close-to-call': [10, 100], 'not-enough-data': [1, 6] }),
      {
        name: 'nobody offers anything to who complains or needs care',
        rows: [
          cases(10, 100),
          given.serviceCase({ customer: angry, kind: 'complaint', openedAt: at(-10), closedAt: at(20) }),
          given.serviceCase({ customer: angry, kind: 'question', openedAt: at(5) }),
          given.serviceCase({ customer: buyer({ vulnerable: true }), kind: 'question', openedAt: at(5) }),
        ],
        verdict: 'too-close-to-call',
        statistic: { k: 10, n: 100 },
        excluded: { complaining: 1, vulnerable: 1 },
      },
      { name: 'offers are not kept', rows: given.serviceCase({ customer: buyer(), openedAt: at(5) }), verdict: 'not-measured', missing: ['offer'] },
    ],
  }));

const phone = given.product({ id: 'phone' });
const cover = given.product({ id: 'cover' });

/** Customers, the first so many of whom bought two products and the others one. */
const customers = (two: number, count: number) =>
  many(count, (index) => {
    const order = given.order({ customer: given.customer(), placedAt: at(5), cancelled: false });
    return [given.orderLine({ order, product: phone, line: 1 }), index < two ? given.orderLine({ order, product: cover, line: 2 }) : []];
  });

test('products that customers have', () =>
  testCheck(plugin, 'products-per-customer', {
    worlds: [
      { name: 'it is told and not judged', rows: customers(10, 40), verdict: 'too-close-to-call', statistic: { n: 40, sum: 50 }, findings: [] },
      { name: 'six customers', rows: customers(1, 6), verdict: 'not-enough-data', statistic: { n: 6, sum: 7 } },
      { name: 'orders are not kept', rows: [given.customer(), phone], verdict: 'not-measured', missing: ['order', 'order_line'] },
    ],
  }));

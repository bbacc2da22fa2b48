import { at, counted, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

const office = given.orgUnit({ id: 'office', kind: 'department' });
const partner = given.orgUnit({ id: 'partner', kind: 'partner' });

/** Requests to the office, the first so many rated well. */
const ratings = (good: number, count: number) => many(count, (index) => given.internalRequest({ toUnit: office, openedAt: at(5), rating: index < good ? 5 : 2 }));

test('units that are content with each other', () =>
  testCheck(plugin, 'csat', {
    worlds: [
      ...counted(ratings, { meets: [140, 150], misses: [30, 100], 'too-close-to-call': [24, 30], 'not-enough-data': [4, 6] }),
      { name: 'nobody asks', rows: given.internalRequest({ toUnit: office, openedAt: at(5) }), verdict: 'not-measured', missing: ['internal_request.rating'] },
    ],
  }));

/** Requests to the office, the first so many sent back. */
const bounced = (back: number, count: number) => many(count, (index) => given.internalRequest({ toUnit: office, openedAt: at(5), bounced: index < back }));

test('requests that are sent back', () =>
  testCheck(plugin, 'bounce', {
    worlds: [
      ...counted(bounced, { meets: [1, 150], misses: [50, 100], 'too-close-to-call': [2, 30], 'not-enough-data': [1, 6] }),
      { name: 'nobody notes it', rows: given.internalRequest({ toUnit: office, openedAt: at(5) }), verdict: 'not-measured', missing: ['internal_request.bounced'] },
    ],
  }));

/** Promises of a partner, the first so many kept. */
const promises = (kept: number, count: number) => many(count, (index) => given.internalRequest({ toUnit: partner, openedAt: at(3), promisedAt: at(6), doneAt: index < kept ? at(5) : at(9) }));

test('promises that partners keep', () =>
  testCheck(plugin, 'supplier-on-time', {
    worlds: [
      ...counted(promises, { meets: [150, 150], misses: [50, 100], 'too-close-to-call': [28, 30], 'not-enough-data': [5, 6] }),
      { name: 'one is due this afternoon', rows: [promises(150, 150), given.internalRequest({ toUnit: partner, openedAt: at(30), promisedAt: at(31, '17:00') })], verdict: 'meets', statistic: { k: 150, n: 150 }, excluded: { 'not-yet-due': 1 } },
      { name: 'promises are not recorded', rows: given.internalRequest({ toUnit: partner, openedAt: at(5), doneAt: at(6) }), verdict: 'not-measured', missing: ['internal_request.promised_at'] },
    ],
  }));

/** Hand-overs to colleagues that took so many hours each. */
const handedOver = (...hours: readonly number[]) =>
  hours.map((each) => {
    const thisCase = given.serviceCase({ openedAt: at(4) });
    return [given.caseEvent({ case: thisCase, kind: 'status', to: 'pending_internal', at: at(5) }), given.caseEvent({ case: thisCase, kind: 'status', to: 'open', at: at(5, `${10 + each}:00`) })];
  });

test('how long colleagues take', () =>
  testCheck(plugin, 'handoff-time', {
    worlds: [
      { name: 'two hours', rows: handedOver(...many(60, () => 2)), verdict: 'meets', statistic: { n: 60, value: 7200 }, findings: [] },
      { name: 'two days', rows: handedOver(...many(60, () => 48)), verdict: 'misses', statistic: { n: 60, value: 48 * 3600 }, findings: [{ unit: {} }] },
      { name: 'two hours for most and a day for some', rows: handedOver(...many(60, (index) => (index < 53 ? 2 : 24))), verdict: 'too-close-to-call', statistic: { n: 60, value: 24 * 3600 } },
      { name: 'six hand-overs', rows: handedOver(...many(6, () => 48)), verdict: 'not-enough-data', statistic: { n: 6 } },
      { name: 'events are not kept', rows: given.serviceCase({ openedAt: at(5) }), verdict: 'not-measured', missing: ['case_event'] },
    ],
  }));

/** Late cases, the first so many of which waited for us longest, the others for the customer. */
const late = (forUs: number, count: number) =>
  many(count, (index) => {
    const thisCase = given.serviceCase({ openedAt: at(4), targetAt: at(6), firstResolvedAt: at(12) });
    const [first, second] = index < forUs ? (['pending_internal', 'pending_customer'] as const) : (['pending_customer', 'pending_internal'] as const);
    const moved = { case: thisCase, kind: 'status' } as const;
    return [given.caseEvent({ ...moved, to: first, at: at(5) }), given.caseEvent({ ...moved, to: second, at: at(9) }), given.caseEvent({ ...moved, to: 'open', at: at(10) }), given.caseEvent({ ...moved, to: 'resolved', at: at(10, '12:00') })];
  });

test('late cases that waited for colleagues', () =>
  testCheck(plugin, 'blockers', {
    worlds: [
      ...counted(late, { meets: [10, 150], misses: [80, 100], 'too-close-to-call': [6, 30], 'not-enough-data': [2, 6] }),
      { name: 'nobody notes when cases are due', rows: given.serviceCase({ openedAt: at(5), firstResolvedAt: at(6) }), verdict: 'not-measured', missing: ['case.target_at', 'case_event'] },
    ],
  }));

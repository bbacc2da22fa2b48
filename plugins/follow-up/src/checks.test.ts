import { at, breaching, counted, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

const ours = { direction: 'outbound', authorKind: 'employee', isPublic: true, isAuto: false } as const;

/** Complaints closed on the sixth, after the first so many of which somebody wrote to the customer: of the others a machine did. */
const closed = (contacted: number, count: number) =>
  many(count, (index) => {
    const about = given.serviceCase({ orgUnit: 'brno', kind: 'complaint', openedAt: at(5), closedAt: at(6) });
    return [about, given.message({ ...ours, case: about, at: at(8), isAuto: index >= contacted })];
  });
const kept = given.commitment({ case: given.serviceCase({ kind: 'complaint', openedAt: at(-90), closedAt: at(-80) }), doneAt: at(-79) });

test('customers who hear from us after a serious case', () =>
  testCheck(plugin, 'contacted', {
    worlds: [
      ...counted((contacted, count) => [kept, closed(contacted, count)], { meets: [140, 150], misses: [30, 100], 'too-close-to-call': [24, 30], 'not-enough-data': [4, 6] }),
      {
        name: 'one was closed yesterday',
        rows: [kept, closed(140, 150), given.serviceCase({ kind: 'complaint', openedAt: at(29), closedAt: at(30) })],
        verdict: 'meets',
        statistic: { k: 140, n: 150 },
        excluded: { 'too-recent': 1 },
      },
      { name: 'neither messages nor promises are kept', rows: given.serviceCase({ kind: 'complaint', openedAt: at(5), closedAt: at(6) }), verdict: 'not-measured', missing: ['commitment', 'message'] },
    ],
  }));

/** Cases resolved on the sixth, the first so many confirmed by the customer. */
const resolved = (confirmed: number, count: number) =>
  many(count, (index) => given.serviceCase({ openedAt: at(5), lastResolvedAt: at(6), customerConfirmedAt: index < confirmed ? at(7) : null }));

test('customers who confirm the solution', () =>
  testCheck(plugin, 'confirmed', {
    worlds: [
      ...counted(resolved, { meets: [90, 150], misses: [10, 100], 'too-close-to-call': [12, 30], 'not-enough-data': [3, 6] }),
      { name: 'one was resolved last week', rows: [resolved(90, 150), given.serviceCase({ openedAt: at(20), lastResolvedAt: at(24) })], verdict: 'meets', statistic: { k: 90, n: 150 }, excluded: { 'too-recent': 1 } },
      { name: 'nobody asks', rows: given.serviceCase({ openedAt: at(5), lastResolvedAt: at(6) }), verdict: 'not-measured', missing: ['case.customer_confirmed_at', 'complaint', 'survey_response'] },
    ],
  }));

/** Closed cases, the first so many with an outcome and a summary, the others with a word. */
const documented = (whole: number, count: number) =>
  many(count, (index) => given.serviceCase({ openedAt: at(5), closedAt: at(6), outcome: 'settled', summaryChars: index < whole ? 80 : 2 }));

test('cases that are written down', () =>
  testCheck(plugin, 'documented', {
    worlds: [
      ...counted(documented, { meets: [300, 300], misses: [40, 100], 'too-close-to-call': [29, 30], 'not-enough-data': [5, 6] }),
      { name: 'summaries are not kept', rows: given.serviceCase({ openedAt: at(5), closedAt: at(6), outcome: 'settled' }), verdict: 'not-measured', missing: ['case.summary_chars'] },
    ],
  }));

/** Open cases in which a customer wrote, the first so many of them without an answer for weeks. */
const open = (silent: number, count: number) =>
  many(count, (index) => {
    const about = given.serviceCase({ status: 'open', openedAt: at(4) });
    return [given.message({ case: about, authorKind: 'customer', direction: 'inbound', at: at(5) }), index < silent ? [] : given.message({ ...ours, case: about, at: at(6) })];
  });

test('customers who are left without an answer', () =>
  testCheck(plugin, 'dropped', {
    worlds: [
      ...breaching((silent, count) => [given.message({ ...ours, at: at(-90) }), open(silent, count)], { meets: [0, 3], misses: [2, 3] }),
      { name: 'nothing is open', rows: given.message({ ...ours, case: given.serviceCase({ status: 'closed' }), at: at(5) }), verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'messages are not kept', rows: given.serviceCase({ status: 'open' }), verdict: 'not-measured', missing: ['message'] },
    ],
  }));

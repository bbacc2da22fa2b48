import { expect, test } from 'vitest';

import { at, type Given, given, many } from './given.js';
import { worldTables } from './world-tables.js';

/** The rows of a table by their columns. */
function rowsOf(table: string, rows: Parameters<typeof worldTables>[0]): readonly object[] {
  const found = worldTables(rows)[table];
  return (found?.rows ?? []).map((cells) => Object.fromEntries((found?.columns ?? []).map((column, index) => [column, cells[index]])));
}

test('fills in what a row cannot be without, and the rows it refers to', () => {
  const rows = given.commitment({ case: given.serviceCase({ orgUnit: 'brno' }), dueAt: at(10) });

  expect(Object.keys(worldTables(rows))).toEqual(['org_unit', 'channel', 'case', 'commitment']);
  expect(rowsOf('commitment', rows)).toEqual([{ id: 'commitment-1', case_id: 'case-1', due_at: '2026-10-10T10:00:00Z' }]);
  expect(rowsOf('org_unit', rows)).toEqual([{ id: 'brno', kind: 'branch', name: 'brno', timezone: 'UTC' }]);
  expect(rowsOf('case', rows)).toMatchObject([{ id: 'case-1', status: 'closed', channel_id: 'channel-1', org_unit_id: 'brno' }]);
});

test('gives people and cases to each row, and one place to all', () => {
  const rows = many(3, () => given.complaint());

  expect(rowsOf('case', rows)).toHaveLength(3);
  expect(rowsOf('channel', rows)).toHaveLength(1);
});

test('takes a row that is named twice for one', () => {
  const customer = given.customer({ segment: 'gold' });

  expect(rowsOf('customer', [given.order({ customer }), given.order({ customer })])).toEqual([{ id: 'customer-1', segment: 'gold' }]);
});

test('gives no id that a row already has', () => {
  expect(rowsOf('customer', [given.customer(), given.customer({ id: 'customer-1' })]).map((row) => ('id' in row ? row.id : ''))).toEqual([
    'customer-2',
    'customer-1',
  ]);
});

test('refuses two rows with one key', () => {
  const month = () => given.employeeMovement({ month: '2026-10-01' });

  expect(() => worldTables([month(), month()])).toThrow('Two rows of "employee_movement" have the same orgUnit, month');
});

test('refuses a group of people that no import would take', () => {
  expect(() => worldTables(given.engagementResult({ n: 4 }))).toThrow('No import takes a row of "engagement_result" with n below 5: 4.');
});

test.each<[object, string]>([
  [{ duAt: at(3) }, 'given.commitment({ duAt }): "commitment" has no such column; did you mean "dueAt"?'],
  [{ dueAt: '2026-10-05' }, 'given.commitment({ dueAt }): "2026-10-05" is not a moment with its zone, such as 2026-10-05T09:00:00Z.'],
  [{ kind: 'promise' }, 'given.commitment({ kind }): "promise" is none of callback, update, visit, delivery, refund.'],
  [{ cancelled: 1 }, 'given.commitment({ cancelled }): 1 is not true or false.'],
  [{ case: given.customer() }, 'given.commitment({ case }): it wants a row of case, not of customer.'],
])('refuses %j', (values, message) => {
  expect(() => given.commitment(values as Given<'commitment'>)).toThrow(message);
});

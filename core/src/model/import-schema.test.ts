import { importSchema, tables } from '@touchstone/sdk/model';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';

function createValidator() {
  const ajv = new Ajv({ strict: true, allErrors: true });
  addFormats.default(ajv);
  return ajv;
}

const orderRow = { id: 'o1', customer_id: 'c1', placed_at: '2026-03-01T09:30:00Z', amount_minor: 129900 };
const accepts = (row: object) => createValidator().validate(importSchema(tables.order), row);

describe('importSchema', () => {
  it.each(Object.values(tables).map((table) => [table.name, table] as const))('compiles in strict mode for %s', (_, table) => {
    expect(() => createValidator().compile(importSchema(table))).not.toThrow();
  });

  it('accepts a row that has only the required columns', () => {
    expect(accepts(orderRow)).toBe(true);
  });

  it('accepts null where a column is not required', () => {
    expect(accepts({ ...orderRow, delivered_at: null, channel_id: null })).toBe(true);
  });

  it.each([
    ['a missing required column', { id: 'o1', customer_id: 'c1', placed_at: orderRow.placed_at }],
    ['null in a required column', { ...orderRow, amount_minor: null }],
    ['an empty id', { ...orderRow, id: '' }],
    ['part of a minor unit', { ...orderRow, amount_minor: 1.5 }],
    ['a moment that does not exist', { ...orderRow, placed_at: '2026-02-30T09:30:00Z' }],
    ['a moment that is not in UTC', { ...orderRow, placed_at: '2026-03-01T09:30:00+01:00' }],
    ['a number written as text', { ...orderRow, amount_minor: '129900' }],
    ['an unknown column', { ...orderRow, amount: 1299 }],
  ])('refuses %s', (_, row) => {
    expect(accepts(row)).toBe(false);
  });

  it('refuses words that are not in the list, and accepts those that are', () => {
    const validate = createValidator().compile(importSchema(tables.channel));
    const row = (kind: string | null) => ({ id: 'line', kind });
    expect(['phone', 'telegraph', null].map((kind) => validate(row(kind)))).toEqual([true, false, false]);
  });

  it('refuses numbers outside the range', () => {
    const validate = createValidator().compile(importSchema(tables.call));
    const row = (holdSeconds: number) => ({ id: 'k', offered_at: '2026-03-01T09:30:00Z', hold_seconds: holdSeconds });
    expect([0, -1].map((seconds) => validate(row(seconds)))).toEqual([true, false]);
  });

  it('asks for months by their first day and for times by hours and minutes', () => {
    const month = createValidator().compile(importSchema(tables.product_period));
    const hours = createValidator().compile(importSchema(tables.calendar_hours));
    const opening = { calendar_id: 'c', weekday: 1, opens: '08:00' };
    expect([
      month({ product_id: 'p', month: '2026-03-01' }),
      month({ product_id: 'p', month: '2026-03-02' }),
      hours({ ...opening, closes: '02:00' }),
      hours({ ...opening, closes: '24:61' }),
    ]).toEqual([true, false, true, false]);
  });
});

import { describe, expect, it } from 'vitest';

import * as model from './index.js';
import { commitment, complaint, order, serviceCase, tables } from './index.js';

const camelCase = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

describe('a row handle', () => {
  it('is exported for every table in camel case, and for cases as serviceCase', () => {
    const exported = new Map<string, unknown>(Object.entries(model));
    const scopes = Object.keys(tables).map((name) => {
      const handle = exported.get(name === 'case' ? 'serviceCase' : camelCase(name)) as model.RowOf;
      return handle.$table;
    });
    expect(scopes).toEqual(Object.keys(tables));
  });

  it('names a column in SQL', () => {
    expect(order.placedAt.node).toEqual({ op: 'column', scope: 'order', through: [], column: 'placed_at' });
  });

  it('follows references by the columns that hold them', () => {
    expect(commitment.case.channel.kind.is('phone').node).toEqual({
      op: 'compare',
      operator: '=',
      left: { op: 'column', scope: 'commitment', through: ['case_id', 'channel_id'], column: 'kind' },
      right: { op: 'literal', value: 'phone' },
    });
  });

  it('follows a reference back to its own table', () => {
    expect(serviceCase.problemOfCase.mergedInto.openedAt.node).toEqual({
      op: 'column',
      scope: 'case',
      through: ['problem_of_case_id', 'merged_into_id'],
      column: 'opened_at',
    });
  });

  it('takes a reference as the identity of what it leads to', () => {
    expect(commitment.case.node).toEqual({ op: 'column', scope: 'commitment', through: [], column: 'case_id' });
  });

  it('names the columns of a second row of the same table by its alias', () => {
    const later = serviceCase.$as('later');
    expect(later.customer.is(serviceCase.customer).node).toEqual({
      op: 'compare',
      operator: '=',
      left: { op: 'column', scope: 'later', through: [], column: 'customer_id' },
      right: { op: 'column', scope: 'case', through: [], column: 'customer_id' },
    });
  });

  it('knows itself by its id where the table has one', () => {
    expect(serviceCase.$self.node).toEqual({ op: 'column', scope: 'case', through: [], column: 'id' });
    expect('$self' in complaint).toBe(false);
  });

  it.each([
    ['a column', () => (serviceCase as unknown as Record<string, unknown>)['chanel'], 'The table "case" has no column "chanel" (did you mean "channel"?).'],
    ['a column of what it leads to', () => (commitment.case as unknown as Record<string, unknown>)['openedAd'], 'The table "case" has no column "openedAd" (did you mean "openedAt"?).'],
    ['what is like nothing that it has', () => (order as unknown as Record<string, unknown>)['weather'], 'The table "order" has no column "weather".'],
  ])('refuses %s that it does not have, and names the nearest: no compiler looks where plugins run', (_what, read, message) => {
    expect(read).toThrow(new TypeError(message));
  });
});

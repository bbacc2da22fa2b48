import { expect, it } from 'vitest';

import { quoteIdentifier, quoteLiteral } from './quote.js';

it('quotes names that are words of SQL', () => {
  expect(quoteIdentifier('order')).toBe('"order"');
});

it('doubles the quotes inside names and texts', () => {
  expect([quoteIdentifier('a"b'), quoteLiteral("it's")]).toEqual(['"a""b"', "'it''s'"]);
});

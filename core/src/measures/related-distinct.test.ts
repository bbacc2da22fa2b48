import { count, exists, mean } from '@touchstone/sdk';
import { customer, orderLine, product } from '@touchstone/sdk/model';
import { expect, test } from 'vitest';

import { at, measure, measured } from './measure.testing.js';

const bought = orderLine.order;

test('counts each row that others name once, whoever names it how often, and none that is not there', async () => {
  const order = (id: string, customer_id: string, cancelled = false) => ({ id, customer_id, cancelled, placed_at: at('10-05'), amount_minor: 1 });
  const line = (order_id: string, product_id: string | null) => ({ order_id, product_id });
  const rows = {
    customer: ['many', 'one', 'none', 'cancelled'].map((id) => ({ id })),
    product: ['boots', 'laces'].map((id) => ({ id, name: id })),
    order: [order('o1', 'many'), order('o2', 'many'), order('o3', 'one'), order('o4', 'cancelled', true), order('o5', 'none')],
    order_line: [line('o1', 'boots'), line('o1', 'boots'), line('o2', 'boots'), line('o2', 'laces'), line('o3', 'boots'), line('o3', 'gone'), line('o3', null), line('o4', 'laces')],
  };
  const products = count(product, exists(orderLine, orderLine.product.is(product.$self), bought.customer.is(customer.$self), bought.cancelled.not()));
  const { statistics } = await measure(rows, measured({ measure: mean({ of: customer, value: products }) }));

  expect(statistics.map(({ statistic }) => statistic)).toEqual([{ kind: 'mean', n: 4, sum: 3, sumOfSquares: 5, sumOfCubes: 9 }]);
});

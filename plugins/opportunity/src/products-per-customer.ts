import { check, count, exists, house, mean } from '@touchstone/sdk';
import { customer, order, orderLine, product } from '@touchstone/sdk/model';

const { order: bought } = orderLine;

/** The mean number of different products that a customer has bought. */
export const productsPerCustomer = check({
  id: 'products-per-customer',
  question: 'Does the relationship with customers deepen?',
  measure: mean({
    of: customer,
    where: exists(order, order.customer.is(customer.$self), order.cancelled.not()),
    value: count(product, exists(orderLine, orderLine.product.is(product.$self), bought.customer.is(customer.$self), bought.cancelled.not())),
  }),
  by: ['orgUnit', 'segment'],
  standard: { better: 'higher', provenance: house, source: 'Information without a target.' },
  countOf: 'customers',
  weight: 0,
});

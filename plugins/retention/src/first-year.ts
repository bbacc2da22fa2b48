import { count, days, earliest, now } from '@touchstone/sdk';
import { customer, order } from '@touchstone/sdk/model';

const first = order.$as('first_order');

/** When a customer first bought. */
export const firstOrderAt = earliest(
  first,
  first.placedAt,
  first.customer.is(customer.$self),
  first.cancelled.not(),
);

/** When the first year of a customer is over. */
export const firstYearEnds = firstOrderAt.plus(days(365));

/** Orders of a customer within a year of the first, the first included. */
export const ordersInFirstYear = count(
  order,
  order.customer.is(customer.$self),
  order.cancelled.not(),
  order.placedAt.before(firstYearEnds),
);

/** Customers whose first year is not over yet, and cannot be compared. */
export const firstYearRuns = firstYearEnds.after(now);

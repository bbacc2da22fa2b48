import { firstKnown } from '@touchstone/sdk';
import { customer } from '@touchstone/sdk/model';

/** When a customer came: the first purchase where it is known, else the first trace. */
export const joined = firstKnown(customer.acquiredOn, customer.firstSeenOn);

import { plugin } from '@touchstone/sdk';

import { accept } from './accept.js';
import { harm, harmComplaints } from './harm.js';
import { cs } from './messages/cs.js';
import { en } from './messages/en.js';
import { hu } from './messages/hu.js';
import { lv } from './messages/lv.js';
import { sk } from './messages/sk.js';
import { netValue } from './net-value.js';
import { offerRate } from './offer-rate.js';
import { productsPerCustomer } from './products-per-customer.js';

export default plugin({
  principle: 'opportunity',
  checks: [offerRate, accept, harm, harmComplaints, netValue, productsPerCustomer],
  messages: { en, cs, hu, lv, sk },
});

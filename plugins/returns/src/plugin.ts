import { plugin } from '@touchstone/sdk';

import { contactsAReturn } from './contacts-a-return.js';
import { csat } from './csat.js';
import { cs } from './messages/cs.js';
import { en } from './messages/en.js';
import { hu } from './messages/hu.js';
import { lv } from './messages/lv.js';
import { sk } from './messages/sk.js';
import { rate } from './rate.js';
import { refundInTime } from './refund-14-days.js';
import { rejected, rejectedShare } from './rejected.js';
import { repeatBuyer } from './repeat-buyer.js';
import { steps } from './steps.js';
import { time } from './time.js';

export default plugin({
  principle: 'returns',
  checks: [refundInTime, time, contactsAReturn, steps, rate, rejected, rejectedShare, csat, repeatBuyer],
  messages: { en, cs, hu, lv, sk },
});

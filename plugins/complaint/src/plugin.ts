import { plugin } from '@touchstone/sdk';

import { ack } from './ack.js';
import { confirmed } from './confirmed.js';
import { empowered } from './empowered.js';
import { escalated } from './escalated.js';
import { legalClock } from './legal-clock.js';
import { cs } from './messages/cs.js';
import { en } from './messages/en.js';
import { hu } from './messages/hu.js';
import { lv } from './messages/lv.js';
import { sk } from './messages/sk.js';
import { rate, rateOfOrders } from './rate.js';
import { receipt } from './receipt.js';
import { recovery } from './recovery.js';
import { recoverySteps } from './recovery-steps.js';
import { repeatCause } from './repeat-cause.js';
import { uncoded } from './uncoded.js';

export default plugin({
  principle: 'complaint',
  checks: [
    ack,
    legalClock,
    receipt,
    recoverySteps,
    confirmed,
    recovery,
    rate,
    rateOfOrders,
    repeatCause,
    escalated,
    empowered,
    uncoded,
  ],
  messages: { en, cs, hu, lv, sk },
});

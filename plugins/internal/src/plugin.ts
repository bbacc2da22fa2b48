import { plugin } from '@touchstone/sdk';

import { blockers } from './blockers.js';
import { bounce } from './bounce.js';
import { csat } from './csat.js';
import { handoffTime } from './handoff-time.js';
import { cs } from './messages/cs.js';
import { en } from './messages/en.js';
import { hu } from './messages/hu.js';
import { lv } from './messages/lv.js';
import { sk } from './messages/sk.js';
import { onTime, supplierOnTime } from './on-time.js';

export default plugin({
  principle: 'internal',
  checks: [onTime, csat, handoffTime, blockers, bounce, supplierOnTime],
  messages: { en, cs, hu, lv, sk },
});

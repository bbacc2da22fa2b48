import { plugin } from '@touchstone/sdk';

import { abandon } from './abandon.js';
import { callbackKept } from './callback-kept.js';
import { hold30s } from './hold-30s.js';
import { longTail } from './long-tail.js';
import { cs } from './messages/cs.js';
import { en } from './messages/en.js';
import { hu } from './messages/hu.js';
import { lv } from './messages/lv.js';
import { sk } from './messages/sk.js';
import { occupancy } from './occupancy.js';
import { peakGap } from './peak-gap.js';
import { peopleNeeded } from './people-needed.js';
import { staffingGap } from './staffing-gap.js';

export default plugin({
  principle: 'wait',
  checks: [hold30s, abandon, longTail, peakGap, staffingGap, peopleNeeded, occupancy, callbackKept],
  messages: { en, cs, hu, lv, sk },
});

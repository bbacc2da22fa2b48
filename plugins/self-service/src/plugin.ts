import { plugin } from '@touchstone/sdk';

import { falloutGap } from './fallout-gap.js';
import { gaveUp, humanReach, humanReachByPhone } from './human-reach.js';
import { menuDepth } from './menu-depth.js';
import { cs } from './messages/cs.js';
import { en } from './messages/en.js';
import { hu } from './messages/hu.js';
import { lv } from './messages/lv.js';
import { sk } from './messages/sk.js';
import { routine } from './routine.js';
import { success } from './success.js';

export default plugin({
  principle: 'self-service',
  checks: [success, humanReach, humanReachByPhone, gaveUp, menuDepth, routine, falloutGap],
  messages: { en, cs, hu, lv, sk },
});

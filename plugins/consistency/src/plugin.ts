import { plugin } from '@touchstone/sdk';

import { branchFirstReply } from './branch-first-reply.js';
import { branchResolution } from './branch-resolution.js';
import { branchSatisfaction } from './branch-satisfaction.js';
import { cs } from './messages/cs.js';
import { en } from './messages/en.js';
import { hu } from './messages/hu.js';
import { lv } from './messages/lv.js';
import { sk } from './messages/sk.js';
import { stability } from './stability.js';
import { timeOfDay } from './time-of-day.js';

export default plugin({
  principle: 'consistency',
  checks: [branchSatisfaction, branchFirstReply, branchResolution, timeOfDay, stability],
  messages: { en, cs, hu, lv, sk },
});

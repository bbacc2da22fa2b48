import { plugin } from '@touchstone/sdk';

import { callServiceLevel } from './call-service-level.js';
import { effect } from './effect.js';
import { firstReply } from './first-reply.js';
import { inPersonGreet } from './in-person-greet.js';
import { cs } from './messages/cs.js';
import { en } from './messages/en.js';
import { hu } from './messages/hu.js';
import { lv } from './messages/lv.js';
import { sk } from './messages/sk.js';
import { nextReply } from './next-reply.js';
import { p90Reply } from './p90-reply.js';
import { resolve } from './resolve.js';

export default plugin({
  principle: 'speed',
  checks: [firstReply, callServiceLevel, p90Reply, nextReply, resolve, inPersonGreet, effect],
  messages: { en, cs, hu, lv, sk },
});

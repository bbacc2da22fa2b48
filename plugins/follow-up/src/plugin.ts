import { plugin } from '@touchstone/sdk';

import { confirmed } from './confirmed.js';
import { contacted } from './contacted.js';
import { documented } from './documented.js';
import { dropped } from './dropped.js';
import { cs } from './messages/cs.js';
import { en } from './messages/en.js';
import { hu } from './messages/hu.js';
import { lv } from './messages/lv.js';
import { sk } from './messages/sk.js';
import { promiseKept } from './promise-kept.js';

export default plugin({
  principle: 'follow-up',
  checks: [promiseKept, contacted, confirmed, documented, dropped],
  messages: { en, cs, hu, lv, sk },
});

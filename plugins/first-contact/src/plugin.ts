import { plugin } from '@touchstone/sdk';

import { backlogAge } from './backlog-age.js';
import { gap } from './gap.js';
import { cs } from './messages/cs.js';
import { en } from './messages/en.js';
import { hu } from './messages/hu.js';
import { lv } from './messages/lv.js';
import { sk } from './messages/sk.js';
import { oneTouch } from './one-touch.js';
import { rate } from './rate.js';
import { reopen } from './reopen.js';
import { voice } from './voice.js';

export default plugin({
  principle: 'first-contact',
  checks: [rate, voice, gap, reopen, oneTouch, backlogAge],
  messages: { en, cs, hu, lv, sk },
});

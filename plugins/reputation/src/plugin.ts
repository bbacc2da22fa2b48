import { plugin } from '@touchstone/sdk';

import { cs } from './messages/cs.js';
import { en } from './messages/en.js';
import { hu } from './messages/hu.js';
import { lv } from './messages/lv.js';
import { sk } from './messages/sk.js';
import { againstPeers, rating } from './rating.js';
import { recency } from './recency.js';
import { loop, replyRate, replyTime } from './replies.js';
import { socialMentions } from './social-mentions.js';
import { themeGap } from './theme-gap.js';
import { velocity } from './velocity.js';

export default plugin({
  principle: 'reputation',
  checks: [rating, replyRate, replyTime, velocity, loop, recency, themeGap, socialMentions, againstPeers],
  messages: { en, cs, hu, lv, sk },
});

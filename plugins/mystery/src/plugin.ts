import { plugin } from '@touchstone/sdk';

import { againstInternal } from './against-internal.js';
import { coverage } from './coverage.js';
import { environment } from './environment.js';
import { cs } from './messages/cs.js';
import { en } from './messages/en.js';
import { hu } from './messages/hu.js';
import { lv } from './messages/lv.js';
import { sk } from './messages/sk.js';
import { score } from './score.js';
import { shopperEffect } from './shopper-effect.js';
import { answerThreeRings, greetSixtySeconds, holdThirtySeconds } from './timed.js';

export default plugin({
  principle: 'mystery',
  checks: [score, greetSixtySeconds, answerThreeRings, holdThirtySeconds, coverage, environment, againstInternal, shopperEffect],
  messages: { en, cs, hu, lv, sk },
});

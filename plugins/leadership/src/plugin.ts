import { plugin } from '@touchstone/sdk';

import { coachingCadence } from './coaching-cadence.js';
import { effect } from './effect.js';
import { guidance } from './guidance.js';
import { cs } from './messages/cs.js';
import { en } from './messages/en.js';
import { hu } from './messages/hu.js';
import { lv } from './messages/lv.js';
import { sk } from './messages/sk.js';
import { fairBasis, recognised } from './recognition.js';
import { feedbackGiven, oneToOnes } from './talks.js';

export default plugin({
  principle: 'leadership',
  checks: [oneToOnes, feedbackGiven, coachingCadence, recognised, fairBasis, effect, guidance],
  messages: { en, cs, hu, lv, sk },
});

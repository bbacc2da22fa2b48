import { plugin } from '@touchstone/sdk';

import { effect } from './effect.js';
import { fromFeedback } from './from-feedback.js';
import { hours } from './hours.js';
import { cs } from './messages/cs.js';
import { en } from './messages/en.js';
import { hu } from './messages/hu.js';
import { lv } from './messages/lv.js';
import { sk } from './messages/sk.js';
import { onboardingDone } from './onboarding-done.js';
import { productLag } from './product-lag.js';
import { refresherDue } from './refresher-due.js';

export default plugin({
  principle: 'training',
  checks: [onboardingDone, refresherDue, hours, productLag, fromFeedback, effect],
  messages: { en, cs, hu, lv, sk },
});

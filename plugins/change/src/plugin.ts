import { plugin } from '@touchstone/sdk';

import { actionLag } from './action-lag.js';
import { expectationDrift } from './expectation-drift.js';
import { cs } from './messages/cs.js';
import { en } from './messages/en.js';
import { hu } from './messages/hu.js';
import { lv } from './messages/lv.js';
import { sk } from './messages/sk.js';
import { newTopic } from './new-topic.js';
import { researchCadence } from './research-cadence.js';

export default plugin({
  principle: 'change',
  checks: [researchCadence, expectationDrift, newTopic, actionLag],
  messages: { en, cs, hu, lv, sk },
});

import { plugin } from '@touchstone/sdk';

import { failureDemand } from './failure-demand.js';
import { guardrail } from './guardrail.js';
import { cs } from './messages/cs.js';
import { en } from './messages/en.js';
import { hu } from './messages/hu.js';
import { lv } from './messages/lv.js';
import { sk } from './messages/sk.js';
import { outsourceParity } from './outsource-parity.js';
import { perResolution } from './per-resolution.js';
import { poorQuality } from './poor-quality.js';

export default plugin({
  principle: 'cost',
  checks: [perResolution, failureDemand, poorQuality, guardrail, outsourceParity],
  messages: { en, cs, hu, lv, sk },
});

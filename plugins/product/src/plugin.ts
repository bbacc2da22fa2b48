import { plugin } from '@touchstone/sdk';

import { contactRate } from './contact-rate.js';
import { dpmo } from './dpmo.js';
import { earlyLife } from './early-life.js';
import { loop } from './loop.js';
import { cs } from './messages/cs.js';
import { en } from './messages/en.js';
import { hu } from './messages/hu.js';
import { lv } from './messages/lv.js';
import { sk } from './messages/sk.js';
import { pareto } from './pareto.js';
import { preventRatio } from './prevent-ratio.js';
import { sigmaLevel } from './sigma-level.js';

export default plugin({
  principle: 'product',
  checks: [dpmo, sigmaLevel, contactRate, earlyLife, preventRatio, pareto, loop],
  messages: { en, cs, hu, lv, sk },
});

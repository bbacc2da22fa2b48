import { plugin } from '@touchstone/sdk';

import { answered } from './answered.js';
import { coverage } from './coverage.js';
import { hoursFit } from './hours-fit.js';
import { linked } from './linked.js';
import { cs } from './messages/cs.js';
import { en } from './messages/en.js';
import { hu } from './messages/hu.js';
import { lv } from './messages/lv.js';
import { sk } from './messages/sk.js';
import { parity } from './parity.js';
import { stepsToContact } from './steps-to-contact.js';
import { uptime } from './uptime.js';
import { webFresh } from './web-fresh.js';

export default plugin({
  principle: 'channels',
  checks: [coverage, uptime, answered, parity, stepsToContact, linked, hoursFit, webFresh],
  messages: { en, cs, hu, lv, sk },
});

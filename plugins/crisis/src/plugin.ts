import { plugin } from '@touchstone/sdk';

import { detect, firstNotice } from './alarm.js';
import { drill } from './drill.js';
import { incidents } from './incidents.js';
import { cs } from './messages/cs.js';
import { en } from './messages/en.js';
import { hu } from './messages/hu.js';
import { lv } from './messages/lv.js';
import { sk } from './messages/sk.js';
import { escalationPath, fallbackTool, planReady } from './plans.js';
import { postmortem } from './postmortem.js';
import { surge } from './surge.js';
import { surgeAnswered } from './surge-answered.js';
import { minutesLost, uptime } from './tools.js';
import { viral } from './viral.js';

export default plugin({
  principle: 'crisis',
  checks: [planReady, escalationPath, drill, detect, firstNotice, surge, surgeAnswered, viral, incidents, fallbackTool, postmortem, uptime, minutesLost],
  messages: { en, cs, hu, lv, sk },
});

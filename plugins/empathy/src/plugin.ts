import { plugin } from '@touchstone/sdk';

import { contextUsed } from './context-used.js';
import { hardMoments } from './hard-moments.js';
import { cs } from './messages/cs.js';
import { en } from './messages/en.js';
import { hu } from './messages/hu.js';
import { lv } from './messages/lv.js';
import { sk } from './messages/sk.js';
import { personalRepeat } from './personal-repeat.js';
import { quality } from './quality.js';
import { survey } from './survey.js';
import { templateGap, templateShare } from './templates.js';

export default plugin({
  principle: 'empathy',
  checks: [quality, survey, contextUsed, templateShare, templateGap, hardMoments, personalRepeat],
  messages: { en, cs, hu, lv, sk },
});

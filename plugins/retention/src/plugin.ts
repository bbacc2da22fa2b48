import { plugin } from '@touchstone/sdk';

import { badExperienceCount } from './bad-experience-count.js';
import { budgetBalance } from './budget-balance.js';
import { cac } from './cac.js';
import { clvCac } from './clv-cac.js';
import { cohort } from './cohort.js';
import { crc } from './crc.js';
import { cs } from './messages/cs.js';
import { en } from './messages/en.js';
import { hu } from './messages/hu.js';
import { lv } from './messages/lv.js';
import { sk } from './messages/sk.js';
import { referralShare } from './referral-share.js';
import { repeatCount } from './repeat-count.js';
import { repeatRate } from './repeat-rate.js';

export default plugin({
  principle: 'retention',
  checks: [cohort, repeatRate, repeatCount, badExperienceCount, cac, crc, clvCac, referralShare, budgetBalance],
  messages: { en, cs, hu, lv, sk },
});

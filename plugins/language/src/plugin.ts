import { plugin } from '@touchstone/sdk';

import { articleParity } from './article-parity.js';
import { capacity } from './capacity.js';
import { cultureTraining } from './culture-training.js';
import { gap, gapFirstContact, gapFirstReply } from './gap.js';
import { machineTranslatedReopened } from './machine-translated.js';
import { match } from './match.js';
import { cs } from './messages/cs.js';
import { en } from './messages/en.js';
import { hu } from './messages/hu.js';
import { lv } from './messages/lv.js';
import { sk } from './messages/sk.js';

export default plugin({
  principle: 'language',
  checks: [match, gap, gapFirstContact, gapFirstReply, capacity, articleParity, cultureTraining, machineTranslatedReopened],
  messages: { en, cs, hu, lv, sk },
});

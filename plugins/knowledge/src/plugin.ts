import { plugin } from '@touchstone/sdk';

import { accuracy } from './accuracy.js';
import { articleGap } from './article-gap.js';
import { articlesFresh } from './articles-fresh.js';
import { escalatedForAnswer } from './escalated-for-answer.js';
import { cs } from './messages/cs.js';
import { en } from './messages/en.js';
import { hu } from './messages/hu.js';
import { lv } from './messages/lv.js';
import { sk } from './messages/sk.js';
import { quiz } from './quiz.js';
import { wrongInformationCause } from './wrong-information-cause.js';

export default plugin({
  principle: 'knowledge',
  checks: [accuracy, wrongInformationCause, quiz, articlesFresh, articleGap, escalatedForAnswer],
  messages: { en, cs, hu, lv, sk },
});

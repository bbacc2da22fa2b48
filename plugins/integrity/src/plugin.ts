import { plugin } from '@touchstone/sdk';

import { bunching, closeReopen, split } from './closing.js';
import { fastEmptyReply } from './fast-empty-reply.js';
import { handleTimeGuard } from './handle-time-guard.js';
import { freshness, reconcile, rowsTakenIn } from './imports.js';
import { cs } from './messages/cs.js';
import { en } from './messages/en.js';
import { hu } from './messages/hu.js';
import { lv } from './messages/lv.js';
import { sk } from './messages/sk.js';
import { randomReview, selfReview } from './reviews.js';
import { clockSkew, completeness, duplicates } from './rows.js';
import { surveyGating } from './survey-gating.js';

export default plugin({
  principle: 'integrity',
  checks: [
    completeness,
    freshness,
    duplicates,
    clockSkew,
    reconcile,
    rowsTakenIn,
    bunching,
    closeReopen,
    fastEmptyReply,
    split,
    surveyGating,
    selfReview,
    randomReview,
    handleTimeGuard,
  ],
  messages: { en, cs, hu, lv, sk },
});

import { plugin } from '@touchstone/sdk';

import { acted, answered, coded, methods, suggestions, suggestionsAdopted } from './acting.js';
import { bias, cadence, interviewsHeld, responseRate } from './asking.js';
import { cs } from './messages/cs.js';
import { en } from './messages/en.js';
import { hu } from './messages/hu.js';
import { lv } from './messages/lv.js';
import { sk } from './messages/sk.js';
import { ces, csat, nps, servperf } from './satisfaction.js';
import { praiseRate, silentShare } from './unheard.js';

export default plugin({
  principle: 'voice',
  checks: [
    csat,
    nps,
    ces,
    servperf,
    responseRate,
    bias,
    methods,
    interviewsHeld,
    coded,
    answered,
    acted,
    silentShare,
    praiseRate,
    suggestions,
    suggestionsAdopted,
    cadence,
  ],
  messages: { en, cs, hu, lv, sk },
});

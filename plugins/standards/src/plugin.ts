import { plugin } from '@touchstone/sdk';

import { actionClosure, actionVerified } from './actions.js';
import { channelTimeframes, coverage } from './channels.js';
import { controlCadence, controlCoverage } from './control.js';
import { effect } from './effect.js';
import { brandTagged, hasSource, legalMapped, measurable, reviewOverdue, schemeReadiness } from './in-force.js';
import { layouts } from './layouts.js';
import { cs } from './messages/cs.js';
import { en } from './messages/en.js';
import { hu } from './messages/hu.js';
import { lv } from './messages/lv.js';
import { sk } from './messages/sk.js';
import { packs } from './packs/index.js';
import { acknowledged, participation } from './people.js';

export default plugin({
  principle: 'standards',
  checks: [
    measurable,
    hasSource,
    brandTagged,
    legalMapped,
    coverage,
    channelTimeframes,
    acknowledged,
    reviewOverdue,
    effect,
    schemeReadiness,
    controlCoverage,
    controlCadence,
    actionClosure,
    actionVerified,
    participation,
  ],
  standards: packs,
  layouts,
  messages: { en, cs, hu, lv, sk },
});

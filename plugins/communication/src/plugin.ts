import { plugin } from '@touchstone/sdk';

import { calibrated, calibratedGap } from './calibrated.js';
import { clarity } from './clarity.js';
import { clarityAskedBack } from './clarity-asked-back.js';
import { conductComplaints } from './conduct-complaints.js';
import { courtesy } from './courtesy.js';
import { coverage } from './coverage.js';
import { criticalFree } from './critical-free.js';
import { disputes, disputesTime } from './disputes.js';
import { internalQuality } from './internal-quality.js';
import { cs } from './messages/cs.js';
import { en } from './messages/en.js';
import { hu } from './messages/hu.js';
import { lv } from './messages/lv.js';
import { sk } from './messages/sk.js';
import { toneBrand } from './tone-brand.js';

export default plugin({
  principle: 'communication',
  checks: [
    internalQuality,
    criticalFree,
    courtesy,
    clarity,
    clarityAskedBack,
    toneBrand,
    conductComplaints,
    coverage,
    calibrated,
    calibratedGap,
    disputes,
    disputesTime,
  ],
  messages: { en, cs, hu, lv, sk },
});

import { plugin } from '@touchstone/sdk';

import { cancelInOne, cancelTime } from './cancelling.js';
import { ces } from './ces.js';
import { channelHops } from './channel-hops.js';
import { contactsPerIssue } from './contacts-per-issue.js';
import { escalation } from './escalation.js';
import { cs } from './messages/cs.js';
import { en } from './messages/en.js';
import { hu } from './messages/hu.js';
import { lv } from './messages/lv.js';
import { sk } from './messages/sk.js';
import { misroute } from './misroute.js';
import { repeatInformation } from './repeat-information.js';
import { transfers } from './transfers.js';

export default plugin({
  principle: 'effort',
  checks: [ces, repeatInformation, transfers, misroute, contactsPerIssue, channelHops, cancelTime, cancelInOne, escalation],
  messages: { en, cs, hu, lv, sk },
});

import { check, exists, house, percent, share } from '@touchstone/sdk';
import { serviceCase } from '@touchstone/sdk/model';

import { issues, linked, ofIssue } from './issue.js';

/** The share of issues for which the customer had to change the channel. */
export const channelHops = check({
  id: 'channel-hops',
  question: 'Do customers have to change the channel?',
  measure: share({ ...issues, meeting: exists(linked, ofIssue, linked.channel.isNot(serviceCase.channel)) }),
  by: ['orgUnit', 'channel', 'topic'],
  standard: {
    target: percent(10),
    floor: percent(40),
    better: 'lower',
    provenance: house,
    source: 'At most one issue in ten takes more than one channel.',
  },
  countOf: 'issues',
  advice: 'finish-where-begun',
});

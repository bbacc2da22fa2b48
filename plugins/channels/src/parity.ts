import { check, house, points, spread, unit } from '@touchstone/sdk';
import { serviceCase } from '@touchstone/sdk/model';

import { firstReplyInTime, firstReplySettings } from './first-reply.js';

/** How far the worst kind of channel lies behind the best in keeping its own promised time. */
export const parity = check({
  id: 'parity',
  question: 'Is one channel second-class?',
  measure: spread({ of: firstReplyInTime, across: unit('channelKind', serviceCase.channel.kind), as: 'gap' }),
  standard: {
    target: points(10),
    floor: points(30),
    better: 'lower',
    provenance: house,
    source: 'At most ten points between the best and the worst kind of channel, each held to its own promised time.',
  },
  countOf: 'kinds of channel',
  advice: 'lift-weak-channel',
  minimum: 2,
  settings: firstReplySettings,
});

import { check, house, points, spread } from '@touchstone/sdk';

import { firstReplyInTime, firstReplySettings } from './first-reply.js';

/** How far the worst channel lies behind the best in keeping its own promised time. */
export const parity = check({
  id: 'parity',
  question: 'Is one channel second-class?',
  measure: spread({ of: firstReplyInTime, across: 'channel', as: 'gap' }),
  standard: {
    target: points(10),
    floor: points(30),
    better: 'lower',
    provenance: house,
    source: 'At most ten points between the best and the worst channel, each held to its own promised time.',
  },
  countOf: 'channels',
  advice: 'lift-weak-channel',
  minimum: 2,
  settings: firstReplySettings,
});

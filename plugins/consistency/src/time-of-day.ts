import { check, house, points, spread, unit } from '@touchstone/sdk';
import { serviceCase } from '@touchstone/sdk/model';

import { firstReplyInTime, firstReplySettings } from './shares.js';

/** How much the share of timely first replies differs between parts of the day, chance taken away. */
export const timeOfDay = check({
  id: 'time-of-day',
  question: 'Is the service equally prompt at every time of day?',
  measure: spread({
    of: firstReplyInTime,
    across: unit('timeOfDay', serviceCase.openedAt.timeOfDay()),
    as: 'deviation',
  }),
  standard: {
    target: points(3),
    floor: points(8),
    better: 'lower',
    provenance: house,
    source: 'A standard deviation between parts of the day of at most three points, chance taken away.',
  },
  countOf: 'parts of the day',
  advice: 'level-the-day',
  minimum: 3,
  settings: firstReplySettings,
});

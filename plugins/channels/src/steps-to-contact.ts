import { census, check, setting } from '@touchstone/sdk';
import { channel } from '@touchstone/sdk/model';

import { inUse } from './in-use.js';

const mostSteps = setting.number('most-steps', {
  default: 3,
  doc: 'Clicks or menu levels that may lie before a person.',
  minimum: 0,
});

/** Channels that ask too many steps before a person answers. */
export const stepsToContact = check({
  id: 'steps-to-contact',
  question: 'How many steps does it take to reach a person?',
  measure: census({
    of: channel,
    where: inUse.and(channel.stepsToPerson.isKnown()),
    breaching: channel.stepsToPerson.above(mostSteps),
  }),
  by: ['orgUnit'],
  standard: {
    target: 0,
    better: 'lower',
    provenance: 'seed',
    source: 'Reduce the number of steps it takes to contact a person; three at most is a starting value.',
  },
  countOf: 'channels',
  advice: 'shorten-the-way',
  settings: [mostSteps],
});

import { census, check, exists, house, itemsOf, none, setting } from '@touchstone/sdk';
import { channel } from '@touchstone/sdk/model';

import { inUse } from './in-use.js';

const expectedKinds = setting.list('expected-channels', {
  default: ['phone', 'email', 'in_person'],
  doc: 'Kinds of channels that customers expect, as the model names them.',
});

const expected = itemsOf(expectedKinds);

/** Kinds of channels that customers expect and that are not offered. */
export const coverage = check({
  id: 'coverage',
  question: 'Which channels do customers expect that we do not offer?',
  measure: census({
    of: expected,
    where: exists(channel, channel.kind.isKnown()),
    breaching: none(channel, channel.kind.is(expected.value), inUse),
  }),
  standard: {
    target: 0,
    floor: 3,
    better: 'lower',
    provenance: house,
    source: 'Open all channels of communication: face to face, by telephone and in writing.',
  },
  countOf: 'expected channels',
  advice: 'open-missing-channel',
  settings: [expectedKinds],
});

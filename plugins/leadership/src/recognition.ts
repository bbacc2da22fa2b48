import { anyOf, census, check, house, percent, share } from '@touchstone/sdk';
import { recognition } from '@touchstone/sdk/model';

import { fewestPersons } from './fewest-persons.js';

const { kind, at, evidenceFindingId, verdictAtTime, heard } = recognition;

/** The share of recognition among recognition and correction. */
export const recognised = check({
  id: 'recognition',
  question: 'Is good work noticed?',
  measure: share({ of: recognition, meeting: kind.isNot('corrective'), period: at, window: 3 }),
  by: ['orgUnit'],
  standard: { target: percent(75), floor: percent(40), better: 'higher', provenance: house, source: 'Three times as much recognition as correction.' },
  countOf: 'recognitions and corrections',
  advice: 'notice-good-work',
  minimumGroup: fewestPersons,
});

/** Corrective steps that rest on too little, or before which nobody heard the person. */
export const fairBasis = check({
  id: 'fair-basis',
  question: 'Are consequences fair?',
  measure: census({
    of: recognition,
    where: kind.is('corrective'),
    breaching: anyOf(evidenceFindingId.isMissing(), verdictAtTime.is('not-enough-data'), heard.not()),
    period: at,
  }),
  standard: { target: 0, better: 'lower', provenance: house, source: 'No consequence without evidence, and none without hearing the person.' },
  countOf: 'corrective steps',
  advice: 'hear-the-person',
  critical: true,
  minimumGroup: fewestPersons,
});

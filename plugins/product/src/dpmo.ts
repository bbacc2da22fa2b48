import { check, ownHistory } from '@touchstone/sdk';

import { defectsPerMillion } from './defects.js';

/** Defects that reached customers, for every million opportunities. */
export const dpmo = check({
  id: 'dpmo',
  question: 'How many defects reach customers?',
  measure: defectsPerMillion,
  by: ['product'],
  standard: { ...ownHistory('lower'), source: 'The usual range of earlier periods.' },
  countOf: 'defects',
  advice: 'hold-the-batch',
});

import { check, industry } from '@touchstone/sdk';

import { sigma } from './code.js';
import { defectsPerMillion } from './defects.js';

/** What defects for every million opportunities come to as a sigma level, with the customary shift of 1.5. */
export const sigmaLevel = check({
  id: 'sigma-level',
  question: 'Which sigma level do our products reach?',
  measure: defectsPerMillion,
  by: ['product'],
  standard: {
    target: 4,
    floor: 2,
    better: 'higher',
    provenance: industry,
    source: 'Four sigma, 6,210 defects in a million; the shift of 1.5 in it is a custom that is disputed.',
  },
  countOf: 'defects',
  format: 'number',
  margin: 0.05,
  minimum: 5,
  advice: 'hold-the-batch',
  derive: sigma,
});

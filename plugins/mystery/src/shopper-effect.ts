import { check, house, points, spread, unit } from '@touchstone/sdk';
import { mysteryItem } from '@touchstone/sdk/model';

import { passedItems } from './items.js';

/** How far the mildest and the strictest shopper lie apart, chance taken away. */
export const shopperEffect = check({
  id: 'shopper-effect',
  question: 'Does the result not depend on who came?',
  measure: spread({ of: passedItems(), across: unit('shopper', mysteryItem.visit.shopperId), as: 'gap' }),
  standard: { target: points(10), floor: points(40), better: 'lower', provenance: house, source: 'At most ten points between the mildest and the strictest shopper.' },
  countOf: 'shoppers',
  advice: 'brief-the-shoppers',
  minimum: 2,
  minimumGroup: 5,
});

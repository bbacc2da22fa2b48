import { check, ownHistory, rateOf } from '@touchstone/sdk';
import { defect, productPeriod } from '@touchstone/sdk/model';

const { unitsSold, opportunitiesPerUnit, month } = productPeriod;

/** Defects that reached customers, for every million opportunities. */
export const dpmo = check({
  id: 'dpmo',
  question: 'How many defects reach customers?',
  measure: rateOf({
    events: { of: defect, where: defect.stage.isNot('before_ship'), period: defect.foundAt },
    exposure: { of: productPeriod, value: unitsSold.times(opportunitiesPerUnit).dividedBy(1_000_000), period: month },
  }),
  by: ['product'],
  standard: { ...ownHistory('lower'), source: 'The usual range of earlier periods.' },
  countOf: 'defects',
  advice: 'hold-the-batch',
});

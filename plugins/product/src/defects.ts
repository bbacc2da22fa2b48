import { rateOf } from '@touchstone/sdk';
import { defect, productPeriod } from '@touchstone/sdk/model';

const { unitsSold, opportunitiesPerUnit, month } = productPeriod;

/** Defects that reached customers, for every million opportunities. */
export const defectsPerMillion = rateOf({
  events: { of: defect, where: defect.stage.isNot('before_ship'), period: defect.foundAt },
  exposure: { of: productPeriod, value: unitsSold.times(opportunitiesPerUnit).dividedBy(1_000_000), period: month },
});

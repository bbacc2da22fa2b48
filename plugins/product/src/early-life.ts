import { check, days, house, percent, rateOf, setting } from '@touchstone/sdk';
import { defect, productPeriod } from '@touchstone/sdk/model';

const earlyWithin = setting.duration('early-life', {
  default: days(30),
  doc: 'Time after the order within which a failure is an early one.',
});

/** Failures soon after the purchase, over the units sold in the same month. */
export const earlyLife = check({
  id: 'early-life',
  question: 'How many units fail soon after they were bought?',
  measure: rateOf({
    events: {
      of: defect,
      where: defect.stage.is('early_life').or(defect.foundAt.within(earlyWithin, defect.order.placedAt)),
      period: defect.foundAt,
    },
    exposure: { of: productPeriod, value: productPeriod.unitsSold, period: productPeriod.month },
  }),
  by: ['product'],
  standard: {
    target: percent(1),
    floor: percent(5),
    better: 'lower',
    provenance: house,
    source: 'At most one unit in a hundred fails in its first thirty days.',
  },
  countOf: 'early failures',
  format: 'percent',
  advice: 'hold-the-batch',
  settings: [earlyWithin],
});

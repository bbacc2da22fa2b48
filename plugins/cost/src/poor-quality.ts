import { check, days, house, now, ratio, setting, sum } from '@touchstone/sdk';
import { costEntry, order, orgUnit, returnRequest, serviceCase } from '@touchstone/sdk/model';

const secondCost = setting.number('second-cost', {
  default: 1,
  doc: 'What a second of handling costs, in minor units of the currency.',
  minimum: 0,
});

const year = now.minus(days(365));
const company = orgUnit.kind.is('company');

const refunds = sum(returnRequest, returnRequest.amountMinor, returnRequest.refundedAt.after(year));
const goodwill = sum(costEntry, costEntry.amountMinor, costEntry.category.is('goodwill'), costEntry.month.after(year));
const repeated = sum(serviceCase, serviceCase.handleSeconds.inSeconds(), serviceCase.cause.code.is('repeat'), serviceCase.openedAt.after(year));
const revenue = sum(order, order.amountMinor, order.cancelled.not(), order.placedAt.after(year));

/** Refunds, goodwill and repeated contacts of a year, over its revenue. */
export const poorQuality = check({
  id: 'poor-quality',
  question: 'What does poor quality cost in money?',
  measure: ratio({
    numerator: { of: orgUnit, where: company, value: refunds.plus(goodwill).plus(repeated.times(secondCost)) },
    denominator: { of: orgUnit, where: company, value: revenue },
  }),
  standard: { better: 'lower', provenance: house, source: 'Information without a target; it should fall.' },
  countOf: 'companies',
  format: 'percent',
  weight: 0,
  // The whole organisation is one row.
  minimum: 1,
  settings: [secondCost],
});

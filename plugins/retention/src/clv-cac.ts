import { check, count, days, exists, firstKnown, industry, mean, now, setting, sum, unit, when } from '@touchstone/sdk';
import { customer, marketingSpend, order } from '@touchstone/sdk/model';

import { clvOverCac } from './code.js';
import { firstOrderAt, firstYearEnds } from './first-year.js';

const discount = setting.number('discount', { default: 0.1, doc: 'By how much a year later money is worth less, as a share.', minimum: 0 });
const doubt = setting.number('discount-doubt', { default: 0.05, doc: 'How far that share may be wrong to either side; it makes the range of scenarios.', minimum: 0 });
const years = setting.number('years', { default: 5, doc: 'Over how many years the worth of a customer is added up, the first included.', minimum: 1, maximum: 50 });

/** Those whose second year is over, and of the last four years. */
const since = now.minus(days(4 * 365));
const until = now.minus(days(2 * 365));

const newcomer = customer.$as('newcomer');
const came = firstKnown(newcomer.acquiredOn, newcomer.firstSeenOn);
const { category, month, amountMinor } = marketingSpend;
const spent = sum(marketingSpend, amountMinor, category.is('acquisition'), month.after(since), month.before(until));
const won = count(newcomer, came.after(since), came.before(until));

const bought = [order.customer.is(customer.$self), order.cancelled.not()] as const;
const firstYear = sum(order, order.marginMinor, ...bought, order.placedAt.before(firstYearEnds));
const stays = unit('stays', when(exists(order, ...bought, order.placedAt.atOrAfter(firstYearEnds), order.placedAt.before(firstYearEnds.plus(days(365)))), 1, 0));

/** What a customer brings over the years, by margin, for what it cost to win one. */
export const clvCac = check({
  id: 'clv-cac',
  question: 'Does a customer repay what it cost to win one?',
  measure: mean({
    of: customer,
    where: firstOrderAt.isKnown().and(firstOrderAt.after(since), firstOrderAt.before(until)),
    value: firstYear.dividedBy(spent.dividedBy(won)),
  }),
  by: ['segment', stays, ['segment', stays]],
  standard: {
    target: 3,
    floor: 1,
    better: 'higher',
    provenance: industry,
    source: 'Three times what it cost, a rule of thumb; the figure is a range of scenarios and no forecast.',
  },
  countOf: 'customers',
  advice: 'compare-sources',
  settings: [discount, doubt, years],
  derive: clvOverCac,
});

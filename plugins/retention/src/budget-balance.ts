import { check, house, ratio } from '@touchstone/sdk';
import { marketingSpend } from '@touchstone/sdk/model';

const { category, amountMinor: value, month: period } = marketingSpend;

/** The part of the marketing budget that goes to customers one already has, over a year. */
export const budgetBalance = check({
  id: 'budget-balance',
  question: 'How much of the budget goes to customers we already have?',
  measure: ratio({
    numerator: { of: marketingSpend, where: category.is('retention'), value, period, window: 12 },
    denominator: { of: marketingSpend, where: category.isOneOf('retention', 'acquisition'), value, period, window: 12 },
  }),
  by: ['orgUnit'],
  standard: {
    better: 'higher',
    provenance: house,
    source: 'Each organisation sets its own balance; information until it does.',
  },
  countOf: 'marketing entries',
  format: 'percent',
  weight: 0,
});

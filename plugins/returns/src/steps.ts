import { check, house, quantile } from '@touchstone/sdk';
import { returnRequest } from '@touchstone/sdk/model';

/** The number of steps that nine in ten returns did not exceed. */
export const steps = check({
  id: 'steps',
  question: 'How many steps does a return ask of the customer?',
  measure: quantile({
    of: returnRequest,
    where: returnRequest.steps.isKnown(),
    value: returnRequest.steps,
    at: 0.9,
    period: returnRequest.openedAt,
  }),
  by: ['orgUnit', 'product'],
  standard: { target: 3, floor: 8, better: 'lower', provenance: house, source: 'Nine returns in ten take at most three steps.' },
  countOf: 'returns',
  format: 'number',
  advice: 'shorten-the-return',
});

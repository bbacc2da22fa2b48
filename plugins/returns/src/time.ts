import { check, duration, house, quantile } from '@touchstone/sdk';
import { returnRequest } from '@touchstone/sdk/model';

const { openedAt, refundedAt } = returnRequest;
const secondsOfDays = (count: number): number => count * 86_400;

/** The time within which nine in ten refunds were paid. */
export const time = check({
  id: 'time',
  question: 'How long do customers wait for their money?',
  measure: quantile({ of: returnRequest, where: refundedAt.isKnown(), value: duration(openedAt, refundedAt), at: 0.9, period: openedAt }),
  by: ['orgUnit', 'product'],
  standard: {
    target: secondsOfDays(10),
    floor: secondsOfDays(20),
    better: 'lower',
    provenance: house,
    source: 'Nine refunds in ten are paid within ten days.',
  },
  countOf: 'refunds',
  advice: 'pay-today',
});

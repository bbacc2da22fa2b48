import { census, check, days, law, now, setting } from '@touchstone/sdk';
import { returnRequest } from '@touchstone/sdk/model';

const refundWithin = setting.duration('refund-within', {
  default: days(14),
  doc: 'Time after the day of the notice within which the law wants the money back.',
});

const { openedAt, refundedAt, kind, outcome } = returnRequest;
const lastDay = openedAt.date().plus(refundWithin);

/** Withdrawals whose money was paid back too late, or is overdue. */
export const refundInTime = check({
  id: 'refund-14-days',
  question: 'Do we pay back the money within the time of the law?',
  measure: census({
    of: returnRequest,
    where: kind.is('withdrawal').and(outcome.isMissing().or(outcome.is('refunded'))),
    excluding: { pending: refundedAt.isMissing().and(lastDay.atOrAfter(now.date())) },
    breaching: refundedAt.isMissing().or(refundedAt.date().after(lastDay)),
    period: openedAt,
  }),
  by: ['orgUnit', 'product'],
  standard: {
    target: 0,
    better: 'lower',
    provenance: law,
    source: 'Directive 2011/83/EU, Article 13: within fourteen days of the notice of withdrawal. † The trader may wait for the goods; verify it for your country.',
  },
  countOf: 'withdrawals',
  advice: 'pay-today',
  critical: true,
  settings: [refundWithin],
});

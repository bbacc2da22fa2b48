import { allOf, census, days, difference, exists, now, rate, rateOf, share, when, workingDays } from '@touchstone/sdk';
import { action, complaint as row, order, serviceCase } from '@touchstone/sdk/model';

import { casesBy, type Declarations, declare } from './declare.js';

const { receivedAt, acknowledgedAt, writtenReceiptAt, finalReplyAt, dueAt, legalRegime, rootCause, upheld, confirmedWithCustomerAt } = row;

const byReceipt = { of: row, period: receivedAt };

/** Fifteen working days of the law in Latvia and Spain, five for undue charges; elsewhere the stored day. */
const late = (at: typeof finalReplyAt) =>
  when(
    legalRegime.isOneOf('LV_15WD', 'ES_10_2025'),
    workingDays(receivedAt, at, 'legal').minus(15),
    when(legalRegime.is('ES_10_2025_CHARGE'), workingDays(receivedAt, at, 'legal').minus(5), when(at.after(dueAt), 1, 0)),
  ).above(0);

const bought = exists(order, order.customer.is(serviceCase.customer), order.cancelled.not(), order.placedAt.after(serviceCase.openedAt), order.placedAt.within(days(182), serviceCase.openedAt));
const mature = { 'too-recent': serviceCase.openedAt.after(now.minus(days(182))) };
const staying = (complained: boolean) => {
  const has = exists(row, row.case.is(serviceCase.$self));
  return share({
    ...casesBy(serviceCase.openedAt),
    where: serviceCase.customer.isKnown().and(complained ? has : has.not()),
    excluding: { ...casesBy(serviceCase.openedAt).excluding, ...mature },
    meeting: bought,
  });
};

export const complaint: Declarations = {
  ack: declare(
    share({
      ...byReceipt,
      excluding: { pending: acknowledgedAt.isMissing().and(workingDays(receivedAt, now).atMost(1)) },
      meeting: workingDays(receivedAt, acknowledgedAt).atMost(1),
    }),
  ),
  'legal-clock': declare(
    census({
      ...byReceipt,
      where: legalRegime.isNot('none'),
      excluding: { pending: finalReplyAt.isMissing().and(late(now).not()) },
      breaching: finalReplyAt.isMissing().or(late(finalReplyAt)),
    }),
  ),
  receipt: declare(census({ ...byReceipt, where: legalRegime.is('CZ_19'), breaching: writtenReceiptAt.isMissing() })),
  'recovery-steps': declare(
    share({ ...byReceipt, meeting: allOf(row.recoveryApology, row.recoveryOwnership, row.recoverySolution, row.recoveryFollowup) }),
  ),
  confirmed: declare(
    share({
      of: row,
      where: row.case.closedAt.isKnown(),
      excluding: { 'too-recent': row.case.closedAt.after(now.minus(days(7))) },
      meeting: confirmedWithCustomerAt.atOrBefore(row.case.closedAt.plus(days(7))),
      period: row.case.closedAt,
    }),
  ),
  recovery: declare(difference({ first: staying(true), second: staying(false), alike: ['topic', 'segment'] })),
  rate: declare(rate({ ...casesBy(serviceCase.openedAt), events: when(serviceCase.kind.is('complaint'), 1, 0), exposure: 0.001 })),
  'rate-of-orders': declare(
    rateOf({ events: byReceipt, exposure: { of: order, where: order.cancelled.not(), value: 0.001, period: order.placedAt } }),
  ),
  'repeat-cause': declare(
    share({
      ...byReceipt,
      where: rootCause.isKnown(),
      meeting: exists(action, action.cause.is(rootCause), action.status.is('done'), action.doneOn.before(receivedAt.minus(days(30)))),
    }),
  ),
  escalated: declare(share({ ...byReceipt, meeting: row.escalatedExternalAt.isKnown() })),
  empowered: declare(share({ ...byReceipt, where: upheld.isOneOf('full', 'part'), meeting: row.firstLineFixed })),
  uncoded: declare(share({ ...byReceipt, meeting: rootCause.isKnown() })),
};


import { check, days, house, now, percent, setting, share } from '@touchstone/sdk';
import { complaint } from '@touchstone/sdk/model';

const confirmWithin = setting.duration('confirm-within', {
  default: days(7),
  doc: 'Time after a complaint is closed within which the customer confirms to be satisfied.',
});

const { closedAt } = complaint.case;

/** The share of closed complaints after which the customer confirmed to be satisfied. */
export const confirmed = check({
  id: 'confirmed',
  question: 'Did the customer confirm that the complaint is settled?',
  measure: share({
    of: complaint,
    where: closedAt.isKnown(),
    excluding: { 'too-recent': closedAt.after(now.minus(confirmWithin)) },
    meeting: complaint.confirmedWithCustomerAt.atOrBefore(closedAt.plus(confirmWithin)),
    period: closedAt,
  }),
  by: ['orgUnit', 'channel'],
  standard: {
    target: percent(80),
    floor: percent(40),
    better: 'higher',
    provenance: house,
    source: 'Four in five customers confirm within a week that they are satisfied.',
  },
  countOf: 'closed complaints',
  advice: 'call-after-closing',
  settings: [confirmWithin],
});

import { check, house, now, percent, setting, share, workingDays } from '@touchstone/sdk';
import { complaint } from '@touchstone/sdk/model';

const acknowledgeDays = setting.number('acknowledge-days', {
  default: 1,
  doc: 'Working days within which the customer hears that the complaint has arrived.',
  minimum: 0,
});

const { receivedAt, acknowledgedAt } = complaint;

/** The share of complaints acknowledged within a working day; overdue ones are misses. */
export const ack = check({
  id: 'ack',
  question: 'Are complaints acknowledged at once?',
  measure: share({
    of: complaint,
    excluding: { pending: acknowledgedAt.isMissing().and(workingDays(receivedAt, now).atMost(acknowledgeDays)) },
    meeting: workingDays(receivedAt, acknowledgedAt).atMost(acknowledgeDays),
    period: receivedAt,
  }),
  by: ['orgUnit', 'channel'],
  standard: {
    target: percent(95),
    floor: percent(70),
    better: 'higher',
    provenance: house,
    source: 'Nineteen in twenty within one working day; ISO 10002 asks to acknowledge at once (re-verify).',
  },
  countOf: 'complaints',
  advice: 'acknowledge-same-day',
  settings: [acknowledgeDays],
});

import { check, house, percent, share } from '@touchstone/sdk';
import { complaint } from '@touchstone/sdk/model';

/** The share of complaints whose cause is written down. */
export const uncoded = check({
  id: 'uncoded',
  question: 'Do we know why customers complain?',
  measure: share({ of: complaint, meeting: complaint.rootCause.isKnown(), period: complaint.receivedAt }),
  by: ['orgUnit', 'channel'],
  standard: {
    target: percent(95),
    floor: percent(60),
    better: 'higher',
    provenance: house,
    source: 'The cause of nineteen complaints in twenty is known.',
  },
  countOf: 'complaints',
  advice: 'code-the-cause',
});

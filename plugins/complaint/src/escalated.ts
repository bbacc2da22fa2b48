import { check, house, percent, share, when } from '@touchstone/sdk';
import { complaint } from '@touchstone/sdk/model';

/** Written so that escalations must be recorded somewhere: that there is none would else look like success. */
const wentOutside = when(complaint.escalatedExternalAt.isKnown(), 1, 0).is(1);

/** The share of complaints that the customer took to an authority. */
export const escalated = check({
  id: 'escalated',
  question: 'Do customers have to go to an authority?',
  measure: share({ of: complaint, meeting: wentOutside, period: complaint.receivedAt }),
  by: ['orgUnit'],
  standard: {
    target: percent(1),
    floor: percent(5),
    better: 'lower',
    provenance: house,
    source: 'At most one complaint in a hundred goes to an authority.',
  },
  countOf: 'complaints',
  advice: 'settle-before-authority',
});

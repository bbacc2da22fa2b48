import { census, check, law, when } from '@touchstone/sdk';
import { complaint } from '@touchstone/sdk/model';

/** Written so that confirmations must be recorded somewhere: else every complaint would look unconfirmed. */
const isUnconfirmed = when(complaint.writtenReceiptAt.isKnown(), 0, 1).is(1);

/** Complaints under Czech law for which the customer holds no written confirmation. */
export const receipt = check({
  id: 'receipt',
  question: 'Was a written confirmation given for every complaint that the law asks it for?',
  measure: census({ of: complaint, where: complaint.legalRegime.is('CZ_19'), breaching: isUnconfirmed, period: complaint.receivedAt }),
  by: ['orgUnit'],
  standard: {
    target: 0,
    better: 'lower',
    provenance: law,
    source: 'CZ: the seller gives the customer a written confirmation of the claim and of how it was settled, Act 634/1992, § 19 (2) and (5).',
  },
  countOf: 'complaints under Czech law',
  advice: 'send-the-confirmation',
  critical: true,
});

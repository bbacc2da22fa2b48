import { allOf, anyOf, check, percent, share } from '@touchstone/sdk';
import { complaint } from '@touchstone/sdk/model';

const { recoveryApology, recoveryOwnership, recoverySolution, recoveryFollowup } = complaint;

/** The share of complaints in which somebody apologised, took ownership, gave a solution and followed up. */
export const recoverySteps = check({
  id: 'recovery-steps',
  question: 'Do we apologise, take ownership, give a solution and follow up?',
  measure: share({
    of: complaint,
    where: anyOf(recoveryApology.isKnown(), recoveryOwnership.isKnown(), recoverySolution.isKnown(), recoveryFollowup.isKnown()),
    meeting: allOf(recoveryApology, recoveryOwnership, recoverySolution, recoveryFollowup),
    period: complaint.receivedAt,
  }),
  by: ['orgUnit', 'channel'],
  standard: {
    target: percent(90),
    floor: percent(50),
    better: 'higher',
    provenance: 'seed',
    source: 'Apologise sincerely, take responsibility, offer a solution and follow up until it is confirmed; nine in ten is a starting value.',
  },
  countOf: 'complaints',
  advice: 'use-the-four-steps',
});

import { exists, invalidCase } from '@touchstone/sdk';
import { serviceCase } from '@touchstone/sdk/model';

const known = serviceCase.$as('known');

/** A contact that was linked to the case of the same problem. */
export const linked = serviceCase.$as('linked');
export const ofIssue = linked.problemOfCase.is(serviceCase.$self);

/** One case an issue: that of the problem itself. Where nobody links contacts, every issue would seem to take one. */
export const issues = {
  of: serviceCase,
  where: serviceCase.problemOfCase.isMissing().and(exists(known, known.problemOfCase.isKnown())),
  excluding: invalidCase(),
  period: serviceCase.openedAt,
};

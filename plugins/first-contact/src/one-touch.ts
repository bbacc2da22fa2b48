import { check, invalidCase, ownHistory, share } from '@touchstone/sdk';
import { serviceCase } from '@touchstone/sdk/model';

const { lastResolvedAt, agentReplies } = serviceCase;

/** The share of resolved cases that took a single reply. */
export const oneTouch = check({
  id: 'one-touch',
  question: 'Is one reply enough?',
  measure: share({
    of: serviceCase,
    where: lastResolvedAt.isKnown(),
    excluding: invalidCase(),
    meeting: agentReplies.is(1),
    period: lastResolvedAt,
  }),
  by: ['orgUnit', 'channel', 'topic'],
  standard: {
    ...ownHistory(),
    source: 'The usual range of earlier periods; two industries of a helpdesk vendor lay at 36 % and 39 % in 2018.',
  },
  countOf: 'resolved cases',
  advice: 'answer-the-next-question',
});

import { check, exists, house, percent, share } from '@touchstone/sdk';
import { message } from '@touchstone/sdk/model';

const reply = message.$as('reply');

/** Words of somebody who has not understood, in the languages of the product. */
const notUnderstood = "(?i)what do you mean|do not understand|don.?t understand|nerozum|nem értem|nesaprot|was meinen sie|verstehe (es |sie |das )?nicht";

/** The share of what customers wrote back to us that asks what we meant. */
export const clarityAskedBack = check({
  id: 'clarity-asked-back',
  question: 'How often do customers ask what we meant?',
  measure: share({
    of: message,
    where: message.authorKind
      .is('customer')
      .and(message.text.isKnown(), exists(reply, reply.case.is(message.case), reply.authorKind.is('employee'), reply.isPublic, reply.at.before(message.at))),
    meeting: message.text.matches(notUnderstood),
    period: message.at,
  }),
  by: ['orgUnit', 'channel', 'topic'],
  standard: {
    target: percent(3),
    floor: percent(15),
    better: 'lower',
    provenance: house,
    source: 'At most three in a hundred answers of customers ask what we meant.',
  },
  countOf: 'answers of customers',
  advice: 'rewrite-the-unclear',
});

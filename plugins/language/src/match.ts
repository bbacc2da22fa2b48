import { check, house, invalidCase, percent, share } from '@touchstone/sdk';
import { serviceCase } from '@touchstone/sdk/model';

const { customer, assignee, openedAt } = serviceCase;

/** The share of cases handled by somebody who speaks the language that the customer chose. */
export const match = check({
  id: 'match',
  question: 'Are customers served in their own language?',
  measure: share({
    of: serviceCase,
    // Of nobody whose languages are not kept could it be said that they lack one.
    where: customer.language.isKnown().and(assignee.languages.isKnown(), assignee.isBot.not()),
    excluding: invalidCase(),
    meeting: assignee.languages.includes(customer.language),
    period: openedAt,
  }),
  by: ['orgUnit', 'channel', 'language'],
  standard: {
    target: percent(95),
    floor: percent(70),
    better: 'higher',
    provenance: house,
    source: 'Nineteen cases in twenty are handled in the language that the customer chose.',
  },
  countOf: 'cases',
  advice: 'route-by-language',
});

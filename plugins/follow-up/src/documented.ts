import { check, invalidCase, percent, setting, share } from '@touchstone/sdk';
import { serviceCase } from '@touchstone/sdk/model';

const summaryLength = setting.number('summary-length', {
  default: 20,
  doc: 'Characters from which a written summary says something.',
  minimum: 1,
});

const { closedAt, outcome, summaryChars } = serviceCase;

/** The share of closed cases with a coded outcome and a summary. */
export const documented = check({
  id: 'documented',
  question: 'Is it written down how a matter ended?',
  measure: share({
    of: serviceCase,
    where: closedAt.isKnown(),
    excluding: invalidCase(),
    meeting: outcome.isKnown().and(summaryChars.atLeast(summaryLength)),
    period: closedAt,
  }),
  by: ['orgUnit', 'channel'],
  standard: {
    target: percent(98),
    floor: percent(85),
    better: 'higher',
    provenance: 'seed',
    source: 'Always record the details of a contact, its states and its summary, so that anyone can go on from there.',
  },
  countOf: 'closed cases',
  advice: 'write-the-summary',
  settings: [summaryLength],
});

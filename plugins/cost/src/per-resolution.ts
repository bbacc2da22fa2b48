import { check, invalidCase, ownHistory, ratio } from '@touchstone/sdk';
import { costEntry, serviceCase } from '@touchstone/sdk/model';

/** What service cost in a month, over the cases first resolved in it. */
export const perResolution = check({
  id: 'per-resolution',
  question: 'What does one solved case cost?',
  measure: ratio({
    numerator: {
      of: costEntry,
      where: costEntry.category.isOneOf('service', 'tools', 'partner'),
      value: costEntry.amountMinor,
      period: costEntry.month,
    },
    denominator: { of: serviceCase, excluding: invalidCase(), period: serviceCase.firstResolvedAt },
  }),
  by: ['orgUnit'],
  standard: { ...ownHistory('lower'), source: 'The usual range of earlier periods.' },
  countOf: 'solved cases',
  format: 'money',
  advice: 'look-behind-the-cost',
});

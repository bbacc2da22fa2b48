import { check, house, invalidCase, percent, setting, share } from '@touchstone/sdk';
import { serviceCase } from '@touchstone/sdk/model';

const wrongInformation = setting.list('wrong-information', {
  default: ['wrong', 'unclear'],
  doc: 'Codes of causes that stand for wrong or missing information.',
});

const { cause, openedAt } = serviceCase;

/** The share of contacts with a known cause that wrong or missing information brought about. */
export const wrongInformationCause = check({
  id: 'wrong-information-cause',
  question: 'How many contacts come from wrong or missing information?',
  measure: share({
    of: serviceCase,
    where: cause.isKnown(),
    excluding: invalidCase(),
    meeting: cause.code.isIn(wrongInformation),
    period: openedAt,
  }),
  by: ['orgUnit', 'topic', 'product'],
  standard: {
    target: percent(2),
    floor: percent(10),
    better: 'lower',
    provenance: house,
    source: 'At most two contacts in a hundred come from wrong or missing information.',
  },
  countOf: 'contacts with a known cause',
  advice: 'correct-at-the-source',
  settings: [wrongInformation],
});

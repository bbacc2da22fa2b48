import { check, house, invalidCase, percent, setting, share } from '@touchstone/sdk';
import { serviceCase } from '@touchstone/sdk/model';

const failureCauses = setting.list('failure-causes', {
  default: ['late', 'wrong', 'repeat', 'unclear', 'defect'],
  doc: 'Codes of the causes of contact that the organisation brings about itself.',
});

const { cause, openedAt } = serviceCase;

/** The share of contacts that would not have been needed had we done it right. */
export const failureDemand = check({
  id: 'failure-demand',
  question: 'How much work do we cause ourselves?',
  measure: share({
    of: serviceCase,
    where: cause.isKnown(),
    excluding: invalidCase(),
    meeting: cause.code.isIn(failureCauses),
    period: openedAt,
  }),
  by: ['orgUnit', 'channel', 'topic'],
  standard: {
    target: percent(30),
    floor: percent(60),
    better: 'lower',
    provenance: house,
    source: 'At most three contacts in ten go back to our own mistakes.',
  },
  countOf: 'contacts',
  advice: 'remove-own-causes',
  settings: [failureCauses],
});

import { check, invalidCase, ownHistory, rate, setting, when } from '@touchstone/sdk';
import { serviceCase } from '@touchstone/sdk/model';

const conductCauses = setting.list('conduct-causes', {
  default: ['conduct'],
  doc: 'Codes of causes that stand for how somebody behaved.',
});

const { kind, cause, openedAt } = serviceCase;

/** Complaints about behaviour per thousand contacts. */
export const conductComplaints = check({
  id: 'conduct-complaints',
  question: 'Do customers complain about how they were treated?',
  measure: rate({
    of: serviceCase,
    excluding: invalidCase(),
    events: when(kind.is('complaint').and(cause.code.isIn(conductCauses)), 1, 0),
    exposure: 0.001,
    period: openedAt,
  }),
  by: ['orgUnit', 'channel'],
  standard: { ...ownHistory('lower'), source: 'The usual range of earlier periods; each complaint is read.' },
  countOf: 'contacts',
  advice: 'hear-both-sides',
  settings: [conductCauses],
});

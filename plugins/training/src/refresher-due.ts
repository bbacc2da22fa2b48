import { census, check, house, now } from '@touchstone/sdk';
import { trainingRecord } from '@touchstone/sdk/model';

import { fewestPersons } from './people.js';

const { course, dueOn, completedOn, employee } = trainingRecord;

/** Mandatory refreshers that are due and not done. */
export const refresherDue = check({
  id: 'refresher-due',
  question: 'Is any mandatory training overdue?',
  measure: census({
    of: trainingRecord,
    where: course.kind.is('refresher').and(dueOn.isKnown(), employee.leftMonth.isMissing()),
    excluding: { 'not-yet-due': dueOn.after(now) },
    breaching: completedOn.isMissing(),
  }),
  by: ['orgUnit'],
  standard: { target: 0, better: 'lower', provenance: house, source: 'No mandatory training is overdue.' },
  countOf: 'refreshers due',
  advice: 'book-the-overdue',
  minimumGroup: fewestPersons,
});

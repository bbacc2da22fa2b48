import { check, days, house, now, quantile, sum } from '@touchstone/sdk';
import { employee, trainingRecord } from '@touchstone/sdk/model';

import { fewestPersons, working } from './people.js';

const learned = sum(trainingRecord, trainingRecord.hours, trainingRecord.employee.is(employee.$self), trainingRecord.completedOn.after(now.minus(days(365))));

/** The median of the hours of training that people had in the last year. */
export const hours = check({
  id: 'hours',
  question: 'Do people have enough time to learn?',
  measure: quantile({ of: employee, where: working, value: learned, at: 0.5 }),
  by: ['orgUnit'],
  standard: { target: 24, floor: 8, better: 'higher', provenance: house, source: 'Two hours of training a month.' },
  countOf: 'people',
  format: 'number',
  advice: 'protect-learning-time',
  minimumGroup: fewestPersons,
});

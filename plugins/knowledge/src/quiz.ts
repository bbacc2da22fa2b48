import { check, house, quantile } from '@touchstone/sdk';
import { trainingRecord } from '@touchstone/sdk/model';

const fewestPersons = 5;

/** The result, in per cent, that half of those who took a product test exceed. */
export const quiz = check({
  id: 'quiz',
  question: 'Does the team know the products?',
  measure: quantile({
    of: trainingRecord,
    where: trainingRecord.course.kind.is('product'),
    value: trainingRecord.score,
    at: 0.5,
    period: trainingRecord.completedOn,
  }),
  by: ['orgUnit', 'product'],
  standard: {
    target: 85,
    floor: 50,
    better: 'higher',
    provenance: house,
    source: 'Half of the team reach 85 of 100 in a product test.',
  },
  countOf: 'test results',
  format: 'number',
  advice: 'teach-one-product',
  minimumGroup: fewestPersons,
});

import { check, ownHistory, ratio } from '@touchstone/sdk';
import { absenceAgg } from '@touchstone/sdk/model';

import { fewestPersons } from './people.js';

const { sickDays, workingDays, month: period } = absenceAgg;

/** Working days lost to sickness, held against the group's own earlier months. */
export const sickRate = check({
  id: 'sick-rate',
  question: 'Are sick days within their usual range?',
  measure: ratio({
    numerator: { of: absenceAgg, value: sickDays, period },
    denominator: { of: absenceAgg, value: workingDays, period },
  }),
  by: ['orgUnit'],
  standard: { ...ownHistory('lower'), source: 'The usual range of earlier months; no target is set for sickness.' },
  countOf: 'absence months',
  format: 'percent',
  advice: 'look-at-the-load',
  minimum: 1,
  minimumGroup: fewestPersons,
  persons: absenceAgg.persons,
});

import { check, industry, percent, rate } from '@touchstone/sdk';
import { employeeMovement } from '@touchstone/sdk/model';

import { fewestPersons } from './people.js';

const monthsOfAYear = 12;

/** People who left per person employed for a year. */
export const turnover = check({
  id: 'turnover',
  question: 'How many people leave?',
  measure: rate({
    of: employeeMovement,
    events: employeeMovement.leavers,
    exposure: employeeMovement.headcountMean.dividedBy(monthsOfAYear),
    period: employeeMovement.month,
    window: monthsOfAYear,
  }),
  by: ['orgUnit'],
  standard: {
    target: percent(15),
    floor: percent(30),
    better: 'lower',
    provenance: industry,
    source: 'Half of what contact centres in the United States saw, about 30 % a year (ContactBabel 2020, quoted second hand).',
  },
  countOf: 'staff months',
  format: 'percent',
  advice: 'talk-before-they-leave',
  minimumGroup: fewestPersons,
  persons: employeeMovement.headcountMean,
});

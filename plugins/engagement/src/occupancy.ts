import { check, house, percent, setting, share } from '@touchstone/sdk';
import { intervalStaffing } from '@touchstone/sdk/model';

import { fewestPersons } from './people.js';

const mostOccupied = setting.number('most-occupied', {
  default: 0.85,
  doc: 'Part of the time of the people present from which an interval leaves no room to breathe.',
  minimum: 0,
  maximum: 1,
});

const { actualFte, handleSeconds, minutes } = intervalStaffing;
const secondsPresent = actualFte.times(minutes).times(60);

/** The share of intervals in which people were busy nearly all the time. */
export const occupancy = check({
  id: 'occupancy',
  question: 'Do people have room to breathe between contacts?',
  measure: share({
    of: intervalStaffing,
    where: handleSeconds.isKnown(),
    excluding: { 'nobody-there': actualFte.isMissing().or(actualFte.atMost(0)) },
    meeting: handleSeconds.inSeconds().dividedBy(secondsPresent).above(mostOccupied),
    period: intervalStaffing.intervalStart,
  }),
  by: ['orgUnit'],
  standard: {
    target: percent(10),
    floor: percent(30),
    better: 'lower',
    provenance: house,
    source: 'At most one interval in ten above 85 % occupancy.',
  },
  countOf: 'intervals',
  advice: 'spread-the-load',
  minimumGroup: fewestPersons,
  persons: actualFte,
  settings: [mostOccupied],
});

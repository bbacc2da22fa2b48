import { check, house, mean, ownHistory, percent, ratio } from '@touchstone/sdk';
import { incident, intervalStaffing } from '@touchstone/sdk/model';

const outages = {
  of: incident,
  where: incident.kind.isOneOf('tool', 'outage'),
  value: incident.personMinutesLost,
  period: incident.startedAt,
} as const;

/** The part of the working time that failing tools cost. */
export const uptime = check({
  id: 'uptime',
  question: 'How much working time do failing tools cost?',
  measure: ratio({
    numerator: outages,
    denominator: {
      of: intervalStaffing,
      value: intervalStaffing.actualFte.times(intervalStaffing.minutes),
      period: intervalStaffing.intervalStart,
    },
  }),
  by: ['orgUnit'],
  standard: {
    target: percent(0.5),
    floor: percent(5),
    better: 'lower',
    provenance: house,
    source: 'Tools work in 99.5 % of the working time.',
  },
  countOf: 'intervals',
  format: 'percent',
  advice: 'mend-the-tools',
});

/** What an outage of a tool costs in working time. */
export const minutesLost = check({
  id: 'minutes-lost',
  question: 'How much time does one outage cost?',
  measure: mean(outages),
  by: ['orgUnit'],
  standard: { ...ownHistory('lower'), source: 'The usual range of earlier periods.' },
  countOf: 'outages',
  advice: 'mend-the-tools',
});

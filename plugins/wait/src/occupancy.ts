import { check, industry, percent, ratio } from '@touchstone/sdk';
import { intervalStaffing } from '@touchstone/sdk/model';

const { handleSeconds, actualFte, minutes, intervalStart } = intervalStaffing;

const counted = { of: intervalStaffing, where: handleSeconds.isKnown().and(actualFte.isKnown()), period: intervalStart };

/** The share of their time there that people spend handling contacts. */
export const occupancy = check({
  id: 'occupancy',
  question: 'Is the line overloaded?',
  measure: ratio({
    numerator: { ...counted, value: handleSeconds },
    denominator: { ...counted, value: actualFte.times(minutes).times(60) },
  }),
  by: ['orgUnit', 'queue'],
  standard: {
    target: percent(85),
    floor: percent(100),
    better: 'lower',
    provenance: industry,
    source: 'Contact centres hold 75 to 85 % to be bearable (ICMI and others, quoted second hand).',
  },
  countOf: 'intervals',
  format: 'percent',
  advice: 'make-room-to-breathe',
});

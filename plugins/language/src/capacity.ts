import { check, house, percent, share } from '@touchstone/sdk';
import { intervalStaffing } from '@touchstone/sdk/model';

const { language, offered, actualFte, intervalStart } = intervalStaffing;

/** The share of intervals with contacts in a language in which somebody who speaks it was there. */
export const capacity = check({
  id: 'capacity',
  question: 'Are enough speakers there when they are needed?',
  measure: share({
    of: intervalStaffing,
    where: language.isKnown().and(offered.above(0)),
    excluding: { 'staffing-unknown': actualFte.isMissing() },
    meeting: actualFte.above(0),
    period: intervalStart,
  }),
  by: ['orgUnit', 'queue', 'language'],
  standard: {
    target: percent(95),
    floor: percent(70),
    better: 'higher',
    provenance: house,
    source: 'Somebody who speaks the language is there in nineteen intervals of twenty with contacts in it.',
  },
  countOf: 'intervals',
  advice: 'move-a-speaker',
});

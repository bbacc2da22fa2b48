import { check, days, duration, house, now, percent, setting, share } from '@touchstone/sdk';
import { defect } from '@touchstone/sdk/model';

const acknowledgeWithin = setting.duration('acknowledge-within', {
  default: days(5),
  doc: 'Time within which the product team acknowledges a reported defect.',
});

const { foundAt, acknowledgedAt } = defect;

/** The share of defects that the product team acknowledged in time. */
export const loop = check({
  id: 'loop',
  question: 'Does the product team take note of the defects reported to it?',
  measure: share({
    of: defect,
    excluding: { pending: acknowledgedAt.isMissing().and(foundAt.after(now.minus(acknowledgeWithin))) },
    meeting: duration(foundAt, acknowledgedAt).atMost(acknowledgeWithin),
    period: foundAt,
  }),
  by: ['product'],
  standard: {
    target: percent(90),
    floor: percent(60),
    better: 'higher',
    provenance: house,
    source: 'Nine reports in ten are acknowledged within five days.',
  },
  countOf: 'defects',
  advice: 'close-the-loop',
  settings: [acknowledgeWithin],
});

import { check, house, percent, share } from '@touchstone/sdk';
import { defect } from '@touchstone/sdk/model';

/** The share of defects that were caught before the product left. */
export const preventRatio = check({
  id: 'prevent-ratio',
  question: 'How many defects do we catch before they reach customers?',
  measure: share({
    of: defect,
    excluding: { 'stage-unknown': defect.stage.isMissing() },
    meeting: defect.stage.is('before_ship'),
    period: defect.foundAt,
  }),
  by: ['product'],
  standard: {
    target: percent(80),
    floor: percent(40),
    better: 'higher',
    provenance: house,
    source: 'Prevention before cure: four defects in five are found before shipping.',
  },
  countOf: 'defects',
  advice: 'inspect-earlier',
});

import { check, house, mean, setting, when } from '@touchstone/sdk';
import { offer } from '@touchstone/sdk/model';

const secondCost = setting.number('second-cost', {
  default: 1,
  doc: 'What a second of handling costs, in minor units of the currency.',
  minimum: 0,
});

/** What an offer brings on average, less the time it takes. */
export const netValue = check({
  id: 'net-value',
  question: 'Did the offers pay?',
  measure: mean({
    of: offer,
    where: offer.accepted.isKnown(),
    value: when(offer.accepted, offer.marginMinor, 0).minus(offer.handleSeconds.inSeconds().times(secondCost)),
    period: offer.at,
  }),
  by: ['orgUnit', 'product'],
  standard: { target: 0, better: 'higher', provenance: house, source: 'An offer pays for the time it takes.' },
  countOf: 'offers',
  format: 'money',
  advice: 'listen-before-offering',
  settings: [secondCost],
});

import { check, duration, firstKnown, house, now, quantile } from '@touchstone/sdk';
import { trainingRecord } from '@touchstone/sdk/model';

import { fewestPersons } from './people.js';

const fourteenDays = 14 * 86_400;
const { course, completedOn } = trainingRecord;
const { launchedOn } = course.product;

/** How long after the launch of a product nine in ten people were trained on it. */
export const productLag = check({
  id: 'product-lag',
  question: 'Are people trained before a product is launched?',
  measure: quantile({
    of: trainingRecord,
    where: launchedOn.isKnown(),
    value: duration(launchedOn, firstKnown(completedOn, now)),
    at: 0.9,
    period: launchedOn,
  }),
  by: ['product'],
  standard: { target: 0, floor: fourteenDays, better: 'lower', provenance: house, source: 'Nine in ten are trained when a product goes on sale.' },
  countOf: 'people',
  advice: 'train-before-launch',
  minimumGroup: fewestPersons,
});

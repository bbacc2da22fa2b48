import { count, days, duration, exists, hours, mean, now, share, survival } from '@touchstone/sdk';
import { customer, order, serviceCase } from '@touchstone/sdk/model';
import { expect, test } from 'vitest';

import { atomsOf } from '../atoms.js';
import { measured } from '../measure.testing.js';
import { turningOf } from './turning.js';

type Options = Parameters<typeof measured>[0];

const turnings = (options: Options) => atomsOf(measured(options)).map((atom) => turningOf(atom)?.comparisons.length);
const theirs = order.customer.is(customer.$self);

test('what asks nothing about the moment has nothing that turns', () => {
  expect(turnings({ measure: mean({ of: customer, value: count(order, theirs) }) })).toEqual([0]);
});

test('what related rows say of the moment is answered beside the row', () => {
  expect(turnings({ measure: share({ of: customer, meeting: exists(order, theirs, order.placedAt.after(now.minus(days(30)))) }) })).toEqual([0]);
});

test('a comparison of a row with the moment turns, once however often it is asked', () => {
  const young = customer.firstSeenOn.after(now.minus(days(365)));
  expect(turnings({ measure: share({ of: customer, where: young, meeting: young.or(customer.segment.is('retail')) }) })).toEqual([1]);
});

test('a survival is watched until the moment', () => {
  expect(turnings({ measure: survival({ of: customer, from: customer.acquiredOn, lost: customer.firstSeenOn, horizonMonths: 6 }) })).toEqual([0]);
});

test('a time until now, or a wait by the calendar of the row, turns in no way that a moment alone tells', () => {
  expect(turnings({ measure: mean({ of: customer, value: duration(customer.firstSeenOn, now) }) })).toEqual([undefined]);
  expect(turnings({ measure: share({ of: serviceCase, meeting: duration(serviceCase.openedAt, now, 'business').atMost(hours(40)) }) })).toEqual([undefined]);
});

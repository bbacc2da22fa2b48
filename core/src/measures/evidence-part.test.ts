import { census, difference, mean, netPromoter, rate, share, spread, survival } from '@touchstone/sdk';
import { commitment, employeeMovement } from '@touchstone/sdk/model';
import { expect, test } from 'vitest';

import { firstPart, rowsBehind } from './evidence-part.js';

const kept = share({ of: commitment, meeting: commitment.doneAt.isKnown() });
const leavers = mean({ of: employeeMovement, value: employeeMovement.leavers });
const standard = (better: 'higher' | 'lower') => ({ target: 0.9, better, provenance: 'house' }) as const;

test.each([
  ['a share, its misses', kept, 'higher', 'misses', 'numerator'],
  ['a share that had better be small, its hits', kept, 'lower', 'numerator', 'misses'],
  ['a spread of shares, their misses, though it had better be small itself', spread({ of: kept, across: 'orgUnit', as: 'deviation' }), 'lower', 'misses', 'numerator'],
  ['a spread of shares that had better be small, their hits', spread({ of: kept, across: 'orgUnit', as: 'deviation', better: 'lower' }), 'lower', 'numerator', 'misses'],
  ['a spread of means, all rows', spread({ of: leavers, across: 'orgUnit', as: 'deviation' }), 'lower', 'numerator', 'numerator'],
  ['a difference of shares, the misses of both sides', difference({ first: kept, second: kept }), 'higher', 'misses', 'numerator'],
  ['a census, its breaches', census({ of: commitment, breaching: commitment.doneAt.isMissing() }), 'lower', 'misses', 'misses'],
  ['a survival, those lost', survival({ of: commitment, from: commitment.madeAt, lost: commitment.doneAt, horizonMonths: 12 }), 'higher', 'misses', 'misses'],
  ['a net promoter score, its detractors', netPromoter({ of: employeeMovement, score: employeeMovement.leavers }), 'higher', 'misses', 'misses'],
  ['a mean, all rows', leavers, 'higher', 'numerator', 'numerator'],
] as const)('shows first, of %s', (_, measure, better, first, forPraise) => {
  expect([firstPart({ measure, standard: standard(better) }), firstPart({ measure, standard: standard(better) }, true)]).toEqual([first, forPraise]);
});

test('counts the events of a rate where they lie in rows of their own, else its rows', () => {
  const events = { of: employeeMovement, events: employeeMovement.leavers, exposure: employeeMovement.leavers };
  const statistic = { kind: 'rate', events: 7, exposure: 40, n: 12 } as const;

  expect(rowsBehind(rate(events), statistic, 'numerator')).toBe(12);
  expect(rowsBehind({ ...rate(events), exposureOf: { of: 'case', excluding: [] } }, statistic, 'numerator')).toBe(7);
});

import { at, given, many } from '@touchstone/sdk/testing';

import { census, type CountedWorld, rate, share } from './counted-world.testing.js';

const slow = given.cause({ id: 'slow' });
const loud = given.cause({ id: 'loud' });
const rare = given.cause({ id: 'rare' });
const about = (cause: typeof slow, count: number) => many(count, () => given.serviceCase({ product: 'kettle', cause, openedAt: at(5) }));

/** Of 300 000 opportunities three defects reached customers; ten contacts have three causes. */
export const productWorld: CountedWorld = {
  rows: [
    given.productPeriod({ product: 'kettle', month: '2026-10-01', unitsSold: 30_000, opportunitiesPerUnit: 10 }),
    given.defect({ stage: 'before_ship', foundAt: at(5), acknowledgedAt: at(6) }),
    given.defect({ stage: 'early_life', foundAt: at(5), acknowledgedAt: at(12) }),
    given.defect({ stage: 'in_use', foundAt: at(5), case: given.serviceCase({ openedAt: at(5) }), order: given.order({ placedAt: at(1) }) }),
    given.defect({ stage: 'in_use', foundAt: at(30), case: given.serviceCase({ openedAt: at(30), isSpam: true }), order: given.order({ placedAt: '2025-10-01T10:00:00Z' }) }),
    given.defect({ foundAt: at(5) }),
    about(slow, 6),
    about(loud, 3),
    about(rare, 1),
    given.serviceCase({ cause: rare, openedAt: at(5) }),
    given.action({ cause: slow, status: 'in_progress' }),
    given.action({ cause: loud, status: 'dropped' }),
  ],
  expected: {
    dpmo: rate(3, 0.3),
    'sigma-level': rate(3, 0.3),
    'contact-rate': { ...rate(1, 30), excluded: { spam: 1 } },
    'early-life': rate(2, 30_000),
    'prevent-ratio': { ...share(1, 4), excluded: { 'stage-unknown': 1 } },
    pareto: census(1, 2),
    loop: { ...share(1, 4), excluded: { pending: 1 } },
  },
};

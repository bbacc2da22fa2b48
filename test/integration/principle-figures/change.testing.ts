import { at, given, many } from '@touchstone/sdk/testing';

import { census, type CountedWorld, mean, share } from './counted-world.testing.js';

const expected = given.survey({ kind: 'expectation', scaleMin: 1, scaleMax: 5 });
const cases = (topic: string, openedAt: string, count: number) => many(count, () => given.serviceCase({ topic, openedAt }));

/** Four topics: one grows and has no article, one grows and has one, one stays as it is, and one is rare. */
export const changeWorld: CountedWorld = {
  rows: [
    given.orgUnit({ id: 'company', kind: 'company' }),
    given.annotation({ kind: 'research', at: '2026-01-05T10:00:00Z' }),
    given.annotation({ kind: 'campaign', at: at(5) }),
    given.surveyResponse({ survey: expected, answeredAt: at(5), score: 5 }),
    given.surveyResponse({ survey: expected, answeredAt: at(5), score: 4 }),
    given.surveyResponse({ survey: given.survey({ kind: 'csat' }), answeredAt: at(5), score: 1 }),
    [cases('esim', at(10), 10), cases('esim', '2026-09-10T10:00:00Z', 5)],
    cases('roaming', at(10), 12),
    [cases('bills', at(10), 12), cases('bills', '2026-09-10T10:00:00Z', 7)],
    cases('maps', at(10), 3),
    given.kbArticle({ topic: 'roaming', publishedOn: '2026-10-20' }),
    given.kbArticle({ topic: 'esim' }),
    given.action({ findingId: 'f', dueOn: '2026-10-10', startedOn: '2026-10-01' }),
    given.action({ findingId: 'f', dueOn: '2026-10-10' }),
    given.action({ dueOn: '2026-10-10' }),
  ],
  expected: {
    'research-cadence': census(1, 1),
    'expectation-drift': mean(1.75, 2),
    'new-topic': census(1, 2),
    'action-lag': share(1, 2),
  },
};

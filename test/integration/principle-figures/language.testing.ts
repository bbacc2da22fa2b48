import { at, given } from '@touchstone/sdk/testing';

import { type CountedWorld, difference, share } from './counted-world.testing.js';

const csat = given.survey({ kind: 'csat' });
const czech = given.employee({ id: 'czech', languages: ['cs', 'sk'] });
const both = given.employee({ id: 'both', languages: ['cs', 'hu'] });
const robot = given.employee({ id: 'robot', languages: ['cs'], isBot: true });
const culture = given.trainingCourse({ kind: 'culture' });

const answered = { openedAt: at(5, '09:00'), firstHumanReplyAt: at(5, '10:00'), firstResolvedAt: at(5, '11:00'), lastResolvedAt: at(5, '11:00'), reopenCount: 0, topic: 'bills' } as const;
const inCzech = given.serviceCase({ ...answered, language: 'cs', customer: given.customer({ language: 'cs' }), assignee: czech, machineTranslated: false });
const inHungarian = given.serviceCase({
  ...answered,
  language: 'hu',
  customer: given.customer({ language: 'hu' }),
  assignee: czech,
  firstHumanReplyAt: at(8),
  reopenCount: 1,
  machineTranslated: true,
});
const byBoth = given.serviceCase({ ...answered, language: 'hu', customer: given.customer({ language: 'hu' }), assignee: both, machineTranslated: false });
const interval = { minutes: 30, intervalStart: at(5), answered: 1 } as const;

const group = (unit: string, k: number, n: number) => ({ key: unit, statistic: share(k, n) });
const spread = (...groups: readonly object[]) => ({ kind: 'spread', as: 'gap', groups });

/** Five cases in two languages, four intervals, articles in two languages and three people. */
export const languageWorld: CountedWorld = {
  rows: [
    inCzech,
    inHungarian,
    byBoth,
    given.serviceCase({ openedAt: at(6), customer: given.customer({ language: 'hu' }), assignee: robot, firstHumanReplyAt: at(6) }),
    given.serviceCase({ openedAt: '2026-10-31T10:00:00Z', language: 'cs', customer: given.customer(), isSpam: false }),
    given.surveyResponse({ survey: csat, case: inCzech, answeredAt: at(7), score: 5 }),
    given.surveyResponse({ survey: csat, case: inHungarian, answeredAt: at(7), score: 1 }),
    given.surveyResponse({ survey: csat, case: byBoth, answeredAt: at(7), score: 5 }),
    given.intervalStaffing({ ...interval, language: 'cs', offered: 4, actualFte: 2 }),
    given.intervalStaffing({ ...interval, language: 'hu', offered: 2, actualFte: 0 }),
    given.intervalStaffing({ ...interval, language: 'lv', offered: 0, actualFte: 0 }),
    given.intervalStaffing({ ...interval, language: 'sk', offered: 1 }),
    given.kbArticle({ topic: 'bills', language: 'cs', views: 90 }),
    given.kbArticle({ topic: 'bills', language: 'en', views: 10 }),
    given.kbArticle({ topic: 'hours', language: 'cs', views: 50 }),
    given.trainingRecord({ employee: both, course: culture, completedOn: '2026-05-05' }),
    given.trainingRecord({ employee: czech, course: culture }),
    given.employee({ leftMonth: '2026-01-01' }),
  ],
  expected: {
    match: share(2, 3),
    gap: spread(group('cs', 1, 1), group('hu', 1, 2)),
    'gap-first-contact': { ...spread(group('cs', 1, 1), group('hu', 1, 2)), excluded: { 'not-yet-due': 1 } },
    'gap-first-reply': { ...spread(group('cs', 1, 1), group('hu', 1, 2)), excluded: { unanswered: 1 } },
    capacity: { ...share(1, 2), excluded: { 'staffing-unknown': 1 } },
    'article-parity': share(2, 3),
    'culture-training': share(1, 2),
    'machine-translated': difference(share(1, 1), share(0, 2)),
  },
};

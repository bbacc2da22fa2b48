import { at, given, many } from '@touchstone/sdk/testing';

import { census, type CountedWorld, difference, mean, quantile, rate, ratio, share } from './counted-world.testing.js';

const plan = { owner: 'somebody', contactsVerifiedOn: '2026-09-01', templateLanguages: ['cs', 'en', 'sk'], onCallHoursPerWeek: 168 } as const;
const mention = (postedAt: string, tone = -1) => given.mention({ postedAt, tone });

/** Five plans of which two are ready, a few incidents, and an hour in which six people complained, of whom the fifth and sixth make a burst. */
export const crisisWorld: CountedWorld = {
  rows: [
    given.orgUnit({ id: 'company', kind: 'company' }),
    given.crisisPlan({ ...plan, scenario: 'outage', fallbackTestedOn: '2026-08-01' }),
    given.crisisPlan({ ...plan, scenario: 'outage', fallbackTestedOn: '2026-01-01' }),
    given.crisisPlan({ ...plan, scenario: 'recall', onCallHoursPerWeek: 40 }),
    given.crisisPlan({ ...plan, scenario: 'pr', templateLanguages: ['cs'] }),
    given.crisisPlan({ ...plan, scenario: 'staff_shortage', contactsVerifiedOn: '2026-01-01', onCallHoursPerWeek: null }),
    given.incidentDrill({ heldAt: at(1), gapsFound: 3, gapsClosed: 3 }),
    given.incidentDrill({ heldAt: '2026-02-01T10:00:00Z', gapsFound: 3, gapsClosed: 2 }),
    given.incident({ kind: 'tool', startedAt: at(5), detectedAt: at(5, '10:10'), publicNoticeAt: at(5, '10:40'), resolvedAt: at(6), postmortemAt: at(9), actionsPlanned: 2, actionsClosed: 2, personMinutesLost: 60 }),
    given.incident({ kind: 'outage', startedAt: at(6), detectedAt: at(6, '10:30'), resolvedAt: at(7), postmortemAt: at(9), actionsPlanned: 2, actionsClosed: 1, personMinutesLost: 20 }),
    given.incident({ kind: 'security', startedAt: at(7), resolvedAt: at(8) }),
    given.incident({ kind: 'safety', startedAt: at(27), resolvedAt: at(28) }),
    many(2, () => given.serviceCase({ openedAt: at(5) })),
    given.intervalStaffing({ intervalStart: at(5), offered: 10, answered: 5, handleSeconds: 300, actualFte: 2, minutes: 30 }),
    given.intervalStaffing({ intervalStart: at(6), offered: 10, answered: 10, handleSeconds: 3600, actualFte: 2, minutes: 30 }),
    many(6, (index) => mention(at(10, `10:${10 + index}`))),
    [mention(at(9, '10:30')), mention(at(10, '10:20'), 1), mention(at(12))],
  ],
  expected: {
    'plan-ready': census(3, 5),
    'escalation-path': census(2, 5),
    drill: census(1, 1),
    detect: quantile(1800, 2),
    'first-notice': quantile(1800, 1),
    surge: share(1, 2),
    'surge-answered': difference(mean(1 / 3 + 2, 2), mean(4, 2)),
    viral: census(2, 8),
    incidents: rate(2, 0.0002),
    'fallback-tool': census(1, 2),
    postmortem: { ...census(2, 3), excluded: { pending: 1 } },
    uptime: ratio(80, 120),
    'minutes-lost': mean(80, 2),
  },
};

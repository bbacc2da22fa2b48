import { at, given } from '@touchstone/sdk/testing';

import { type CountedWorld, quantile, share } from './counted-world.testing.js';

const ces = given.survey({ kind: 'ces', scaleMin: 1, scaleMax: 7, positiveFrom: 5 });
const phone = given.channel({ id: 'phone', kind: 'phone' });
const mail = given.channel({ id: 'mail', kind: 'email' });
const leaving = given.topic({ code: 'cancel' });
const simple = given.topic({ code: 'hours' });
const problem = given.serviceCase({ openedAt: at(5), channel: phone });
const moved = given.serviceCase({ openedAt: at(6), lastResolvedAt: at(7), assigneeCount: 3, teamCount: 1 });
const kept = given.serviceCase({ openedAt: at(6), lastResolvedAt: at(7), assigneeCount: 1, teamCount: 2 });

/** A problem told three times, cases that went through hands, two customers who leave, two simple matters, and three answers. */
export const effortWorld: CountedWorld = {
  rows: [
    [problem, moved, kept],
    given.serviceCase({ openedAt: at(6), lastResolvedAt: at(7), assigneeCount: 2, teamCount: 1 }),
    given.serviceCase({ openedAt: at(6), channel: mail, problemOfCase: problem }),
    given.serviceCase({ openedAt: at(7), channel: phone, problemOfCase: problem }),
    given.caseEvent({ case: moved, at: at(6, '11:00'), kind: 'team_changed', from: 'desk', to: 'bills' }),
    given.caseEvent({ case: moved, at: at(6, '12:00'), kind: 'team_changed', from: 'bills', to: 'parts' }),
    given.caseEvent({ case: kept, at: at(6, '11:00'), kind: 'team_changed', from: 'desk', to: 'bills' }),
    given.caseEvent({ case: kept, at: at(6, '12:00'), kind: 'team_changed', from: 'bills', to: 'desk' }),
    given.serviceCase({ openedAt: at(8, '10:00'), closedAt: at(8, '12:00'), topic: leaving, customerReplies: 1 }),
    given.serviceCase({ openedAt: at(8, '10:00'), closedAt: at(11, '10:00'), topic: leaving, customerReplies: 3 }),
    given.serviceCase({ openedAt: at(8), topic: simple, kind: 'complaint' }),
    given.serviceCase({ openedAt: at(8), topic: simple, kind: 'question' }),
    given.surveyResponse({ survey: ces, answeredAt: at(9), score: 6, repeatedMyself: true }),
    given.surveyResponse({ survey: ces, answeredAt: at(9), score: 3, repeatedMyself: false }),
    given.surveyResponse({ survey: given.survey({ kind: 'csat' }), answeredAt: at(9), score: 5 }),
  ],
  expected: {
    ces: share(1, 2),
    'repeat-information': share(1, 2),
    transfers: share(2, 3),
    misroute: share(1, 3),
    // Seven of the eight took one contact, which is less than nine in ten.
    'contacts-per-issue': quantile(3, 8),
    'channel-hops': share(1, 8),
    'cancel-time': quantile(7200, 2),
    'cancel-in-one': share(1, 2),
    escalation: share(1, 2),
  },
};

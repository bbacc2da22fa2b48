import { anyOf, count, days, duration, exists, first, last, quantile, setting, share } from '@touchstone/sdk';
import { caseEvent, complaint, serviceCase, surveyResponse } from '@touchstone/sdk/model';

import { casesBy, type Declarations, declare } from './declare.js';

const { $self: thisCase, problemOfCase, channel, openedAt, closedAt, topic } = serviceCase;

const by = { value: caseEvent.to, by: caseEvent.at };
const toTeam = [caseEvent.case.is(thisCase), caseEvent.kind.is('team_changed')] as const;
const firstTeam = first(caseEvent, { value: caseEvent.from, by: caseEvent.at }, ...toTeam);
const solvingTeam = last(caseEvent, by, ...toTeam);

const linked = serviceCase.$as('linked');
const issues = { ...casesBy(openedAt), where: problemOfCase.isMissing() };
const ofIssue = linked.problemOfCase.is(thisCase);

const leaving = setting.list('cancel-topics', { default: ['cancel'], doc: 'Topics by which customers leave.' });
const routine = setting.list('routine-topics', { default: ['hours', 'delivery', 'password'], doc: 'Topics that are simple.' });
const cancellations = { ...casesBy(openedAt), where: topic.code.isIn(leaving).and(closedAt.isKnown()) };

export const effort: Declarations = {
  ces: declare(
    share({ of: surveyResponse, where: surveyResponse.survey.kind.is('ces'), meeting: surveyResponse.score.atLeast(5), period: surveyResponse.answeredAt }),
  ),
  'repeat-information': declare(
    share({ of: surveyResponse, where: surveyResponse.survey.kind.isOneOf('csat', 'ces'), meeting: surveyResponse.repeatedMyself, period: surveyResponse.answeredAt }),
  ),
  transfers: declare(
    share({ ...casesBy(serviceCase.lastResolvedAt), meeting: anyOf(serviceCase.assigneeCount.atLeast(3), serviceCase.teamCount.atLeast(2)) }),
  ),
  misroute: declare(share({ ...casesBy(serviceCase.lastResolvedAt), meeting: firstTeam.isNot(solvingTeam) })),
  'contacts-per-issue': declare(quantile({ ...issues, value: count(linked, ofIssue).plus(1), at: 0.9 })),
  'channel-hops': declare(share({ ...issues, meeting: exists(linked, ofIssue, linked.channel.isNot(channel)) })),
  'cancel-time': declare(quantile({ ...cancellations, value: duration(openedAt, closedAt), at: 0.5 }), leaving),
  'cancel-in-one': declare(share({ ...cancellations, meeting: serviceCase.customerReplies.atMost(1).and(closedAt.within(days(1), openedAt)) }), leaving),
  escalation: declare(
    share({
      ...casesBy(openedAt),
      where: topic.code.isIn(routine),
      meeting: anyOf(serviceCase.kind.is('complaint'), exists(complaint, complaint.case.is(thisCase))),
    }),
    routine,
  ),
};

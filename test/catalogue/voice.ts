import { allOf, census, count, days, difference, exists, hours, itemsOf, latest, mean, netPromoter, none, now, rank, rate, setting, share, when } from '@touchstone/sdk';
import { complaint, customerStatus, feedbackItem, mysteryVisit, orgUnit, review, serviceCase, surveyInvite, surveyResponse, topic } from '@touchstone/sdk/model';

import { answers, casesBy, type Declarations, declare, satisfied } from './declare.js';

const { survey, score, answeredAt } = surveyResponse;

const ofKind = (kind: 'ces' | 'nps' | 'servperf') => ({ of: surveyResponse, where: survey.kind.is(kind), period: answeredAt });

const invited = surveyInvite.sentAt.isKnown();
const eligible = (resolved: boolean) => {
  const known = surveyInvite.case.lastResolvedAt.isKnown();
  return share({ of: surveyInvite, where: surveyInvite.case.isKnown().and(resolved ? known : known.not()), meeting: invited, period: surveyInvite.eligibleAt });
};

const quarter = now.minus(days(92));
const methods = setting.list('methods', {
  default: ['survey', 'suggestion_form', 'interview', 'mystery', 'social', 'complaint', 'review'],
  doc: 'Ways in which customers should be heard each quarter.',
});
const method = itemsOf(methods);
const alive = exists(feedbackItem, feedbackItem.source.is(method.value), feedbackItem.at.after(quarter))
  .or(method.value.is('survey').and(exists(surveyResponse, answeredAt.after(quarter))))
  .or(method.value.is('mystery').and(exists(mysteryVisit, mysteryVisit.at.after(quarter))))
  .or(method.value.is('review').and(exists(review, review.postedAt.after(quarter))))
  .or(method.value.is('complaint').and(exists(complaint, complaint.receivedAt.after(quarter))));

const item = { of: feedbackItem, period: feedbackItem.at };
const suggestions = { ...item, where: feedbackItem.source.is('suggestion_form') };

const themes = count(feedbackItem, feedbackItem.topic.is(topic.$self), feedbackItem.at.after(quarter));
const actedOn = exists(feedbackItem, feedbackItem.topic.is(topic.$self), feedbackItem.action.startedOn.after(now.minus(days(60))));

const left = customerStatus;
const lastSent = latest(surveyInvite, surveyInvite.sentAt, surveyInvite.orgUnit.is(orgUnit.$self));

export const voice: Declarations = {
  csat: declare(share({ ...answers, meeting: satisfied })),
  nps: declare(netPromoter({ ...ofKind('nps'), score })),
  ces: declare(share({ ...ofKind('ces'), meeting: score.atLeast(5) })),
  servperf: declare(mean({ ...ofKind('servperf'), value: score })),
  'response-rate': declare(
    share({ of: surveyInvite, where: invited, meeting: exists(surveyResponse, surveyResponse.invite.is(surveyInvite.$self)), period: surveyInvite.sentAt }),
  ),
  bias: declare(difference({ first: eligible(false), second: eligible(true) })),
  methods: declare(census({ of: method, breaching: alive.not() }), methods),
  interviews: declare(
    census({
      of: orgUnit,
      where: orgUnit.kind.is('company'),
      breaching: count(feedbackItem, feedbackItem.source.is('interview'), feedbackItem.at.after(quarter)).below(5),
    }),
  ),
  coded: declare(share({ ...item, meeting: feedbackItem.codedAt.isKnown() })),
  answered: declare(
    share({
      ...item,
      where: feedbackItem.tone.below(0),
      excluding: { pending: feedbackItem.answeredAt.isMissing().and(feedbackItem.at.after(now.minus(hours(48)))) },
      meeting: feedbackItem.answeredAt.within(hours(48), feedbackItem.at),
    }),
  ),
  acted: declare(share({ of: topic, where: allOf(rank(topic, { by: themes }).atMost(10), themes.above(0)), meeting: actedOn })),
  'silent-share': declare(
    share({
      of: left,
      where: left.status.isOneOf('lapsed', 'closed'),
      meeting: none(serviceCase, serviceCase.customer.is(left.customer), serviceCase.kind.is('complaint')).and(
        none(surveyResponse, surveyResponse.case.customer.is(left.customer)),
      ),
      period: left.from,
    }),
  ),
  'praise-rate': declare(
    rate({ ...casesBy(serviceCase.openedAt), events: when(serviceCase.kind.is('praise'), 1, 0), exposure: 0.001 }),
  ),
  suggestions: declare(
    share({
      ...suggestions,
      excluding: { pending: feedbackItem.answeredAt.isMissing().and(feedbackItem.at.after(now.minus(days(30)))) },
      meeting: feedbackItem.answeredAt.within(days(30), feedbackItem.at),
    }),
  ),
  'suggestions-adopted': declare(share({ ...suggestions, meeting: feedbackItem.adopted })),
  cadence: declare(census({ of: orgUnit, where: orgUnit.kind.is('branch'), breaching: lastSent.isMissing().or(lastSent.before(now.minus(days(35)))) })),
};

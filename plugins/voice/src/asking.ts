import { census, check, count, days, difference, exists, house, latest, now, percent, points, setting, share } from '@touchstone/sdk';
import { feedbackItem, orgUnit, surveyInvite, surveyResponse } from '@touchstone/sdk/model';

const answerWithin = setting.duration('answer-within', {
  default: days(14),
  doc: 'Time that customers have to answer an invitation before it counts as not answered.',
});

const waveEvery = setting.duration('wave-every', {
  default: days(35),
  doc: 'Longest time between two invitations of a branch.',
});

const interviewsPerQuarter = setting.number('interviews-per-quarter', {
  default: 5,
  doc: 'Talks with customers in person that a quarter should have.',
  minimum: 1,
});

const { sentAt, eligibleAt, case: askedCase } = surveyInvite;

/** The share of invitations that were answered. */
export const responseRate = check({
  id: 'response-rate',
  question: 'Do we hear enough people?',
  measure: share({
    of: surveyInvite,
    where: sentAt.isKnown(),
    excluding: { 'too-recent': sentAt.after(now.minus(answerWithin)) },
    meeting: exists(surveyResponse, surveyResponse.invite.is(surveyInvite.$self)),
    period: sentAt,
  }),
  by: ['orgUnit', 'channel'],
  standard: {
    target: percent(15),
    floor: percent(3),
    better: 'higher',
    provenance: house,
    source: 'At least fifteen in a hundred of those invited answer.',
  },
  countOf: 'invitations',
  advice: 'ask-one-question',
  settings: [answerWithin],
});

const invited = (resolved: boolean) =>
  share({
    of: surveyInvite,
    where: askedCase.isKnown().and(resolved ? askedCase.lastResolvedAt.isKnown() : askedCase.lastResolvedAt.isMissing()),
    meeting: sentAt.isKnown(),
    period: eligibleAt,
  });

/** How much less often customers of unresolved cases are asked than those of resolved ones. */
export const bias = check({
  id: 'bias',
  question: 'Who is not asked?',
  measure: difference({ first: invited(false), second: invited(true) }),
  by: ['orgUnit', 'channel'],
  standard: {
    target: points(-10),
    floor: points(-50),
    better: 'higher',
    provenance: house,
    source: 'Unresolved cases are asked about at most ten points less often than resolved ones.',
  },
  countOf: 'customers who could have been asked',
  advice: 'ask-everybody',
});

const anyInvite = surveyInvite.$as('any');
const lastSent = latest(surveyInvite, sentAt, surveyInvite.orgUnit.is(orgUnit.$self));
const isOpen = orgUnit.closedOn.isMissing().or(orgUnit.closedOn.after(now));

/** Branches whose customers have not been asked for too long. */
export const cadence = check({
  id: 'cadence',
  question: 'Do we ask regularly?',
  measure: census({
    of: orgUnit,
    where: orgUnit.kind.is('branch').and(isOpen, exists(anyInvite, anyInvite.sentAt.isKnown())),
    breaching: lastSent.isMissing().or(lastSent.before(now.minus(waveEvery))),
  }),
  by: ['orgUnit'],
  standard: {
    target: 0,
    floor: 5,
    better: 'lower',
    provenance: house,
    source: 'Customers of every branch are asked at least once in five weeks.',
  },
  countOf: 'branches',
  advice: 'ask-everybody',
  settings: [waveEvery],
});

const interviews = count(feedbackItem, feedbackItem.source.is('interview'), feedbackItem.at.after(now.minus(days(92))));

/** Organisations that hardly talk with customers in person. */
export const interviewsHeld = check({
  id: 'interviews',
  question: 'Do we talk with customers in person?',
  measure: census({ of: orgUnit, where: orgUnit.kind.is('company'), breaching: interviews.below(interviewsPerQuarter) }),
  standard: {
    target: 0,
    better: 'lower',
    provenance: 'seed',
    source: 'Personal interviews are one of the ways to listen; five in a quarter is a starting value.',
  },
  countOf: 'organisations',
  advice: 'talk-to-five',
  settings: [interviewsPerQuarter],
});

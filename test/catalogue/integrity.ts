import { anyOf, census, count, difference, duration, exists, hours, none, now, share, shareOfCounts, when } from '@touchstone/sdk';
import { caseEvent, importBatch, message, qaReview, serviceCase, standard, surveyInvite } from '@touchstone/sdk/model';

import { casesBy, type Declarations, declare } from './declare.js';

const { openedAt, firstHumanReplyAt, firstResolvedAt, closedAt, lastResolvedAt, customer, topic, targetAt, externalRef, $self: thisCase } = serviceCase;

const filled = [customer.isKnown(), serviceCase.orgUnit.isKnown(), topic.isKnown(), serviceCase.kind.isKnown()].map((known) => when(known, 1, 0));
const other = serviceCase.$as('other');
const newer = importBatch.$as('newer');

/** How long before its limit a case was resolved; below nought when after it. */
const spare = duration(firstResolvedAt, targetAt);
const span = duration(openedAt, targetAt);
const nearLimit = spare.inSeconds().dividedBy(span.inSeconds());

const reopenedByUs = exists(
  caseEvent,
  caseEvent.case.is(thisCase),
  caseEvent.kind.is('reopened'),
  caseEvent.actorKind.is('employee'),
  caseEvent.at.after(lastResolvedAt).or(caseEvent.at.within(hours(1), firstResolvedAt)),
);

const earlier = message.$as('earlier');
const ours = message.authorKind.isNot('customer').and(message.isPublic);
const firstOfCase = none(earlier, earlier.case.is(message.case), earlier.authorKind.isNot('customer'), earlier.isPublic, earlier.at.before(message.at));

const eligible = (resolved: boolean) => {
  const known = surveyInvite.case.lastResolvedAt.isKnown();
  return share({ of: surveyInvite, where: surveyInvite.case.isKnown().and(resolved ? known : known.not()), meeting: surveyInvite.sentAt.isKnown(), period: surveyInvite.eligibleAt });
};

const quality = standard.$as('quality');

export const integrity: Declarations = {
  completeness: declare(
    shareOfCounts({ ...casesBy(openedAt), met: filled.reduce((sum, each) => sum.plus(each)), outOf: filled.length }),
  ),
  freshness: declare(
    census({
      of: importBatch,
      where: none(newer, newer.sourceSystem.is(importBatch.sourceSystem), newer.maxAt.after(importBatch.maxAt)),
      breaching: importBatch.maxAt.before(now.minus(hours(24))),
    }),
  ),
  duplicates: declare(census({ of: serviceCase, where: externalRef.isKnown(), breaching: exists(other, other.externalRef.is(externalRef), other.$self.isNot(thisCase)), period: openedAt })),
  'clock-skew': declare(
    census({
      of: serviceCase,
      breaching: anyOf(firstHumanReplyAt.before(openedAt), firstResolvedAt.before(openedAt), closedAt.before(firstResolvedAt)),
      period: openedAt,
    }),
  ),
  reconcile: declare(census({ of: importBatch, breaching: importBatch.rowsOk.below(importBatch.rowsIn), period: importBatch.loadedAt })),
  bunching: declare(
    share({
      ...casesBy(firstResolvedAt),
      where: targetAt.isKnown().and(nearLimit.atMost(0.05), nearLimit.atLeast(-0.05)),
      meeting: spare.inSeconds().atLeast(0),
    }),
  ),
  'close-reopen': declare(share({ ...casesBy(firstResolvedAt), meeting: reopenedByUs })),
  'fast-empty-reply': declare(
    share({ of: message, where: ours.and(firstOfCase), meeting: message.isAuto.or(message.chars.atMost(20)), period: message.at }),
  ),
  split: declare(
    share({
      ...casesBy(openedAt),
      where: customer.isKnown().and(topic.isKnown()),
      meeting: count(other, other.customer.is(customer), other.topic.is(topic), other.$self.isNot(thisCase), other.openedAt.date().is(openedAt.date())).above(0),
    }),
  ),
  'survey-gating': declare(difference({ first: eligible(false), second: eligible(true) })),
  'self-review': declare(census({ of: qaReview, breaching: qaReview.reviewer.is(qaReview.reviewee), period: qaReview.at })),
  'random-review': declare(share({ of: qaReview, meeting: qaReview.sample.is('random'), period: qaReview.at })),
  'handle-time-guard': declare(
    census({
      of: standard,
      where: standard.title.matches('(?i)handling time|aht'),
      breaching: none(quality, quality.channelKind.is(standard.channelKind), quality.area.is('quality'), quality.checkId.isKnown()),
    }),
  ),
};

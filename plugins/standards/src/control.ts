import { census, check, type Condition, count, days, exists, house, now, percent, setting, shareOfCounts, when } from '@touchstone/sdk';
import {
  annotation,
  call,
  complaint,
  engagementResult,
  feedbackItem,
  mention,
  mysteryVisit,
  orgUnit,
  qaReview,
  review,
  serviceProbe,
  surveyResponse,
  visit,
} from '@touchstone/sdk/model';

const { $self: here } = orgUnit;
const quarter = now.minus(days(92));

/** A method of which nothing at all is known is not alive: asked the other way round, it is not missed either. */
const one = (alive: Condition) => when(alive.not(), 0, 1);

const first = one(exists(surveyResponse, surveyResponse.orgUnit.is(here), surveyResponse.answeredAt.after(quarter)));

const others = [
  exists(feedbackItem, feedbackItem.orgUnit.is(here), feedbackItem.source.is('suggestion_form'), feedbackItem.at.after(quarter)),
  exists(feedbackItem, feedbackItem.orgUnit.is(here), feedbackItem.source.is('interview'), feedbackItem.at.after(quarter)),
  exists(mysteryVisit, mysteryVisit.orgUnit.is(here), mysteryVisit.at.after(quarter)),
  exists(qaReview, qaReview.case.orgUnit.is(here), qaReview.at.after(quarter)),
  exists(complaint, complaint.case.orgUnit.is(here), complaint.receivedAt.after(quarter)),
  exists(review, review.orgUnit.is(here), review.postedAt.after(quarter)),
  exists(mention, mention.orgUnit.is(here), mention.postedAt.after(quarter)),
  exists(engagementResult, engagementResult.orgUnit.is(here), engagementResult.wave.after(quarter)),
  exists(serviceProbe, serviceProbe.channel.orgUnit.is(here), serviceProbe.at.after(quarter)),
  exists(annotation, annotation.kind.is('quality_review'), annotation.orgUnit.is(here), annotation.at.after(quarter)),
].map(one);

/** Visits and calls that were timed are one method. */
const visited = exists(visit, visit.orgUnit.is(here), visit.arrivedAt.after(quarter));
const called = exists(call, call.orgUnit.is(here), call.offeredAt.after(quarter));
const observed = when(visited.not().and(called.not()), 0, 1);

const methods = [...others, observed];

/** The share of methods of control that left a trace in the branches. */
export const controlCoverage = check({
  id: 'control-coverage',
  question: 'Are all methods of control alive in the branches?',
  measure: shareOfCounts({
    of: orgUnit,
    where: orgUnit.kind.is('branch').and(orgUnit.closedOn.isMissing().or(orgUnit.closedOn.after(now))),
    met: methods.reduce((sum, method) => sum.plus(method), first),
    outOf: methods.length + 1,
  }),
  standard: { target: percent(80), floor: percent(30), better: 'higher', provenance: 'seed', source: 'Twelve methods of control, each seeing what the others do not; four in five are alive everywhere.' },
  countOf: 'methods in branches',
  advice: 'revive-the-rhythm',
});

const reviewWithin = setting.duration('review-within', { default: days(31), doc: 'Time within which each unit holds a quality review.' });

const reviews = count(annotation, annotation.kind.is('quality_review'), annotation.orgUnit.is(here), annotation.at.after(now.minus(reviewWithin)));

/** Units that held no quality review lately. */
export const controlCadence = check({
  id: 'control-cadence',
  question: 'Do we look at quality regularly?',
  measure: census({ of: orgUnit, where: orgUnit.kind.isOneOf('company', 'branch'), breaching: reviews.is(0) }),
  standard: { target: 0, better: 'lower', provenance: house, source: 'A quality review in every unit each month.' },
  countOf: 'units',
  advice: 'revive-the-rhythm',
  settings: [reviewWithin],
});

import { check, type Condition, difference, exists, house, percent, points, share } from '@touchstone/sdk';
import { message, surveyResponse } from '@touchstone/sdk/model';

const { survey, score, answeredAt, case: answeredCase } = surveyResponse;

const ours = message.authorKind.is('employee').and(message.isPublic);
const canned = message.templateId.isKnown().and(message.templateEdited.not());

/** The share of replies that were sent as the template had them. */
export const templateShare = check({
  id: 'template-share',
  question: 'Do we send too many canned replies?',
  measure: share({ of: message, where: ours, excluding: { automatic: message.isAuto }, meeting: canned, period: message.at }),
  by: ['orgUnit', 'channel', 'topic'],
  standard: {
    target: percent(40),
    floor: percent(80),
    better: 'lower',
    provenance: house,
    source: 'At most two replies in five go out as the template has them.',
  },
  countOf: 'replies',
  advice: 'make-it-their-own',
});

const gotCanned = exists(message, message.case.is(answeredCase), ours, canned);

const content = (which: Condition) =>
  share({ of: surveyResponse, where: survey.kind.is('csat').and(answeredCase.isKnown(), which), meeting: score.atLeast(survey.positiveFrom), period: answeredAt });

/** How satisfaction after a canned reply lies beside that without one, on the same topics. */
export const templateGap = check({
  id: 'template-gap',
  question: 'Are customers less satisfied after a canned reply?',
  measure: difference({ first: content(gotCanned), second: content(gotCanned.not()), alike: ['topic'] }),
  by: ['orgUnit'],
  standard: {
    target: points(-3),
    floor: points(-20),
    better: 'higher',
    provenance: house,
    source: 'Satisfaction after a canned reply lies at most three points below that without one.',
  },
  countOf: 'answers',
  advice: 'make-it-their-own',
});

import { check, days, difference, exists, now, points, setting, share, type Condition } from '@touchstone/sdk';
import { annotation, surveyResponse } from '@touchstone/sdk/model';

import { satisfied } from './satisfied.js';

const compareWithin = setting.duration('compare-within', {
  default: days(60),
  doc: 'Time before and after a change in which answers are compared.',
});

const { answeredAt, orgUnit, survey } = surveyResponse;

const change = [
  annotation.kind.is('process_change'),
  annotation.at.after(now.minus(days(120))),
  annotation.orgUnit.isMissing().or(annotation.orgUnit.is(orgUnit)),
] as const;

const afterChange = exists(annotation, ...change, annotation.at.atOrBefore(answeredAt), answeredAt.within(compareWithin, annotation.at));
const beforeChange = exists(annotation, ...change, annotation.at.after(answeredAt), annotation.at.within(compareWithin, answeredAt));

const content = (when: Condition) => share({ of: surveyResponse, where: survey.kind.is('csat').and(when), meeting: satisfied });

/** How satisfaction moved with changes of process, on the same topics. */
export const guardrail = check({
  id: 'guardrail',
  question: 'Did a saving or a change of process harm customers?',
  measure: difference({ first: content(afterChange), second: content(beforeChange.and(afterChange.not())), alike: ['topic'] }),
  by: ['orgUnit'],
  standard: {
    target: points(-3),
    floor: points(-15),
    better: 'higher',
    provenance: 'seed',
    source: 'Saving must not be felt by customers: not worse by more than three points.',
  },
  countOf: 'answers',
  advice: 'ease-the-change',
  settings: [compareWithin],
});

import { check, difference, house, points, share, type Condition } from '@touchstone/sdk';
import { surveyResponse } from '@touchstone/sdk/model';

import { satisfied } from './satisfied.js';

const { answeredAt, orgUnit, survey } = surveyResponse;
const partner = orgUnit.kind.is('partner');

const content = (whose: Condition) =>
  share({ of: surveyResponse, where: survey.kind.is('csat').and(whose), meeting: satisfied, period: answeredAt });

/** How satisfaction at partners lies beside our own, with comparable cases. */
export const outsourceParity = check({
  id: 'outsource-parity',
  question: 'Does a partner serve customers as well as we do?',
  measure: difference({ first: content(partner), second: content(partner.not()), alike: ['channel', 'topic', 'priority'] }),
  standard: {
    target: points(-3),
    floor: points(-15),
    better: 'higher',
    provenance: house,
    source: 'Not worse than our own service by more than three points.',
  },
  countOf: 'answers',
  advice: 'share-what-works',
});

import { days, difference, exists, now, ratio, setting, share, sum } from '@touchstone/sdk';
import { annotation, costEntry, order, orgUnit, returnRequest, serviceCase, surveyResponse } from '@touchstone/sdk/model';

import { answers, answersWhere, casesBy, type Declarations, declare, satisfied } from './declare.js';

const ourselves = setting.list('failure-causes', { default: ['late', 'wrong', 'repeat', 'unclear', 'defect'], doc: 'Causes of contact that we make ourselves.' });
const secondCost = setting.number('second-cost', { default: 1, doc: 'What a second of handling costs, in minor units.' });

const year = now.minus(days(365));
const company = orgUnit.kind.is('company');

const refunds = sum(returnRequest, returnRequest.amountMinor, returnRequest.refundedAt.after(year));
const goodwill = sum(costEntry, costEntry.amountMinor, costEntry.category.is('goodwill'), costEntry.month.after(year));
const repeated = sum(serviceCase, serviceCase.handleSeconds.inSeconds(), serviceCase.cause.code.is('repeat'), serviceCase.openedAt.after(year));
const revenue = sum(order, order.amountMinor, order.cancelled.not(), order.placedAt.after(year));

const change = annotation.kind.is('process_change');
const answeredAt = surveyResponse.answeredAt;
const afterChange = exists(annotation, change, annotation.at.atOrBefore(answeredAt), answeredAt.within(days(60), annotation.at));
const beforeChange = exists(annotation, change, annotation.at.after(answeredAt), annotation.at.within(days(60), answeredAt));

const partner = surveyResponse.orgUnit.kind.is('partner');

export const cost: Declarations = {
  'per-resolution': declare(
    ratio({
      numerator: { of: costEntry, where: costEntry.category.isOneOf('service', 'tools', 'partner'), value: costEntry.amountMinor, period: costEntry.month },
      denominator: casesBy(serviceCase.firstResolvedAt),
    }),
  ),
  'failure-demand': declare(
    share({ ...casesBy(serviceCase.openedAt), where: serviceCase.cause.isKnown(), meeting: serviceCase.cause.code.isIn(ourselves) }),
    ourselves,
  ),
  'poor-quality': declare(
    ratio({
      numerator: { of: orgUnit, where: company, value: refunds.plus(goodwill).plus(repeated.times(secondCost)) },
      denominator: { of: orgUnit, where: company, value: revenue },
    }),
    secondCost,
  ),
  guardrail: declare(
    difference({
      first: share({ ...answersWhere(afterChange), meeting: satisfied }),
      second: share({ ...answersWhere(beforeChange.and(afterChange.not())), meeting: satisfied }),
      alike: ['topic'],
    }),
  ),
  'outsource-parity': declare(
    difference({
      first: share({ ...answersWhere(partner), meeting: satisfied }),
      second: share({ ...answers, where: answers.where.and(partner.not()), meeting: satisfied }),
      alike: ['channel', 'topic', 'priority'],
    }),
  ),
};

import { count, days, now, ratio, setting, share, shareOfCounts } from '@touchstone/sdk';
import { absenceAgg, employee, engagementResult, serviceCase } from '@touchstone/sdk/model';

import { type Declarations, declare } from './declare.js';

const recently = serviceCase.openedAt.after(now.minus(days(92)));
const hard = serviceCase.isHostile.or(serviceCase.kind.is('complaint'));
const mate = employee.$as('mate');

/** Hard contacts of one person, and those a member of the same unit has on the average. */
const own = count(serviceCase, serviceCase.assignee.is(employee.$self), hard, recently);
const ofUnit = count(serviceCase, serviceCase.assignee.orgUnit.is(employee.orgUnit), hard, recently);
const mates = count(mate, mate.orgUnit.is(employee.orgUnit), mate.leftMonth.isMissing());

const climate = setting.list('climate-items', { default: ['respect', 'inclusion'], doc: 'Items of the survey about respect and inclusion.' });

export const engagement: Declarations = {
  'difficult-load': declare(
    share({ of: employee, where: employee.leftMonth.isMissing().and(ofUnit.above(0)), meeting: own.atMost(ofUnit.dividedBy(mates).times(2)) }),
  ),
  overtime: declare(
    ratio({
      numerator: { of: absenceAgg, value: absenceAgg.overtimeHours, period: absenceAgg.month },
      denominator: { of: absenceAgg, value: absenceAgg.contractHours, period: absenceAgg.month },
    }),
  ),
  climate: declare(
    shareOfCounts({
      of: engagementResult,
      where: engagementResult.itemCode.isIn(climate),
      met: engagementResult.favourableN,
      outOf: engagementResult.n,
      period: engagementResult.wave,
    }),
    climate,
  ),
};

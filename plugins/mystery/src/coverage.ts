import { census, check, count, days, house, now, setting } from '@touchstone/sdk';
import { mysteryVisit, orgUnit } from '@touchstone/sdk/model';

const visitedWithin = setting.duration('visited-within', {
  default: days(183),
  doc: 'Time within which each branch is visited at least once.',
});

const inBusiness = orgUnit.closedOn.isMissing().or(orgUnit.closedOn.after(now));
const visits = count(mysteryVisit, mysteryVisit.orgUnit.is(orgUnit.$self), mysteryVisit.at.after(now.minus(visitedWithin)));

/** Branches that nobody has visited for too long. */
export const coverage = check({
  id: 'coverage',
  question: 'Do we visit every branch regularly?',
  measure: census({ of: orgUnit, where: orgUnit.kind.is('branch').and(inBusiness), breaching: visits.is(0) }),
  standard: { target: 0, better: 'lower', provenance: house, source: 'Every branch is visited at least once in half a year.' },
  countOf: 'branches',
  advice: 'schedule-visits',
  settings: [visitedWithin],
});

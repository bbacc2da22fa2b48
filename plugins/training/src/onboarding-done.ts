import { check, days, exists, none, now, percent, setting, share } from '@touchstone/sdk';
import { employee, trainingCourse, trainingRecord } from '@touchstone/sdk/model';

import { fewestPersons, working } from './people.js';

const settleIn = setting.duration('settle-in', {
  default: days(30),
  doc: 'Time after joining within which the onboarding courses are to be finished.',
});

const { course, completedOn, employee: trained } = trainingRecord;
const anyCourse = trainingCourse.$as('any');
const anyRecord = trainingRecord.$as('record');

const finished = exists(trainingRecord, course.is(trainingCourse.$self), trained.is(employee.$self), completedOn.isKnown());

/** Without courses to finish, or records of them, nobody could be said to have finished. */
const onboardingIsKept = exists(anyCourse, anyCourse.kind.is('onboarding')).and(exists(anyRecord, anyRecord.completedOn.isKnown()));

/** Only the month of joining is known: it may have been its last day. */
const settled = employee.hiredMonth.before(now.minus(settleIn).minus(days(31)));

/** The share of newcomers who have finished all onboarding courses. */
export const onboardingDone = check({
  id: 'onboarding-done',
  question: 'Do newcomers finish onboarding before they serve alone?',
  measure: share({
    of: employee,
    where: working.and(employee.hiredMonth.after(now.minus(days(365))), settled, onboardingIsKept),
    meeting: none(trainingCourse, trainingCourse.kind.is('onboarding'), finished.not()),
  }),
  by: ['orgUnit'],
  standard: {
    target: percent(95),
    floor: percent(70),
    better: 'higher',
    provenance: 'seed',
    source: 'Nobody serves customers alone before being trained for it; nineteen in twenty, for no number of people makes all certain.',
  },
  countOf: 'newcomers',
  advice: 'finish-onboarding',
  minimumGroup: fewestPersons,
  settings: [settleIn],
});

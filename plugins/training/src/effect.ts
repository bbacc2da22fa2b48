import { check, type Condition, days, difference, exists, house, now, points, share } from '@touchstone/sdk';
import { qaRating, trainingRecord } from '@touchstone/sdk/model';

import { fewestPersons } from './people.js';

const { review: reviewed, category, score, na } = qaRating;
const season = days(90);
const anybody = trainingRecord.$as('anybody');

/** Whether a course on the category of the rating was completed in the season before it, or the season after. */
function taught(record: typeof trainingRecord, when: 'before' | 'after', ...whose: readonly Condition[]): Condition {
  const { completedOn, course } = record;
  const near = when === 'before' ? completedOn.before(reviewed.at).and(completedOn.after(reviewed.at.minus(season))) : completedOn.after(reviewed.at).and(completedOn.before(reviewed.at.plus(season)));
  return exists(record, course.qaCategory.is(category), near, ...whose);
}

const own = trainingRecord.employee.is(reviewed.reviewee);
const after = taught(trainingRecord, 'before', own);
const before = taught(trainingRecord, 'after', own);
const othersAfter = taught(anybody, 'before');
const othersBefore = taught(anybody, 'after');
const untrained = after.not().and(before.not());

const passed = (who: Condition) =>
  share({
    of: qaRating,
    where: reviewed.at.after(now.minus(days(365))).and(who),
    excluding: { 'not-applicable': na },
    meeting: score.atLeast(category.passFrom),
  });

/** How much more the quality that a course teaches rose with those who took it than with others. */
export const effect = check({
  id: 'effect',
  question: 'Does a course go together with better quality?',
  measure: difference({
    first: passed(after),
    second: passed(before.and(after.not())),
    beyond: { first: passed(untrained.and(othersAfter)), second: passed(untrained.and(othersBefore, othersAfter.not())) },
  }),
  standard: { target: 0, floor: points(-10), better: 'higher', provenance: house, source: 'Quality rises more with those who took the course than with others.' },
  countOf: 'ratings',
  advice: 'mend-the-course',
  minimum: 30,
  minimumGroup: fewestPersons,
});

import { check, days, difference, exists, house, none, now, share } from '@touchstone/sdk';
import { qaRating, recognition } from '@touchstone/sdk/model';

import { fewestPersons } from './fewest-persons.js';

const season = days(60);
const { review: reviewed, category, score, na } = qaRating;
const given = recognition.at;

/** Ratings in the season after recognition, or before it: in the same unit, or in others in which there was none. */
function passed(place: 'here' | 'elsewhere', when: 'after' | 'before') {
  const praised = recognition.kind.isNot('corrective');
  const sameUnit = recognition.orgUnit.is(reviewed.reviewee.orgUnit);
  const near = when === 'after' ? reviewed.at.after(given).and(reviewed.at.within(season, given)) : given.after(reviewed.at).and(given.within(season, reviewed.at));
  const counted = place === 'here' ? exists(recognition, praised, sameUnit, near) : exists(recognition, praised, near).and(none(recognition, praised, sameUnit, near));
  return share({
    of: qaRating,
    where: reviewed.at.after(now.minus(days(365))).and(counted),
    excluding: { 'not-applicable': na },
    meeting: score.atLeast(category.passFrom),
  });
}

/** How much more quality rose in units with recognition than in others. */
export const effect = check({
  id: 'effect',
  question: 'Does recognition go together with better quality?',
  measure: difference({
    first: passed('here', 'after'),
    second: passed('here', 'before'),
    beyond: { first: passed('elsewhere', 'after'), second: passed('elsewhere', 'before') },
  }),
  standard: { better: 'higher', provenance: house, source: 'Information without a target: it goes together with, and proves nothing.' },
  countOf: 'ratings',
  weight: 0,
  minimumGroup: fewestPersons,
});

import { check, days, house, now, percent, setting, share } from '@touchstone/sdk';
import { idea } from '@touchstone/sdk/model';

import { fewestPersons } from './people.js';

const ideaWithin = setting.duration('idea-answer-within', {
  default: days(30),
  doc: 'Time within which a suggestion of an employee is answered.',
});

/** The share of suggestions that got an answer in time; overdue ones are misses. */
export const ideasAdopted = check({
  id: 'ideas-adopted',
  question: 'Are the ideas of our people answered?',
  measure: share({
    of: idea,
    excluding: { pending: idea.answeredAt.isMissing().and(idea.at.plus(ideaWithin).atOrAfter(now)) },
    meeting: idea.answeredAt.within(ideaWithin, idea.at),
    period: idea.at,
  }),
  by: ['orgUnit'],
  standard: {
    target: percent(90),
    floor: percent(60),
    better: 'higher',
    provenance: house,
    source: 'Motivation and involvement: nine ideas in ten are answered within thirty days.',
  },
  countOf: 'ideas',
  advice: 'answer-ideas',
  minimumGroup: fewestPersons,
  settings: [ideaWithin],
});

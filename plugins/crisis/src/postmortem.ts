import { anyOf, census, check, days, house, now, setting } from '@touchstone/sdk';
import { incident } from '@touchstone/sdk/model';

const lessonsWithin = setting.duration('lessons-within', {
  default: days(10),
  doc: 'Time after the end of an incident within which its lessons are written down.',
});

const { startedAt, resolvedAt, postmortemAt, actionsPlanned, actionsClosed } = incident;

/** Incidents without lessons, or whose actions are not done. */
export const postmortem = check({
  id: 'postmortem',
  question: 'Do we learn from incidents?',
  measure: census({
    of: incident,
    where: resolvedAt.isKnown(),
    excluding: { pending: resolvedAt.after(now.minus(lessonsWithin)) },
    breaching: anyOf(postmortemAt.isMissing(), postmortemAt.after(resolvedAt.plus(lessonsWithin)), actionsClosed.below(actionsPlanned)),
    period: startedAt,
  }),
  by: ['orgUnit'],
  standard: { target: 0, better: 'lower', provenance: house, source: 'Every incident has its lessons within ten days, and its actions done.' },
  countOf: 'incidents',
  advice: 'write-the-lessons',
  settings: [lessonsWithin],
});

import { anyOf, check, exists, house, invalidCase, percent, setting, share } from '@touchstone/sdk';
import { complaint, serviceCase } from '@touchstone/sdk/model';

const routineTopics = setting.list('routine-topics', {
  default: ['hours', 'delivery', 'password'],
  doc: 'Codes of topics that are simple.',
});

const { topic, kind, openedAt, $self: thisCase } = serviceCase;

/** The share of simple matters that became complaints. */
export const escalation = check({
  id: 'escalation',
  question: 'Do simple things become complaints?',
  measure: share({
    of: serviceCase,
    where: topic.code.isIn(routineTopics),
    excluding: invalidCase(),
    meeting: anyOf(kind.is('complaint'), exists(complaint, complaint.case.is(thisCase))),
    period: openedAt,
  }),
  by: ['orgUnit', 'channel', 'topic'],
  standard: {
    target: percent(1),
    floor: percent(10),
    better: 'lower',
    provenance: house,
    source: 'At most one simple matter in a hundred ends as a complaint.',
  },
  countOf: 'simple matters',
  advice: 'stop-the-escalation',
  settings: [routineTopics],
});

import { anyOf, check, house, invalidCase, percent, setting, share } from '@touchstone/sdk';
import { serviceCase } from '@touchstone/sdk/model';

const manyPeople = setting.number('many-people', {
  default: 3,
  doc: 'Number of people holding a case one after another from which it went through too many hands.',
  minimum: 2,
});

const manyTeams = setting.number('many-teams', {
  default: 2,
  doc: 'Number of teams holding a case one after another from which it went through too many hands.',
  minimum: 2,
});

const { lastResolvedAt, assigneeCount, teamCount } = serviceCase;

/** The share of resolved cases that went through too many hands. */
export const transfers = check({
  id: 'transfers',
  question: 'Through how many hands does a matter go?',
  measure: share({
    of: serviceCase,
    where: lastResolvedAt.isKnown(),
    excluding: invalidCase(),
    meeting: anyOf(assigneeCount.atLeast(manyPeople), teamCount.atLeast(manyTeams)),
    period: lastResolvedAt,
  }),
  by: ['orgUnit', 'channel', 'topic'],
  standard: {
    target: percent(10),
    floor: percent(40),
    better: 'lower',
    provenance: house,
    source: 'At most one case in ten goes through three people or two teams.',
  },
  countOf: 'resolved cases',
  advice: 'route-by-topic',
  settings: [manyPeople, manyTeams],
});

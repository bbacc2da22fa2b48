import { check, exists, first, house, invalidCase, last, percent, share } from '@touchstone/sdk';
import { caseEvent, serviceCase } from '@touchstone/sdk/model';

const { lastResolvedAt, $self: thisCase } = serviceCase;

const ofTeams = [caseEvent.case.is(thisCase), caseEvent.kind.is('team_changed')] as const;
const firstTeam = first(caseEvent, { value: caseEvent.from, by: caseEvent.at }, ...ofTeams);
const solvingTeam = last(caseEvent, { value: caseEvent.to, by: caseEvent.at }, ...ofTeams);

const noted = caseEvent.$as('noted');

/** The share of resolved cases that another team solved than the one they first came to. */
export const misroute = check({
  id: 'misroute',
  question: 'Does a matter come to the right team at once?',
  measure: share({
    of: serviceCase,
    // Where nobody notes teams, every case would seem to have come to the right one.
    where: lastResolvedAt.isKnown().and(exists(noted, noted.kind.is('team_changed'), noted.from.isKnown())),
    excluding: invalidCase(),
    meeting: firstTeam.isNot(solvingTeam),
    period: lastResolvedAt,
  }),
  by: ['orgUnit', 'channel', 'topic'],
  standard: {
    target: percent(10),
    floor: percent(40),
    better: 'lower',
    provenance: house,
    source: 'Smooth routing: at most one case in ten is solved by another team than the first.',
  },
  countOf: 'resolved cases',
  advice: 'route-by-topic',
});

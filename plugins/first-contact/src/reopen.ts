import { check, days, exists, house, invalidCase, now, percent, setting, share } from '@touchstone/sdk';
import { caseEvent, serviceCase } from '@touchstone/sdk/model';

const reopenWithin = setting.duration('reopen-within', {
  default: days(14),
  doc: 'Time after a case is first resolved within which reopening counts.',
});

const { firstResolvedAt, $self: thisCase } = serviceCase;

/** The share of resolved cases that were reopened. */
export const reopen = check({
  id: 'reopen',
  question: 'How many matters have to be reopened?',
  measure: share({
    of: serviceCase,
    where: firstResolvedAt.isKnown(),
    excluding: { ...invalidCase(), 'too-recent': firstResolvedAt.after(now.minus(reopenWithin)) },
    meeting: exists(
      caseEvent,
      caseEvent.case.is(thisCase),
      caseEvent.kind.is('reopened'),
      caseEvent.at.within(reopenWithin, firstResolvedAt),
    ),
    period: firstResolvedAt,
  }),
  by: ['orgUnit', 'channel', 'topic'],
  standard: {
    target: percent(5),
    floor: percent(20),
    better: 'lower',
    provenance: house,
    source: 'At most one resolved case in twenty is opened again.',
  },
  countOf: 'resolved cases',
  advice: 'settle-before-closing',
  settings: [reopenWithin],
});

import { check, exists, house, invalidCase, percent, setting, share } from '@touchstone/sdk';
import { caseEvent, serviceCase } from '@touchstone/sdk/model';

const answerReasons = setting.list('answer-reasons', {
  default: ['information'],
  doc: 'Coded reasons of escalations that were made only to get an answer.',
});

const reasonGiven = caseEvent.$as('given');

/** The share of cases that went up a level only because the first line did not know. */
export const escalatedForAnswer = check({
  id: 'escalated-for-answer',
  question: 'Can the first line answer by itself?',
  measure: share({
    of: serviceCase,
    // Where nobody notes why, none would seem to have gone up for an answer.
    where: exists(reasonGiven, reasonGiven.kind.is('escalated'), reasonGiven.reason.isKnown()),
    excluding: invalidCase(),
    meeting: exists(
      caseEvent,
      caseEvent.case.is(serviceCase.$self),
      caseEvent.kind.is('escalated'),
      caseEvent.reason.isIn(answerReasons),
    ),
    period: serviceCase.openedAt,
  }),
  by: ['orgUnit', 'topic', 'product'],
  standard: {
    target: percent(10),
    floor: percent(35),
    better: 'lower',
    provenance: house,
    source: 'At most one case in ten goes up a level only for information.',
  },
  countOf: 'cases',
  advice: 'bring-the-answer-down',
  settings: [answerReasons],
});

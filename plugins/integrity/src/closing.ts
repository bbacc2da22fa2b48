import { check, count, duration, exists, hours, house, invalidCase, ownHistory, percent, setting, share } from '@touchstone/sdk';
import { caseEvent, serviceCase } from '@touchstone/sdk/model';

const { openedAt, firstResolvedAt, targetAt, customer, topic, $self: thisCase } = serviceCase;

/** How long before its limit a case was resolved, as a part of its whole time; below nought when after it. */
const spare = duration(firstResolvedAt, targetAt).inSeconds();
const part = spare.dividedBy(duration(openedAt, targetAt).inSeconds());

/** Of the cases resolved close to their limit, the share resolved just before it. */
export const bunching = check({
  id: 'bunching',
  question: 'Do we not close cases only because the clock runs?',
  measure: share({
    of: serviceCase,
    where: targetAt.isKnown().and(part.atMost(0.05), part.atLeast(-0.05)),
    excluding: invalidCase(),
    meeting: spare.atLeast(0),
    period: firstResolvedAt,
  }),
  by: ['orgUnit'],
  standard: {
    target: 2 / 3,
    floor: percent(95),
    better: 'lower',
    provenance: house,
    source: 'At most twice as many just before the limit as just after it.',
  },
  countOf: 'cases close to their limit',
  guards: [targetAt, firstResolvedAt],
  advice: 'ease-the-clock',
});

const reopenedWithin = setting.duration('reopened-within', { default: hours(1), doc: 'Time after the solution within which our own reopening says that it was none.' });

const reopenedByUs = exists(
  caseEvent,
  caseEvent.case.is(thisCase),
  caseEvent.kind.is('reopened'),
  caseEvent.actorKind.is('employee'),
  caseEvent.at.atOrAfter(firstResolvedAt),
  caseEvent.at.within(reopenedWithin, firstResolvedAt),
);

/** The share of solved cases that we reopened ourselves at once. */
export const closeReopen = check({
  id: 'close-reopen',
  question: 'Do we not close cases that we open again at once?',
  measure: share({
    of: serviceCase,
    where: firstResolvedAt.isKnown(),
    excluding: invalidCase(),
    meeting: reopenedByUs,
    period: firstResolvedAt,
  }),
  by: ['orgUnit'],
  standard: { target: percent(2), floor: percent(15), better: 'lower', provenance: house, source: 'At most two solved cases in a hundred.' },
  countOf: 'solved cases',
  guards: [firstResolvedAt],
  advice: 'ease-the-clock',
  settings: [reopenedWithin],
});

const other = serviceCase.$as('other');
const sameDay = count(other, other.customer.is(customer), other.topic.is(topic), other.$self.isNot(thisCase), other.openedAt.date().is(openedAt.date()));

/** The share of cases with another of the same customer and topic on the same day. */
export const split = check({
  id: 'split',
  question: 'Are cases not split to look better?',
  measure: share({
    of: serviceCase,
    where: customer.isKnown().and(topic.isKnown()),
    excluding: invalidCase(),
    meeting: sameDay.above(0),
    period: openedAt,
  }),
  by: ['orgUnit'],
  standard: { ...ownHistory('lower'), source: 'The usual range of earlier periods.' },
  countOf: 'cases',
  guards: [firstResolvedAt],
  advice: 'ease-the-clock',
});

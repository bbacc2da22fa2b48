import { anyOf, check, days, exists, none, now, percent, share } from '@touchstone/sdk';
import { coachingSession, employee, idea, qaReview, standard, standardAck } from '@touchstone/sdk/model';

import { isInForce } from './is-in-force.js';

/** Fewest persons that a figure about people may describe. */
const fewestPersons = 5;

const { $self: person } = employee;
const working = employee.leftMonth.isMissing().and(employee.isBot.not());
const anyStandard = standard.$as('any');
const anyAck = standardAck.$as('ack');
const acknowledgedNow = exists(standardAck, standardAck.standard.is(standard.$self), standardAck.version.is(standard.version), standardAck.employee.is(person));

/** The share of people who acknowledged all standards in force. */
export const acknowledged = check({
  id: 'acknowledged',
  question: 'Does everybody know the standards?',
  measure: share({
    of: employee,
    where: working.and(exists(anyStandard, isInForce(anyStandard)), exists(anyAck, anyAck.version.isKnown())),
    meeting: none(standard, isInForce(), acknowledgedNow.not()),
  }),
  by: ['orgUnit'],
  standard: { target: percent(90), floor: percent(50), better: 'higher', provenance: 'seed', source: 'Everybody knows the standards: nine in ten have acknowledged all of them.' },
  countOf: 'people',
  advice: 'talk-it-through',
  minimumGroup: fewestPersons,
});

const quarter = now.minus(days(92));

const takesPart = anyOf(
  exists(standardAck, standardAck.employee.is(person), standardAck.at.after(quarter)),
  exists(qaReview, qaReview.reviewer.is(person), qaReview.at.after(quarter)),
  exists(coachingSession, coachingSession.employee.is(person), coachingSession.at.after(quarter)),
  exists(idea, idea.orgUnit.is(employee.orgUnit), idea.at.after(quarter)),
);

/** The share of people who did something for quality in the last quarter. */
export const participation = check({
  id: 'participation',
  question: 'Does everybody take part in quality?',
  measure: share({ of: employee, where: working, meeting: takesPart }),
  by: ['orgUnit'],
  standard: { target: percent(70), floor: percent(30), better: 'higher', provenance: 'seed', source: 'Quality is a matter for everybody: seven in ten take part.' },
  countOf: 'people',
  advice: 'talk-it-through',
  minimumGroup: fewestPersons,
});

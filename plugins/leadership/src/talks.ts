import { check, days, exists, house, now, percent, setting, share } from '@touchstone/sdk';
import { coachingSession, employee, qaReview } from '@touchstone/sdk/model';

import { fewestPersons } from './fewest-persons.js';

const { plannedFor, at, kind } = coachingSession;

/** The share of planned one-to-ones that took place. */
export const oneToOnes = check({
  id: 'one-to-ones',
  question: 'Do leaders talk with their people?',
  measure: share({
    of: coachingSession,
    where: kind.is('one_to_one').and(plannedFor.isKnown()),
    excluding: { 'not-yet-due': at.isMissing().and(plannedFor.after(now)) },
    meeting: at.isKnown(),
    period: plannedFor,
  }),
  by: ['orgUnit'],
  standard: { target: percent(90), floor: percent(50), better: 'higher', provenance: house, source: 'Nine planned one-to-ones in ten are held.' },
  countOf: 'one-to-ones',
  advice: 'book-the-talks',
  minimumGroup: fewestPersons,
});

const feedbackWithin = setting.duration('feedback-within', { default: days(31), doc: 'Time within which everybody has feedback at least once.' });
const lately = now.minus(feedbackWithin);

const heard = exists(coachingSession, coachingSession.employee.is(employee.$self), at.after(lately)).or(
  exists(qaReview, qaReview.reviewee.is(employee.$self), qaReview.at.after(lately)),
);

/** The share of people who had feedback lately. */
export const feedbackGiven = check({
  id: 'feedback-given',
  question: 'Does everybody get feedback regularly?',
  measure: share({ of: employee, where: employee.leftMonth.isMissing().and(employee.isBot.not()), meeting: heard }),
  by: ['orgUnit'],
  standard: { target: percent(90), floor: percent(50), better: 'higher', provenance: 'seed', source: 'Everybody has regular feedback: nine in ten within a month.' },
  countOf: 'people',
  advice: 'book-the-talks',
  minimumGroup: fewestPersons,
  settings: [feedbackWithin],
});

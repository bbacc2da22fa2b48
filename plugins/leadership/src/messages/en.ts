import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': 'Leadership',
  'principle.question': 'Do leaders talk with their people, help them and treat them fairly?',

  'one-to-ones.name': 'One-to-ones held',
  'one-to-ones.question': 'Do leaders talk with their people?',
  'one-to-ones.source': 'Nine planned one-to-ones in ten are held.',
  'one-to-ones.sentence':
    '{value} of planned one-to-ones were held ({low} – {high}, {n, plural, one {# talk} other {# talks}}); the standard is at least {target}.',

  'feedback-given.name': 'Feedback within the month',
  'feedback-given.question': 'Does everybody get feedback regularly?',
  'feedback-given.source': 'Everybody has regular feedback: nine in ten within a month.',
  'feedback-given.sentence':
    '{value} of the people had feedback on their work within the last month ({low} – {high}, {n, plural, one {# person} other {# people}}); the standard is at least {target}.',

  'coaching-cadence.name': 'Help after a weak result',
  'coaching-cadence.question': 'Is a weak result followed by help?',
  'coaching-cadence.source': 'Nine weak reviews in ten are followed by help within ten days.',
  'coaching-cadence.sentence':
    '{value} of weak reviews were followed by coaching in time ({low} – {high}, {n, plural, one {# review} other {# reviews}}); the standard is at least {target}.',

  'recognition.name': 'Recognition beside correction',
  'recognition.question': 'Is good work noticed?',
  'recognition.source': 'Three times as much recognition as correction.',
  'recognition.sentence':
    '{value} of what leaders gave back was praise or reward ({low} – {high}, {n, plural, one {# event} other {# events}}); the standard is at least {target}.',

  'fair-basis.name': 'Corrective steps without a fair basis',
  'fair-basis.question': 'Are consequences fair?',
  'fair-basis.source': 'No consequence without evidence, and none without hearing the person.',
  'fair-basis.sentence':
    '{breaches, plural, one {# corrective step rests} other {# corrective steps rest}} on too little evidence, or the person was not heard ({n, number} in all); the standard is {target}.',

  'effect.name': 'Quality after recognition',
  'effect.question': 'Does recognition go together with better quality?',
  'effect.source': 'Information without a target: it goes together with, and proves nothing.',
  'effect.sentence':
    'After recognition the quality in the unit rose by {value} points more than elsewhere ({low} – {high}).',

  'guidance.name': 'Frequent topics without guidance',
  'guidance.question': 'Do people know what to do?',
  'guidance.source': 'Leaders see to it that people know what to do: every frequent topic has a procedure.',
  'guidance.sentence':
    'For {breaches, plural, one {# of the most frequent topics} other {# of the most frequent topics}} staff have no current procedure ({n, number} counted); the standard is {target}.',

  'advice.book-the-talks':
    'Book the talks that did not take place for the next two weeks and keep them short. Where they fall out again and again, a leader has too many people or too few free hours: change that first.',
  'advice.help-after-weak-review':
    'Book a coaching talk for each weak review that had none, on one point and with the conversation at hand. Ask first what made it hard; often it is a tool or a rule, and not the person.',
  'advice.notice-good-work':
    'Let each leader name one piece of good work a week, with what was good about it, in front of the team or in private as the person prefers. Look for it where nobody looks: quiet shifts, back office, night.',
  'advice.hear-the-person':
    'Take the listed steps up again with somebody who was not part of the decision: hear the person, look at the evidence and its uncertainty, and take back what does not stand. A few cases prove nothing about anybody.',
  'advice.write-the-procedure':
    'Ask those who handle the topic best to write half a page on it, and let a newcomer try it. Begin with the topic that comes most often.',

  'excluded.not-yet-due': 'Not due yet',
  'excluded.pending': 'Not coached yet, and still within the time',
  'excluded.not-applicable': 'The category did not apply',

  'setting.feedback-within.name': 'Feedback within',
  'setting.feedback-within.doc': 'Time within which everybody has feedback at least once.',
  'setting.coach-within.name': 'Coach within',
  'setting.coach-within.doc': 'Time within which a weak review is followed by coaching.',
  'setting.reviewed-within.name': 'Reviewed within',
  'setting.reviewed-within.doc': 'Time after which a procedure must have been reviewed to be current.',
} as const satisfies Messages;

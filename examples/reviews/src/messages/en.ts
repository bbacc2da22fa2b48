import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': 'Reviews',
  'principle.question': 'Do we answer what customers say of us in public?',

  'answered-by-person.name': 'Reviews answered in person',
  'answered-by-person.question': 'Do we answer what customers say of us in public, in person?',
  'answered-by-person.sentence':
    '{value} of the reviews were answered by a person in time ({low} – {high}, {n, plural, one {# review} other {# reviews}}); the standard is {target}.',

  'unhappy-unanswered.name': 'Unhappy reviews without an answer',
  'unhappy-unanswered.question': 'Does any unhappy customer wait for an answer in public?',
  'unhappy-unanswered.sentence':
    '{breaches, plural, one {# unhappy review stands} other {# unhappy reviews stand}} without an answer, of {n, plural, one {# review} other {# reviews}}.',

  'advice.name-who-answers': 'Name one person a branch who reads the review sites each morning, and give them the words for the three commonest cases.',
  'advice.answer-the-unhappy-first': 'Answer these today, by name and with an offer to talk; then tell the branch what was said.',

  'excluded.too-recent': 'Posted too recently to judge',
} as const satisfies Messages;

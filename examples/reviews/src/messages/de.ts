import type { Messages } from '@touchstone/sdk';

export const de = {
  'principle.name': 'Bewertungen',
  'principle.question': 'Antworten wir auf das, was Kunden öffentlich über uns sagen?',

  'answered-by-person.name': 'Persönlich beantwortete Bewertungen',
  'answered-by-person.question': 'Antworten wir persönlich auf das, was Kunden öffentlich über uns sagen?',
  'answered-by-person.sentence':
    '{value} der Bewertungen wurden rechtzeitig von einem Menschen beantwortet ({low} – {high}, {n, plural, one {# Bewertung} other {# Bewertungen}}); der Maßstab ist {target}.',

  'unhappy-unanswered.name': 'Unzufriedene ohne Antwort',
  'unhappy-unanswered.question': 'Wartet ein unzufriedener Kunde öffentlich auf eine Antwort?',
  'unhappy-unanswered.sentence':
    '{breaches, plural, one {# unzufriedene Bewertung steht} other {# unzufriedene Bewertungen stehen}} ohne Antwort da, von {n, plural, one {# Bewertung} other {# Bewertungen}}.',

  'advice.name-who-answers': 'Benennen Sie je Filiale einen Menschen, der jeden Morgen die Bewertungen liest, und geben Sie ihm Worte für die drei häufigsten Fälle.',
  'advice.answer-the-unhappy-first': 'Antworten Sie diesen heute, mit Namen und dem Angebot zu reden; sagen Sie dann der Filiale, was gesagt wurde.',

  'excluded.too-recent': 'Zu neu, um zu urteilen',
} as const satisfies Messages;

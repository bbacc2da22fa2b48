import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': 'Change',
  'principle.question': 'Do we notice what customers will want next, and act on it?',

  'research-cadence.name': 'Research held regularly',
  'research-cadence.question': 'Do we regularly ask what customers will want?',
  'research-cadence.source': 'Research on the market or the customers twice a year.',
  'research-cadence.sentence':
    '{breaches, plural, one {# company has} other {# companies have}} held no research on its market or customers lately; the standard is {target}.',

  'expectation-drift.name': 'Expectations on the rise',
  'expectation-drift.question': 'Do expectations of customers not rise?',
  'expectation-drift.source': 'The usual range of earlier periods.',
  'expectation-drift.sentence':
    'Expectations of customers stand at {value} of their scale ({low} – {high}, {n, plural, one {# answer} other {# answers}}), outside the usual range of earlier periods.',

  'new-topic.name': 'New topics without an article',
  'new-topic.question': 'Do we answer what people have begun to ask?',
  'new-topic.source': 'Each topic that grows quickly has an article.',
  'new-topic.sentence':
    '{breaches, plural, one {# topic that grows quickly has} other {# topics that grow quickly have}} no article ({n, number} growing in all); the standard is {target}.',

  'action-lag.name': 'Actions begun in time',
  'action-lag.question': 'Do we begin to act before it is late?',
  'action-lag.source': 'Nine actions in ten are begun before they are due.',
  'action-lag.sentence':
    '{value} of the actions on findings were begun before the day they were due ({low} – {high}, {n, plural, one {# action} other {# actions}}); the standard is at least {target}.',

  'advice.ask-what-comes':
    'Talk with ten customers and with the people who answer them about what has changed in the last half year, and write down three things they will expect next. Put the next such round into the calendar now.',
  'advice.raise-the-standard':
    'Look at which expectation has risen and hold your own standard for it against what customers now take for granted. Change one standard, or say openly what you do not offer.',
  'advice.write-the-article':
    'Read ten contacts on the listed topic and write the answer as one short article, in each language of your customers, within two weeks. Tell the front line the same day.',
  'advice.begin-small':
    'Choose for each action that was not begun the smallest step that can be done this week, and do it. Where nobody is free, say so and move the date, rather than letting it lie.',

  'excluded.not-yet-due': 'Not due yet',
  'excluded.dropped': 'Dropped on purpose',

  'setting.research-within.name': 'Research within',
  'setting.research-within.doc': 'Time within which the market or the way of customers is looked at again.',
  'setting.topic-growth.name': 'Topic growth',
  'setting.topic-growth.doc': 'How many times as often a topic comes up as in the month before to be a new one.',
  'setting.topic-least.name': 'Topic least',
  'setting.topic-least.doc': 'Contacts in a month below which no topic is a new one.',
} as const satisfies Messages;

import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': 'Low effort',
  'principle.question': 'How much work do we leave to the customer?',

  'ces.name': 'It was easy',
  'ces.question': 'Was it easy for the customer?',
  'ces.source': 'Four in five customers agree that we made it easy.',
  'ces.sentence':
    '{value} of the customers asked found it easy ({low} – {high}, {n, plural, one {# answer} other {# answers}}); the standard is {target}.',
  'ces.good':
    '{value} of the customers asked found it easy ({low} – {high}, {n, plural, one {# answer} other {# answers}}), clearly more than elsewhere: walk their way with the eyes of a customer.',

  'repeat-information.name': 'Told twice',
  'repeat-information.question': 'Do customers have to repeat themselves?',
  'repeat-information.source': 'At most one customer in ten has to tell it twice.',
  'repeat-information.sentence':
    '{value} of the customers asked had to repeat themselves ({low} – {high}, {n, plural, one {# answer} other {# answers}}); the standard is at most {target}.',
  'repeat-information.good':
    '{value} of the customers asked had to repeat themselves ({low} – {high}, {n, plural, one {# answer} other {# answers}}), clearly fewer than elsewhere: learn how they pass notes on.',

  'transfers.name': 'Many hands',
  'transfers.question': 'Through how many hands does a matter go?',
  'transfers.source': 'At most one case in ten goes through three people or two teams.',
  'transfers.sentence':
    '{value} of resolved cases went through too many hands ({low} – {high}, {n, plural, one {# resolved case} other {# resolved cases}}); the standard is at most {target}.',
  'transfers.good':
    '{value} of resolved cases went through too many hands ({low} – {high}, {n, plural, one {# resolved case} other {# resolved cases}}), clearly fewer than elsewhere: learn how they decide who takes what.',

  'misroute.name': 'Wrong team first',
  'misroute.question': 'Does a matter come to the right team at once?',
  'misroute.source': 'Smooth routing: at most one case in ten is solved by another team than the first.',
  'misroute.sentence':
    '{value} of resolved cases came to another team first than the one that solved them ({low} – {high}, {n, plural, one {# resolved case} other {# resolved cases}}); the standard is at most {target}.',
  'misroute.good':
    '{value} of resolved cases came to another team first than the one that solved them ({low} – {high}, {n, plural, one {# resolved case} other {# resolved cases}}), clearly fewer than elsewhere: learn what their form or menu asks.',

  'contacts-per-issue.name': 'Contacts an issue takes',
  'contacts-per-issue.question': 'How many contacts does one issue take?',
  'contacts-per-issue.source': 'Nine issues in ten take at most three contacts.',
  'contacts-per-issue.sentence':
    'Nine issues in ten take up to this many contacts: {value} ({low} – {high}, {n, plural, one {# issue} other {# issues}}); the standard is at most {target}.',

  'channel-hops.name': 'Forced to change the channel',
  'channel-hops.question': 'Do customers have to change the channel?',
  'channel-hops.source': 'At most one issue in ten takes more than one channel.',
  'channel-hops.sentence':
    '{value} of issues took more than one channel ({low} – {high}, {n, plural, one {# issue} other {# issues}}); the standard is at most {target}.',
  'channel-hops.good':
    '{value} of issues took more than one channel ({low} – {high}, {n, plural, one {# issue} other {# issues}}), clearly fewer than elsewhere: learn what can be finished there.',

  'cancel-time.name': 'Time to leave',
  'cancel-time.question': 'How long does it take a customer to leave?',
  'cancel-time.source': 'Half of those who want to leave have left within a day; a call in which nobody would let a customer go was heard by millions in 2014.',
  'cancel-time.sentence':
    'Half of those who wanted to leave waited longer than {value} ({low} – {high}, {n, plural, one {# cancellation} other {# cancellations}}); the standard is at most {target}.',

  'cancel-in-one.name': 'Leaving in one contact',
  'cancel-in-one.question': 'Can a customer leave in one contact?',
  'cancel-in-one.source': 'Nineteen in twenty cancellations are done in one contact.',
  'cancel-in-one.sentence':
    '{value} of cancellations were done in one contact ({low} – {high}, {n, plural, one {# cancellation} other {# cancellations}}); the standard is {target}.',
  'cancel-in-one.good':
    '{value} of cancellations were done in one contact ({low} – {high}, {n, plural, one {# cancellation} other {# cancellations}}), clearly more than elsewhere: learn what they need for it.',

  'escalation.name': 'Simple things that became complaints',
  'escalation.question': 'Do simple things become complaints?',
  'escalation.source': 'At most one simple matter in a hundred ends as a complaint.',
  'escalation.sentence':
    '{value} of simple matters became complaints ({low} – {high}, {n, plural, one {# simple matter} other {# simple matters}}); the standard is at most {target}.',
  'escalation.good':
    '{value} of simple matters became complaints ({low} – {high}, {n, plural, one {# simple matter} other {# simple matters}}), clearly fewer than elsewhere: learn who settles them.',

  'advice.walk-the-way':
    'Walk the way yourself with the three commonest matters, on a telephone and without a password that you know. Drop the step that helps only us, and read the longest issue of the month aloud with the team.',
  'advice.pass-notes-on':
    'Agree that nobody passes a case on without two lines: what the customer wants and what was already done. Whoever takes over reads them to the customer first, instead of asking again.',
  'advice.route-by-topic':
    'Take the topic that is passed on most and look at which choice of the form, the menu or the inbox sends it astray; rename that choice in the customer’s words. Let the first holder keep what can be settled with one question to a colleague.',
  'advice.finish-where-begun':
    'See what cannot be finished on the channel where it began: a signature, a payment, a proof. Bring that one thing to the channel, and until then call the customer yourself instead of asking for a call.',
  'advice.let-them-go':
    'Let the first person who is asked confirm the end at once, and put all that is needed on one form. Ask for the reason once, afterwards: it is worth more than the customer you kept waiting.',
  'advice.stop-the-escalation':
    'Read how each of these began and mark the message at which it turned: mostly it is a wait or a form letter. Answer routine questions first in the morning, and replace that letter.',

  'setting.many-people.name': 'Many people',
  'setting.many-people.doc': 'Number of people holding a case one after another from which it went through too many hands.',
  'setting.many-teams.name': 'Many teams',
  'setting.many-teams.doc': 'Number of teams holding a case one after another from which it went through too many hands.',
  'setting.cancel-topics.name': 'Cancel topics',
  'setting.cancel-topics.doc': 'Codes of topics by which customers leave.',
  'setting.cancel-within.name': 'Cancel within',
  'setting.cancel-within.doc': 'Time within which a customer who wants to leave has left.',
  'setting.routine-topics.name': 'Routine topics',
  'setting.routine-topics.doc': 'Codes of topics that are simple.',
} as const satisfies Messages;

import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': 'First-contact resolution',
  'principle.question': 'Are matters solved the first time, and does the customer agree?',

  'rate.name': 'Solved the first time',
  'rate.question': 'Are matters solved the first time?',
  'rate.source': 'Around 70 % is what contact centres report (SQM, Metric Sherpa, quoted second hand); they count calls, this counts cases.',
  'rate.sentence':
    '{value} of resolved cases needed no second contact ({low} – {high}, {n, plural, one {# resolved case} other {# resolved cases}}); the standard is {target}.',
  'rate.good':
    '{value} of resolved cases needed no second contact ({low} – {high}, {n, plural, one {# resolved case} other {# resolved cases}}), clearly more than elsewhere: learn what they ask before closing.',

  'voice.name': 'Solved, say customers',
  'voice.question': 'Does the customer agree that it is solved?',
  'voice.source': 'Three in four customers say that their matter is solved.',
  'voice.sentence':
    '{value} of the customers asked say that their matter is solved ({low} – {high}, {n, plural, one {# answer} other {# answers}}); the standard is {target}.',
  'voice.good':
    '{value} of the customers asked say that their matter is solved ({low} – {high}, {n, plural, one {# answer} other {# answers}}), clearly more than elsewhere: learn how they make sure.',

  'gap.name': 'Records against customers',
  'gap.question': 'Do our records flatter us?',
  'gap.source': 'Our own records lie at most ten points above what customers say.',
  'gap.sentence':
    'Our records of what was solved the first time lie {value} points above what customers say ({low} – {high}, {n, plural, one {# case or answer} other {# cases and answers}}); the standard is at most {target}.',

  'reopen.name': 'Reopened cases',
  'reopen.question': 'How many matters have to be reopened?',
  'reopen.source': 'At most one resolved case in twenty is opened again.',
  'reopen.sentence':
    '{value} of resolved cases had to be reopened ({low} – {high}, {n, plural, one {# resolved case} other {# resolved cases}}); the standard is at most {target}.',
  'reopen.good':
    '{value} of resolved cases had to be reopened ({low} – {high}, {n, plural, one {# resolved case} other {# resolved cases}}), clearly fewer than elsewhere: learn what they ask before closing.',

  'one-touch.name': 'One reply enough',
  'one-touch.question': 'Is one reply enough?',
  'one-touch.source': 'The usual range of earlier periods; two industries of a helpdesk vendor lay at 36 % and 39 % in 2018.',
  'one-touch.sentence':
    '{value} of resolved cases took a single reply ({low} – {high}, {n, plural, one {# resolved case} other {# resolved cases}}), below its own usual range.',
  'one-touch.good':
    '{value} of resolved cases took a single reply ({low} – {high}, {n, plural, one {# resolved case} other {# resolved cases}}), clearly more than elsewhere: learn what their first reply holds.',

  'backlog-age.name': 'Forgotten cases',
  'backlog-age.question': 'Which matters have been forgotten?',
  'backlog-age.source': 'No case stays open for longer than thirty days.',
  'backlog-age.sentence':
    '{breaches, plural, one {# case has} other {# cases have}} been open for too long ({n, number} open in all); the standard is {target}.',

  'advice.settle-before-closing':
    'Open the misses of the weakest topic and read what the customer wrote the second time: it says what the first answer lacked. Mend that text or form, ask “is it solved?” before closing, and measure again after two hundred cases.',
  'advice.ask-is-it-solved':
    'Call five of the customers who said no this week and ask what is still missing; reopen their cases yourself. If the same thing is missing three times, it is yours to mend, not theirs to ask for.',
  'advice.read-the-disagreement':
    'Read ten cases together that the records call solved and the customer does not. Agree in one sentence on when a case may be closed, and trust the customers’ figure until both say the same.',
  'advice.answer-the-next-question':
    'Collect the questions that customers ask back on the commonest topic, and answer them in the first reply. What you always have to ask for belongs on the form.',
  'advice.clear-the-oldest':
    'Take an hour and go through the list from the oldest: give each case a name, a next step and a word to the customer. What nobody will ever do, close honestly and say so.',

  'excluded.too-recent': 'Resolved too recently to judge',

  'setting.again-within.name': 'Again within',
  'setting.again-within.doc': 'Time after a case is resolved within which a new contact about the same topic shows that it was not.',
  'setting.reopen-within.name': 'Reopen within',
  'setting.reopen-within.doc': 'Time after a case is first resolved within which reopening counts.',
  'setting.forgotten-after.name': 'Forgotten after',
  'setting.forgotten-after.doc': 'Time after which a case that is still open counts as forgotten.',
} as const satisfies Messages;

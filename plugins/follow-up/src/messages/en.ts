import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': 'Follow-up',
  'principle.question': 'Do we keep our promises and see every matter through?',

  'promise-kept.name': 'Promises kept',
  'promise-kept.question': 'Do we keep our promises?',
  'promise-kept.source': 'Service is also the expectations it creates: nineteen promises in twenty kept on time.',
  'promise-kept.sentence':
    '{value} of the promises due were kept on time ({low} – {high}, {n, plural, one {# promise} other {# promises}}); the standard is {target}.',
  'promise-kept.good':
    '{value} of the promises due were kept on time ({low} – {high}, {n, plural, one {# promise} other {# promises}}), clearly more than elsewhere: learn how they are noted and handed over.',

  'contacted.name': 'Contact after a serious case',
  'contacted.question': 'Do we get back to the customer after a serious case?',
  'contacted.source': 'Four in five complaints and urgent matters are followed by a contact within a week.',
  'contacted.sentence':
    '{value} of closed complaints and urgent cases were followed by a contact from us ({low} – {high}, {n, plural, one {# case} other {# cases}}); the standard is {target}.',
  'contacted.good':
    '{value} of closed complaints and urgent cases were followed by a contact from us ({low} – {high}, {n, plural, one {# case} other {# cases}}), clearly more than elsewhere: learn who calls, and when.',

  'confirmed.name': 'Outcome confirmed by the customer',
  'confirmed.question': 'Do we ask customers whether they are satisfied with the outcome, and hear it?',
  'confirmed.source': 'Two customers in five say whether they are satisfied: enough to notice when they are not.',
  'confirmed.sentence':
    'In {value} of resolved cases the customer said how it went ({low} – {high}, {n, plural, one {# case} other {# cases}}); the standard is {target}.',
  'confirmed.good':
    'In {value} of resolved cases the customer said how it went ({low} – {high}, {n, plural, one {# case} other {# cases}}), clearly more than elsewhere: learn how they ask.',

  'documented.name': 'Outcome written down',
  'documented.question': 'Is it written down how a matter ended?',
  'documented.source': 'Always record the details of a contact, its states and its summary, so that anyone can go on from there.',
  'documented.sentence':
    '{value} of closed cases have a coded outcome and a summary ({low} – {high}, {n, plural, one {# case} other {# cases}}); the standard is {target}.',
  'documented.good':
    '{value} of closed cases have a coded outcome and a summary ({low} – {high}, {n, plural, one {# case} other {# cases}}), clearly more than elsewhere: learn how writing fits into their day.',

  'dropped.name': 'Customers we went silent on',
  'dropped.question': 'Did we go silent on a customer who waits for us?',
  'dropped.source': 'Nobody waits for us longer than three business days without a word.',
  'dropped.sentence':
    '{breaches, plural, one {# open case has} other {# open cases have}} waited too long for a word from us ({n, plural, one {# open case} other {# open cases}} in all); the standard is {target}.',

  'advice.hand-over-promises':
    'Call the customers whose promises are overdue today. Then look at when the broken promises were made and who was to keep them; where one shift promises for the next, begin each morning with a list of what is due and one person who owns it.',
  'advice.call-after-serious-case':
    'Put a reminder for the fifth day on every complaint and urgent case when it is closed, with the name of the person who knows the customer. Start with those closed this week.',
  'advice.ask-before-closing':
    'Ask one question when a matter is resolved, on the channel the customer used, and see that the invitation really goes out. A short call on every resolved complaint gives the most for the least effort.',
  'advice.write-the-summary':
    'Make the outcome and two sentences of summary a condition for closing, and keep the list of outcomes short enough to choose from. First ask the people who close cases what makes it hard.',
  'advice.answer-dropped-today':
    'Open the list and answer each customer today, the oldest first, even if only to say when the matter will be solved. Then look for what they have in common: an absent owner, a queue nobody watches, a handover that lost the case.',

  'excluded.cancelled': 'Cancelled, because the customer no longer wanted it',
  'excluded.not-yet-due': 'Not yet due',
  'excluded.too-recent': 'Closed too recently to judge',

  'setting.contact-within.name': 'Contact within',
  'setting.contact-within.doc': 'Time after a serious case is closed within which a person gets back to the customer.',
  'setting.confirm-within.name': 'Confirm within',
  'setting.confirm-within.doc': 'Time after a case is resolved within which the customer says whether it is.',
  'setting.summary-length.name': 'Summary length',
  'setting.summary-length.doc': 'Characters from which a written summary says something.',
  'setting.silent-after.name': 'Silent after',
  'setting.silent-after.doc': 'Opening hours after which a customer without an answer counts as dropped; three business days of eight hours.',
} as const satisfies Messages;

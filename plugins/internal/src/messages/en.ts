import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': 'Internal service',
  'principle.question': 'Do we serve each other as well as we serve customers?',

  'on-time.name': 'Internal promises kept',
  'on-time.question': 'Do departments keep their promises to each other?',
  'on-time.source': 'Nine internal promises in ten are kept.',
  'on-time.sentence':
    '{value} of internal requests were done by the time promised ({low} – {high}, {n, plural, one {# request} other {# requests}}); the standard is at least {target}.',

  'csat.name': 'Satisfaction of colleagues',
  'csat.question': 'Are colleagues satisfied with the help they get?',
  'csat.source': 'Four colleagues in five are satisfied.',
  'csat.sentence':
    '{value} of rated internal requests got a good mark from the colleagues who asked ({low} – {high}, {n, plural, one {# rating} other {# ratings}}); the standard is at least {target}.',

  'handoff-time.name': 'Waiting on another department',
  'handoff-time.question': 'How long do customers wait on another department?',
  'handoff-time.source': 'Nine waits in ten end within a business day of eight hours.',
  'handoff-time.sentence':
    'Nine waits in ten on another department ended within {value} of opening time ({low} – {high}, {n, plural, one {wait} other {waits}}); the standard is at most {target}.',

  'blockers.name': 'Late cases that waited on us',
  'blockers.question': 'Do late cases wait for ourselves?',
  'blockers.source': 'At most one late case in five waited longest on another department.',
  'blockers.sentence':
    '{value} of the cases that were late waited longest on another department ({low} – {high}, {n, plural, one {# case} other {# cases}}); the standard is at most {target}.',

  'bounce.name': 'Requests sent back',
  'bounce.question': 'Do requests go back and forth between departments?',
  'bounce.source': 'At most one request in twenty is sent back.',
  'bounce.sentence':
    '{value} of internal requests were sent back to those who asked ({low} – {high}, {n, plural, one {# request} other {# requests}}); the standard is at most {target}.',

  'supplier-on-time.name': 'Suppliers on time',
  'supplier-on-time.question': 'Do suppliers deliver on time?',
  'supplier-on-time.source': 'Nineteen deliveries in twenty come on time.',
  'supplier-on-time.sentence':
    '{value} of requests to suppliers were done by the time promised ({low} – {high}, {n, plural, one {# request} other {# requests}}); the standard is at least {target}.',

  'advice.agree-internal-standard':
    'Bring the two departments to one table with the overdue requests and agree on a time that both hold for right. Write it down as an internal standard, and let one person on each side look at what is due each morning.',
  'advice.ask-the-askers':
    'Ask the three units that rated lowest for one request each that went badly, and go through it together. Begin with what they had to ask for twice.',
  'advice.shorten-the-wait':
    'Look at which question the cases wait for. Give the front line the answer or the right to decide where it is always the same, and a name to call where it is not.',
  'advice.ask-completely':
    'Read ten requests that came back and note what was missing. Put these few things into the form of the request, and let the receiving side call instead of sending it back.',
  'advice.talk-to-the-supplier':
    'Show the supplier the late orders with what each meant for a customer. Agree on a notice before the date is missed rather than after, and find a second source for what is late again and again.',

  'excluded.not-yet-due': 'Not due yet',

  'setting.good-from.name': 'Good from',
  'setting.good-from.doc': 'Mark of 5 from which a colleague is satisfied.',
} as const satisfies Messages;

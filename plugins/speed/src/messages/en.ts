import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': 'Response speed',
  'principle.question': 'Do we answer and solve within the time we promise?',

  'first-reply.name': 'First reply in time',
  'first-reply.question': 'Do we answer within the promised time?',
  'first-reply.source': 'Standard time frames for calls, e-mails, social messages and others; the frames and nine in ten are starting values.',
  'first-reply.sentence':
    '{value} of cases got a first reply from a person within the time promised ({low} – {high}, {n, plural, one {# case} other {# cases}}); the standard is {target}.',
  'first-reply.good':
    '{value} of cases got a first reply from a person within the time promised ({low} – {high}, {n, plural, one {# case} other {# cases}}), clearly more than elsewhere: learn who watches the inbox, and when.',

  'call-service-level.name': 'Calls picked up fast',
  'call-service-level.question': 'Are calls picked up fast?',
  'call-service-level.source': '80 % in 20 seconds is a convention of contact centres, not research. Spain: 95 % in 180 seconds (Ley 10/2025; re-verify).',
  'call-service-level.sentence':
    '{value} of calls were answered within the time promised ({low} – {high}, {n, plural, one {# call} other {# calls}}); the standard is {target}.',
  'call-service-level.good':
    '{value} of calls were answered within the time promised ({low} – {high}, {n, plural, one {# call} other {# calls}}), clearly more than elsewhere: learn how shifts are laid over the day.',

  'p90-reply.name': 'Wait of the slowest tenth',
  'p90-reply.question': 'What do the slowest 10 % wait?',
  'p90-reply.source': 'Nine in ten wait at most three times the promised four opening hours.',
  'p90-reply.sentence':
    'One case in ten waited longer than {value} for a first reply ({low} – {high}, {n, plural, one {# case} other {# cases}}); the standard is at most {target}.',
  'p90-reply.good':
    'One case in ten waited longer than {value} for a first reply ({low} – {high}, {n, plural, one {# case} other {# cases}}), clearly less than elsewhere: learn how nothing is left lying here.',

  'next-reply.name': 'Fast after the first answer',
  'next-reply.question': 'Do we stay fast after the first answer?',
  'next-reply.source': 'Seventeen of twenty further messages are answered within half a business day.',
  'next-reply.sentence':
    '{value} of customers’ further messages were answered within the time promised ({low} – {high}, {n, plural, one {# further message} other {# further messages}}); the standard is {target}.',
  'next-reply.good':
    '{value} of customers’ further messages were answered within the time promised ({low} – {high}, {n, plural, one {# further message} other {# further messages}}), clearly more than elsewhere: learn how open conversations are passed on.',

  'resolve.name': 'Solved in time',
  'resolve.question': 'Are cases solved in time?',
  'resolve.source': 'Seventeen of twenty cases are solved within three business days.',
  'resolve.sentence':
    '{value} of cases were solved within the time promised ({low} – {high}, {n, plural, one {# case} other {# cases}}); the standard is {target}.',
  'resolve.good':
    '{value} of cases were solved within the time promised ({low} – {high}, {n, plural, one {# case} other {# cases}}), clearly more than elsewhere: learn which cases are settled in one go.',

  'in-person-greet.name': 'Greeted promptly',
  'in-person-greet.question': 'Are visitors greeted promptly?',
  'in-person-greet.source': 'Greet and assist within 60 seconds: a hotel standard for every guest; nineteen in twenty is a starting value.',
  'in-person-greet.sentence':
    '{value} of visitors were greeted within the time promised ({low} – {high}, {n, plural, one {# visit} other {# visits}}); the standard is {target}.',
  'in-person-greet.good':
    '{value} of visitors were greeted within the time promised ({low} – {high}, {n, plural, one {# visit} other {# visits}}), clearly more than elsewhere: learn who has an eye on the door.',

  'effect.name': 'Speed and satisfaction',
  'effect.question': 'Are customers with a fast first reply more satisfied here?',
  'effect.source': 'That speed brings loyalty is held to your own data; information without a target.',
  'effect.sentence':
    'Satisfaction after a fast first reply and after a slow one lies {value} points apart, for like channels and topics ({low} – {high}, {n, plural, one {# answer} other {# answers}}).',

  'advice.cover-slow-hours':
    'Open the misses and look at the hour and the channel in which they began. Move one person to that hour, and let an acknowledgement name a time you can keep; look again in three weeks.',
  'advice.staff-the-line':
    'Look at the half-hours in which calls waited. Shift breaks and start times by half an hour before asking for more people, and offer to call back when nobody is free.',
  'advice.look-at-the-oldest':
    'Read the ten slowest cases together and write down what each waited for. Then let one person a day begin with the oldest cases rather than the newest.',
  'advice.show-waiting-turns':
    'Make a list of the conversations in which the customer had the last word, apart from new ones, and give it an owner for each shift. At the end of a shift hand what is open over by name.',
  'advice.remove-the-wait':
    'Sort the late cases by what they waited for. The commonest wait is the one to take away: let the first line decide it, or agree on a day with the department that holds it.',
  'advice.watch-the-door':
    'Give one person at a time the duty to look up when the door opens, and name who takes over when that person is busy. Stand at the door yourself for an hour in the busiest part of the week.',

  'excluded.pending': 'Not answered or solved yet, and still within the time promised',
  'excluded.short-abandon': 'Given up within seconds',

  'setting.reply-within.name': 'Reply within',
  'setting.reply-within.doc': 'Opening hours within which a person first replies, where nothing shorter is promised.',
  'setting.urgent-within.name': 'Urgent within',
  'setting.urgent-within.doc': 'Opening hours within which a person first replies to an urgent matter.',
  'setting.messaging-within.name': 'Messaging within',
  'setting.messaging-within.doc': 'Opening hours within which a person first replies on social networks and in messaging.',
  'setting.chat-within.name': 'Chat within',
  'setting.chat-within.doc': 'Opening hours within which a person first replies in a chat.',
  'setting.call-within.name': 'Call within',
  'setting.call-within.doc': 'Time within which a person answers a call that has begun to wait.',
  'setting.short-abandon.name': 'Short abandon',
  'setting.short-abandon.doc': 'Time within which giving up a call says nothing about us.',
  'setting.next-within.name': 'Next within',
  'setting.next-within.doc': 'Opening hours within which a person answers each further message of the customer.',
  'setting.resolve-within.name': 'Resolve within',
  'setting.resolve-within.doc': 'Opening hours within which a case is resolved, the wait for the customer not counted; three business days of eight.',
  'setting.greet-within.name': 'Greet within',
  'setting.greet-within.doc': 'Time within which somebody greets a customer who comes in.',
} as const satisfies Messages;

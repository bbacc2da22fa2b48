import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': 'Training',
  'principle.question': 'Do people know what they need before they need it?',

  'onboarding-done.name': 'Onboarding finished',
  'onboarding-done.question': 'Do newcomers finish onboarding before they serve alone?',
  'onboarding-done.source': 'Nobody serves customers alone before being trained for it; nineteen in twenty, for no number of people makes all certain.',
  'onboarding-done.sentence':
    '{value} of the newcomers have finished all onboarding courses ({low} – {high}, {n, plural, one {# person} other {# people}}); the standard is at least {target}.',

  'refresher-due.name': 'Overdue mandatory training',
  'refresher-due.question': 'Is any mandatory training overdue?',
  'refresher-due.source': 'No mandatory training is overdue.',
  'refresher-due.sentence':
    '{breaches, plural, one {# mandatory refresher is} other {# mandatory refreshers are}} overdue ({n, number} due in all); the standard is {target}.',

  'hours.name': 'Training time',
  'hours.question': 'Do people have enough time to learn?',
  'hours.source': 'Two hours of training a month.',
  'hours.sentence':
    'Half of the people had {value} hours of training or fewer in the last year ({low} – {high}, {n, plural, one {# person} other {# people}}); the standard is at least {target}.',

  'product-lag.name': 'Trained before the launch',
  'product-lag.question': 'Are people trained before a product is launched?',
  'product-lag.source': 'Nine in ten are trained when a product goes on sale.',
  'product-lag.sentence':
    'Nine in ten were trained on a product launched lately within {value} of its launch ({low} – {high}, {n, plural, one {# person} other {# people}}); the standard is at most {target}.',

  'from-feedback.name': 'Training that answers complaints',
  'from-feedback.question': 'Do we teach what customers complain about?',
  'from-feedback.source': 'Four of the five leading causes of complaints are answered by training within two months.',
  'from-feedback.sentence':
    'For {breaches, plural, one {# of the leading causes of complaints} other {# of the leading causes of complaints}} nobody was trained lately ({n, number} counted); the standard is at most {target}.',

  'effect.name': 'Quality after training',
  'effect.question': 'Does a course go together with better quality?',
  'effect.source': 'Quality rises more with those who took the course than with others.',
  'effect.sentence':
    'After a course the quality it teaches rose by {value} points more than with people who had not taken it ({low} – {high}); the standard is at least {target}.',

  'advice.finish-onboarding':
    'Agree with each newcomer on dates for what is missing, in working time and within two weeks. Until then let them serve beside somebody experienced, and pass on what they were not trained for.',
  'advice.book-the-overdue':
    'Book the overdue courses this week and free the hours in the roster first. Where the same course is late for many, offer it twice as often and in shorter pieces.',
  'advice.protect-learning-time':
    'Put two fixed hours of learning a month into the roster, at a quiet time of the week, and keep them when it is busy. Ask the team which topic would help them most tomorrow and begin there.',
  'advice.train-before-launch':
    'Put a training date a week before the launch into every launch plan, and let nothing go on sale without it. For the products listed, give the front line one page today with the five questions customers ask.',
  'advice.teach-the-causes':
    'Take the listed causes to whoever plans training and choose one short lesson for each, with a real case in it. Count the complaints of that cause again two months later.',
  'advice.mend-the-course':
    'Ask those who took the course what they do differently since, and what keeps them from it. Shorten it to what they use, add practice with real cases, and look again after thirty more reviews.',

  'excluded.not-yet-due': 'Not due yet',
  'excluded.not-applicable': 'The category did not apply',

  'setting.settle-in.name': 'Settle in',
  'setting.settle-in.doc': 'Time after joining within which the onboarding courses are to be finished.',
  'setting.taught-within.name': 'Taught within',
  'setting.taught-within.doc': 'Time within which a leading cause of complaints is answered by a course.',
} as const satisfies Messages;

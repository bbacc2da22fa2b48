import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': 'Empathy and personal service',
  'principle.question': 'Do customers feel that we understand them?',

  'quality.name': 'Empathy in conversations',
  'quality.question': 'Do we show that we understand?',
  'quality.source': 'Understanding shows in nine conversations of ten.',
  'quality.sentence':
    '{value} of ratings of empathy passed ({low} – {high}, {n, plural, one {# rating} other {# ratings}}); the standard is at least {target}.',
  'quality.good':
    '{value} of ratings of empathy passed ({low} – {high}, {n, plural, one {# rating} other {# ratings}}), clearly more than elsewhere: listen to how they begin.',

  'survey.name': 'Empathy as customers feel it',
  'survey.question': 'Do customers feel understood?',
  'survey.source': 'The usual range of earlier periods.',
  'survey.sentence':
    'Customers rate our empathy {value} on average ({low} – {high}, {n, plural, one {# answer} other {# answers}}), below its own usual range.',

  'context-used.name': 'Using what we know',
  'context-used.question': 'Do we use what we know of the customer?',
  'context-used.source': 'Where something is known of the customer, four replies in five use it.',
  'context-used.sentence':
    'What is known of the customer was used well in {value} of ratings ({low} – {high}, {n, plural, one {# rating} other {# ratings}}); the standard is at least {target}.',
  'context-used.good':
    'What is known of the customer was used well in {value} of ratings ({low} – {high}, {n, plural, one {# rating} other {# ratings}}), clearly more than elsewhere: see what they open before they answer.',

  'template-share.name': 'Canned replies',
  'template-share.question': 'Do we send too many canned replies?',
  'template-share.source': 'At most two replies in five go out as the template has them.',
  'template-share.sentence':
    '{value} of replies went out as the template has them ({low} – {high}, {n, plural, one {# reply} other {# replies}}); the standard is at most {target}.',

  'template-gap.name': 'Satisfaction after canned replies',
  'template-gap.question': 'Are customers less satisfied after a canned reply?',
  'template-gap.source': 'Satisfaction after a canned reply lies at most three points below that without one.',
  'template-gap.sentence':
    'On the same topics, satisfaction after a canned reply less that without one is {value} points ({low} – {high}, {n, plural, one {# answer} other {# answers}}); the standard is at least {target}.',

  'hard-moments.name': 'Empathy in complaints',
  'hard-moments.question': 'Are we as kind in complaints as in questions?',
  'hard-moments.source': 'Empathy in complaints lies at most five points below that in questions.',
  'hard-moments.sentence':
    'The share of empathy ratings that passed in complaints, less that in questions, is {value} points ({low} – {high}, {n, plural, one {# rating} other {# ratings}}); the standard is at least {target}.',

  'personal-repeat.name': 'Coming back after personal service',
  'personal-repeat.question': 'Do customers come back after personal service?',
  'personal-repeat.source': 'Information without a target: it goes together with, and proves nothing.',
  'personal-repeat.sentence':
    'On the same topics, the share of customers who bought again after personal service, less that after other service, is {value} points ({low} – {high}).',

  'advice.name-the-feeling':
    'Listen to three passed and three failed conversations with the team and write down the sentence with which each customer was first answered. Agree to say back what happened and what it means for the customer before solving anything, and rate twenty more after a month.',
  'advice.open-the-history-first':
    'Put the last three contacts and the last order of the customer where they are seen before the reply is begun. Let the first sentence refer to one of them, and see in ten conversations whether it could have.',
  'advice.make-it-their-own':
    'Take the five templates sent most and leave two places in each that must be filled in: what the customer asked, in their words, and what happens next. Retire the templates after which customers are least satisfied.',
  'advice.practise-hard-moments':
    'Play two real complaints in pairs, each side once, and stop where the customer stopped listening. Give complaints more time than questions and never a target of handling time alone; rate sixty of them again.',

  'excluded.not-applicable': 'The category did not apply',
  'excluded.automatic': 'Automatic replies',
  'excluded.too-recent': 'Too recent to be judged',
} as const satisfies Messages;

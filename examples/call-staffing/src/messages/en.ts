import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': 'People on the telephone',
  'principle.question': 'Are there enough people on the telephone?',

  'wait-as-planned.name': 'Wait with the people planned',
  'wait-as-planned.question': 'Would the people we plan answer the telephone in time?',
  'wait-as-planned.sentence':
    'With the people that are planned a caller would wait {value} on average ({n, plural, one {# call} other {# calls}}); the standard is {target}.',

  'advice.move-people-to-the-peak': 'Move breaks and paperwork out of the hours in which most calls come, before asking for more people.',
  'advice.plan-ahead':
    'The wait has grown for {months, plural, one {# month} other {# months}} in a row: plan more people from the next month on, or find out why customers call.',
} as const satisfies Messages;

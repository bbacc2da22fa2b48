import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': 'Pulse',
  'principle.question': 'What do customers answer in our surveys?',
} as const satisfies Messages;

import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': 'Branches',
  'principle.question': 'Where do the branches stand?',
} as const satisfies Messages;

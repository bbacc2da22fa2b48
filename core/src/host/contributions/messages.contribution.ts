import type { Messages } from '@touchstone/sdk';
import { contributionSchemas } from '@touchstone/sdk/schema';

import type { ContributionPoint } from './contribution-point.js';
import type { MessageRegistry } from './message-registry.js';

/** The point `messages`: the plugin's texts by language. */
export function messagesPoint(registry: MessageRegistry): ContributionPoint<Readonly<Record<string, Messages>>> {
  return {
    name: 'messages',
    schema: contributionSchemas.messages,
    add: (messages, { principle }) => registry.register(principle, messages),
  };
}

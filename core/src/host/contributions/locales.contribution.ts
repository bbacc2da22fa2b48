import type { LocalesContribution } from '@touchstone/sdk';
import { contributionSchemas } from '@touchstone/sdk/schema';

import type { ContributionPoint } from './contribution-point.js';
import { DisposableStack } from './disposable-stack.js';
import type { MessageRegistry } from './message-registry.js';

/** The point `locales`: texts of other plugins in more languages, which never replace what a plugin says itself. */
export function localesPoint(registry: MessageRegistry): ContributionPoint<LocalesContribution> {
  return {
    name: 'locales',
    schema: contributionSchemas.locales,
    add: (locales) =>
      DisposableStack.build((owned) => {
        for (const [locale, principles] of Object.entries(locales)) {
          for (const [principle, messages] of Object.entries(principles)) {
            owned.add(registry.register(principle, { [locale]: messages }, 'pack'));
          }
        }
      }),
  };
}

import { capabilitiesNeeded, type CheckContribution } from '@touchstone/sdk';
import { contributionSchemas } from '@touchstone/sdk/schema';

import { DisposableStack } from './disposable-stack.js';
import type { CheckRegistry } from './check-registry.js';
import type { ContributionPoint } from './contribution-point.js';

/**
 * The point `checks`: each check is registered under `principle.check`; all of a plugin's checks or none.
 *
 * A check that needs a capability waits until that is granted.
 */
export function checksPoint(registry: CheckRegistry): ContributionPoint<readonly CheckContribution[]> {
  return {
    name: 'checks',
    schema: contributionSchemas.checks,
    add(checks, { id: plugin, principle, capability: may }) {
      return DisposableStack.build((owned) => {
        for (const check of checks) {
          if (capabilitiesNeeded(check).every((each) => may(each) === 'granted')) {
            owned.add(registry.register({ id: `${principle}.${check.id}`, principle, plugin, check }));
          }
        }
      });
    },
  };
}

import { HostError } from '../../base/errors.js';
import type { OrganisationContext, RegisteredCheck } from '../../host/index.js';

/** A check of the enabled plugins. Throws `CHECK_DISABLED` for one whose plugin takes no part, and `CHECK_UNKNOWN`. */
export function knownCheck({ checks, plugins }: Pick<OrganisationContext, 'checks' | 'plugins'>, id: string): RegisteredCheck {
  try {
    return checks.get(id);
  } catch (error) {
    const resting = plugins
      .list()
      .find(({ enabled, contribution }) => !enabled && contribution?.checks.some((check) => `${contribution.principle}.${check.id}` === id));
    throw resting ? new HostError('CHECK_DISABLED', { id, plugin: resting.id }, { cause: error }) : error;
  }
}

import { capabilitiesNeeded, type PluginContribution } from '@touchstone/sdk';
import type { PluginManifest } from '@touchstone/sdk/schema';

import { HostError } from '../../base/errors.js';

/** Throws `CAPABILITY_UNDECLARED` for the first check that needs what the manifest of its plugin does not ask for. */
export function checkCapabilities({ touchstone: { id: plugin, capabilities } }: PluginManifest, { principle, checks }: PluginContribution): void {
  for (const check of checks) {
    const [capability] = capabilitiesNeeded(check).filter((each) => capabilities?.[each] !== true);
    if (capability !== undefined) {
      throw new HostError('CAPABILITY_UNDECLARED', { plugin, check: `${principle}.${check.id}`, capability });
    }
  }
}

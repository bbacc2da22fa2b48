import { proposalKey, proposals } from '@touchstone/sdk/proposed';
import type { PluginManifest } from '@touchstone/sdk/schema';

import { HostError } from '../../base/errors.js';

/** Throws `PROPOSAL_UNKNOWN` for the first proposal of a plugin that this host does not have, in that very version. */
export function checkProposals({ touchstone: { id: plugin, proposals: named = [] } }: PluginManifest): void {
  const known = proposals.map(proposalKey);
  const [unknown] = named.filter((each) => !known.includes(each));
  if (unknown !== undefined) {
    throw new HostError('PROPOSAL_UNKNOWN', { plugin, proposal: unknown, known: known.join(', ') || 'none' });
  }
}

/** Throws `PROPOSAL_REFUSED` for the first proposal of a plugin that its organisation has not allowed. */
export function refuseProposals({ touchstone: { id: plugin, proposals: named = [] } }: PluginManifest, allowed: readonly string[]): void {
  const [refused] = named.filter((each) => !allowed.includes(each));
  if (refused !== undefined) {
    throw new HostError('PROPOSAL_REFUSED', { plugin, proposal: refused });
  }
}

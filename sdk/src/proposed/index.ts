import { knownShareProposal } from './known-share.js';
import type { Proposal } from './proposal.js';

export { type Proposal, proposalKey } from './proposal.js';

/** Every proposal of this SDK. A plugin that uses one names it in its manifest, under `touchstone.proposals`. */
export const proposals: readonly Proposal[] = [knownShareProposal];

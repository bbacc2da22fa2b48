import type { Condition } from '../expression/index.js';
import { type PopulationOptions, share, type ShareMeasure } from '../measure/index.js';
import type { Proposal } from './proposal.js';

export const knownShareProposal = {
  name: 'known-share',
  version: 1,
  doc: 'The share of rows in which every one of some columns is known.',
} as const satisfies Proposal;

/** What can be known or not: any column. */
interface Knowable {
  isKnown(): Condition;
}

/** The share of rows in which every one of some columns is known, which is what checks of records ask. */
export function knownShare({ columns, ...options }: PopulationOptions & { readonly columns: readonly [Knowable, ...Knowable[]] }): ShareMeasure {
  const [first, ...others] = columns;
  return share({ ...options, meeting: first.isKnown().and(...others.map((each) => each.isKnown())) });
}

/** A part of the SDK that is not part of the API yet: it may change with each version of its own, or go. */
export interface Proposal {
  /** Kebab case; the name of its entry, `@touchstone/sdk/proposed/<name>`. */
  readonly name: string;
  /** Counted up with each change that would break who uses it. */
  readonly version: number;
  readonly doc: string;
}

/** As a manifest names a proposal: `known-share@1`. */
export const proposalKey = ({ name, version }: Pick<Proposal, 'name' | 'version'>): string => `${name}@${version}`;

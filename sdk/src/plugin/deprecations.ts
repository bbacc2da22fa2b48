/** A name that will go: what it is, and when. */
export interface Deprecation {
  /** The entry of the SDK that exports it, such as `@touchstone/sdk/model`. */
  readonly entry: string;
  readonly name: string;
  /** A day, `YYYY-MM-DD`. */
  readonly since: string;
  /** The last day on which it is sure to be there: a year after `since` at the earliest. */
  readonly availableUntil: string;
  /** What to use. */
  readonly instead: string;
}

/** Everything that is deprecated; a test holds it to what the sources say by `@deprecated`. */
export const deprecations: readonly Deprecation[] = [];

import { assembleContributionSchema, type JsonSchema } from '@touchstone/sdk/schema';

import type { Disposable } from '../../base/lifecycle.js';
import { createValidator, type SchemaProblem } from '../validate.js';

/** The plugin that contributes something. */
export interface Contributor {
  /** `publisher.name`. */
  readonly id: string;
  readonly principle: string;
  /** Whether it may use a capability: its manifest asks for it and an administrator has granted it, one of both, or neither. */
  readonly capability: (name: string) => 'granted' | 'asked' | 'undeclared';
}

/**
 * One kind of thing that plugins contribute: a name, a schema and a handler. What no point has is refused.
 *
 * All of it is read from JSON: no point may run a plugin's code to learn what it contributes.
 */
export interface ContributionPoint<TContribution = unknown> {
  /** The key in `contributes.json`. */
  readonly name: string;
  readonly schema: JsonSchema;
  /** What makes the host load the code of a plugin that contributes this, such as `onSource:tickets`. Absent where no code is ever run. */
  activationEvents?(contribution: TContribution): readonly string[];
  /** Takes what a plugin adds; disposing of the handle removes it again. Throws a host error, which becomes the plugin's problem. */
  add(contribution: TContribution, contributor: Contributor): Disposable;
}

/** Compiles the schema of `contributes.json` from those of the points. */
export function createContributionValidator(points: readonly ContributionPoint[]): (value: unknown) => SchemaProblem | undefined {
  return createValidator(() => assembleContributionSchema(Object.fromEntries(points.map(({ name, schema }) => [name, schema]))));
}

import { assembleContributionSchema, type JsonSchema } from '@touchstone/sdk/schema';

import type { Disposable } from '../../base/lifecycle.js';
import { createValidator, type SchemaProblem } from '../validate.js';

/** The plugin that contributes something. */
export interface Contributor {
  /** `publisher.name`. */
  readonly id: string;
  readonly principle: string;
}

/** One kind of thing that plugins contribute: a name, a schema and a handler. What no point has is refused. */
export interface ContributionPoint<TContribution = unknown> {
  /** The key in `contributes.json`. */
  readonly name: string;
  readonly schema: JsonSchema;
  /** Takes what a plugin contributes, until the returned handle is disposed. Throws a host error, which becomes the plugin's problem. */
  add(contribution: TContribution, contributor: Contributor): Disposable;
}

/** Compiles the schema of `contributes.json` from those of the points. */
export function createContributionValidator(points: readonly ContributionPoint[]): (value: unknown) => SchemaProblem | undefined {
  return createValidator(() => assembleContributionSchema(Object.fromEntries(points.map(({ name, schema }) => [name, schema]))));
}

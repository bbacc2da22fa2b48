import { apiVersion } from './api-version.js';
import type { CheckContribution } from './check.js';
import type { FurtherContributions } from './points.js';

/**
 * Texts by id, in ICU MessageFormat.
 *
 * `principle.name`, `principle.question`; for each check `<check>.name`, `<check>.question`, `<check>.sentence` (a finding about the
 * measure), `<check>.unit` (of a spread: a finding about one unit or point, against its `peers`) and `<check>.good` (praise for a unit
 * that is better than its peers); `advice.<id>`; `excluded.<why>` for exclusions of the plugin's own.
 *
 * The host fills in `value`, `low`, `high`, `target` and `floor` as formatted text where there are any, `peers` (the others' mean) about
 * a unit of a spread, and the numbers `n`, `k` and `breaches`. Where a finding is about a unit, its name goes before the sentence.
 */
export type Messages = Readonly<Record<string, string>>;

export interface PluginOptions extends FurtherContributions {
  /** The id of the quality principle, kebab case: `follow-up`. */
  readonly principle: string;
  readonly checks: readonly CheckContribution[];
  /** By locale; `en` is required and is what other locales fall back to. */
  readonly messages: Readonly<Record<string, Messages>> & { readonly en: Messages };
}

/** What a plugin contributes, as the host reads it from `contributes.json`. */
export interface PluginContribution extends PluginOptions {
  readonly schemaVersion: 1;
  /** The {@link apiVersion} of the SDK that built it. */
  readonly builtWith?: string;
}

/** Declares what a plugin contributes. Throws a `TypeError` that names the check when an id repeats or a text is missing. */
export function plugin(options: PluginOptions): PluginContribution {
  const seen = new Set<string>();
  for (const { id, advice } of options.checks) {
    if (seen.has(id)) {
      throw new TypeError(`The principle "${options.principle}" declares the check "${id}" twice.`);
    }
    seen.add(id);
    const wanted = [`${id}.name`, `${id}.sentence`, ...(advice ? [`advice.${advice}`] : [])];
    for (const key of wanted) {
      if (!(key in options.messages.en)) {
        throw new TypeError(`The English messages of "${options.principle}" lack "${key}".`);
      }
    }
  }
  return Object.freeze({ schemaVersion: 1, builtWith: apiVersion, ...options });
}

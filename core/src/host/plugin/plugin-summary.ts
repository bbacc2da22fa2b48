import type { PluginContribution } from '@touchstone/sdk';
import type { PluginSummary } from '@touchstone/sdk/contract';

import { fallbacksOf } from '../contributions/message-registry.js';
import type { PluginState } from './plugin-host.js';

/** A text of a plugin in the nearest language, read from its contributions: also where the plugin takes no part. */
function textOf({ messages }: PluginContribution, key: string, locale: string): string | undefined {
  return fallbacksOf(locale)
    .map((each) => (Object.hasOwn(messages, each) ? messages[each]?.[key] : undefined))
    .find((text) => text !== undefined);
}

/** A plugin as the gallery lists it. `missing` says by full id which columns a check lacks. */
export function toSummary(plugin: PluginState, locale: string, missing: ReadonlyMap<string, readonly string[]>): PluginSummary {
  const { id, version, enabled, builtIn, contribution, problem } = plugin;
  const say = (key: string) => contribution && textOf(contribution, key, locale);
  return {
    id,
    version,
    principle: contribution?.principle ?? '',
    name: say('principle.name') ?? contribution?.principle ?? id,
    question: say('principle.question') ?? '',
    checks: (contribution?.checks ?? []).map((check) => {
      const full = `${contribution?.principle}.${check.id}`;
      const lacking = [...(missing.get(full) ?? [])];
      return { id: full, question: say(`${check.id}.question`) ?? check.question, runs: lacking.length === 0, missing: lacking };
    }),
    enabled,
    builtIn,
    problem: problem ? `${problem.code}: ${problem.message} ${problem.remedy}` : null,
  };
}

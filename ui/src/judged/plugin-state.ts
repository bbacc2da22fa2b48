import type { PluginSummary } from '@touchstone/sdk/contract';

/** How a plugin stands, those first about which somebody has to decide. */
export const pluginStates = ['attention', 'on', 'waits', 'off'] as const;
export type PluginStanding = (typeof pluginStates)[number];

/** How a plugin stands: something is wrong with it or waits for an answer, it takes part, it waits for data, or it is off. */
export function standingOf({ problem, held, capabilities, enabled, waits }: PluginSummary): PluginStanding {
  if (problem !== null || held !== null || (enabled && capabilities.some(({ granted, name }) => !granted && !name.endsWith(':*')))) {
    return 'attention';
  }
  return !enabled ? 'off' : waits ? 'waits' : 'on';
}

/** What lacks least first, of the checks of a plugin that cannot run. */
export const leastMissing = ({ checks }: PluginSummary): readonly string[] => [...checks].sort((a, b) => a.missing.length - b.missing.length)[0]?.missing ?? [];

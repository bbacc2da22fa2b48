import type { PluginSummary } from '@touchstone/sdk/contract';

import * as host from '../host/index.js';
import { missingData } from '../measures/index.js';
import * as scorecard from '../scorecard/index.js';

type PluginsContext = Pick<host.OrganisationContext, 'engine' | 'guard' | 'installer' | 'plugins' | 'settings'>;

/** The plugins there are, each with what of it can run with the data. */
export async function listPlugins({ engine, guard, installer, plugins, settings }: PluginsContext, locale: string | undefined): Promise<readonly PluginSummary[]> {
  const all = plugins.list();
  const checks = all.flatMap(({ contribution }) => (contribution ? scorecard.checksOf(contribution, settings) : []));
  const missing = await missingData(engine, checks);
  const { plugins: locked } = installer.lock;
  return all.map((plugin) => {
    const facts = { missing, grants: guard.grantsOf(plugin.id), unasked: host.isUnasked(plugin, settings), locked: plugin.builtIn ? undefined : locked[plugin.id] };
    return host.toSummary(plugin, locale ?? settings.locale, facts);
  });
}

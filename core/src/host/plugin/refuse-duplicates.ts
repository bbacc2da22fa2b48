import { HostError } from '../../base/errors.js';
import type { InstalledPlugin } from './installed-plugin.js';

/** Of two plugins with one id the built-in one stays, else the one found first; the other one can do nothing. */
export function refuseDuplicates(plugins: readonly InstalledPlugin[]): InstalledPlugin[] {
  const first = new Map<string, InstalledPlugin>();
  for (const plugin of [...plugins].sort((a, b) => Number(b.builtIn) - Number(a.builtIn))) {
    if (!first.has(plugin.id)) {
      first.set(plugin.id, plugin);
    }
  }
  return plugins.map((plugin) => {
    const other = first.get(plugin.id);
    if (!other || other === plugin) {
      return plugin;
    }
    const { id, folder } = plugin;
    const problem = new HostError('PLUGIN_DUPLICATE', { plugin: id, folder, other: other.folder });
    return { ...plugin, contribution: undefined, problem };
  });
}

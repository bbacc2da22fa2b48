import type { PluginSecret } from '@touchstone/sdk/contract';

import type { SecretAdministration } from '../../services/secrets.js';

/** Asks the server that holds an organisation. */
type Fetch = (path: string, method?: 'PUT' | 'DELETE', body?: unknown) => Promise<Response>;

/** What may be done to the secrets of an organisation that a server holds. The server records its own actor. */
export function remoteSecrets(fetch: Fetch): SecretAdministration {
  const at = (plugin: string, name: string): string => `/plugins/${encodeURIComponent(plugin)}/secrets/${encodeURIComponent(name)}`;
  return {
    list: async () => (await (await fetch('/secrets')).json()) as readonly PluginSecret[],
    set: async (plugin, name, value) => void (await fetch(at(plugin, name), 'PUT', { value })),
    remove: async (plugin, name) => void (await fetch(at(plugin, name), 'DELETE')),
  };
}

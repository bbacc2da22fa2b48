import type { PluginChange } from '@touchstone/sdk/contract';

import type { PluginAdministration } from '../../host/index.js';

/** Asks the server that holds an organisation. */
type Ask = (path: string, method: 'POST' | 'PUT' | 'DELETE', body?: unknown) => Promise<PluginChange>;

/** What may be done to the plugins of an organisation that a server holds. The server records its own actor. */
export function remoteAdministration(ask: Ask): PluginAdministration {
  const at = (plugin: string, what: string): string => `/plugins/${encodeURIComponent(plugin)}${what}`;
  return {
    install: (request) => ask('/plugins', 'POST', request),
    update: (plugin) => ask(at(plugin, '/updates'), 'POST'),
    consent: (plugin, reason) => ask(at(plugin, '/consent'), 'PUT', { reason }),
    rollback: (plugin, version) => ask(at(plugin, '/rollbacks'), 'POST', version === undefined ? {} : { version }),
    setPinned: (plugin, pinned) => ask(at(plugin, '/pinned'), 'PUT', { pinned }),
    remove: (plugin) => ask(at(plugin, ''), 'DELETE'),
    grant: (plugin, request) => ask(at(plugin, '/grants'), 'POST', request),
    revoke: (plugin, request) => ask(at(plugin, '/revocations'), 'POST', request),
  };
}

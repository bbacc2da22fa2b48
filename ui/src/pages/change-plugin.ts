import type { PluginSummary } from '@touchstone/sdk/contract';

import { api } from '../api/api.js';
import type { PluginWish } from '../events/plugin-change.js';
import { formatCapability } from '../format/capability.js';
import { localize } from '../localize/localize.js';

/** Does what somebody wants changed about a plugin, and gives the words that it was done. Throws an `ApiError`. */
export async function changePlugin(organisation: string, { id, name }: Pick<PluginSummary, 'id' | 'name'>, wish: PluginWish): Promise<string> {
  switch (wish.kind) {
    case 'enable':
    case 'disable':
      await api.setPluginEnabled(organisation, id, wish.kind === 'enable');
      return localize(`plugins.said.${wish.kind}`, { name });
    case 'pin':
    case 'unpin':
      await api.administerPlugin(organisation, id, { path: 'pinned', method: 'PUT', body: { pinned: wish.kind === 'pin' } });
      return localize(`plugins.said.${wish.kind}`);
    case 'update': {
      const { outcome, version, waiting } = await api.administerPlugin(organisation, id, { path: 'updates', method: 'POST' });
      return localize('plugins.said.update', { outcome, what: waiting ?? version });
    }
    case 'consent': {
      const { version } = await api.administerPlugin(organisation, id, { path: 'consent', method: 'PUT', body: { reason: wish.reason } });
      return localize('plugins.said.consent', { what: version });
    }
    case 'rollback': {
      const { version } = await api.administerPlugin(organisation, id, { path: 'rollbacks', method: 'POST', body: { version: wish.version } });
      return localize('plugins.said.rollback', { what: version });
    }
    case 'grant':
    case 'revoke': {
      const { kind, capability, reason } = wish;
      const body = { capabilities: [capability], reason, ...(kind === 'grant' && wish.privateNetwork && { privateNetwork: true }) };
      await api.administerPlugin(organisation, id, { path: kind === 'grant' ? 'grants' : 'revocations', method: 'POST', body });
      return localize(`plugins.said.${kind}`, { what: formatCapability(capability) });
    }
    case 'settings':
      await api.setPlugin(organisation, id, 'settings', { values: wish.values });
      return localize('plugins.said.settings');
    case 'weights':
      await api.setPlugin(organisation, id, 'weights', { weights: wish.weights });
      return localize('plugins.said.weights');
  }
}

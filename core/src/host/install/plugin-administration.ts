import type { PluginChange, PluginGrantRequest, PluginInstallRequest, PluginRevokeRequest } from '@touchstone/sdk/contract';

import { HostError } from '../../base/errors.js';
import type { AuditLog, GrantStore } from '../../store/index.js';
import { capabilitiesAsked, covers, toCapability } from '../capabilities/capability.js';
import type { CapabilityGuard } from '../capabilities/capability-guard.js';
import type { PluginHost } from '../plugin/plugin-host.js';
import type { PluginInstaller } from './plugin-installer.js';

/** What an administrator may do to the plugins of an organisation. Every change is kept in the audit under its actor. */
export interface PluginAdministration {
  /** Throws `PACKAGE_…`, what is wrong with the plugin, `PLUGIN_ID_TAKEN` and `PLUGIN_PINNED`. */
  install(request: PluginInstallRequest): Promise<PluginChange>;
  /** Throws as `install` does, `PLUGIN_UNKNOWN` and `PLUGIN_BUILT_IN`. */
  update(plugin: string): Promise<PluginChange>;
  /** Takes the version that waits, and grants what it asks for beyond the present one. Throws `PLUGIN_NOT_HELD` and `PLUGIN_PINNED`. */
  consent(plugin: string, reason: string): Promise<PluginChange>;
  /** Throws `PLUGIN_VERSION_UNKNOWN`. */
  rollback(plugin: string, version?: string): Promise<PluginChange>;
  setPinned(plugin: string, pinned: boolean): Promise<PluginChange>;
  /** Takes its files away, its grants, and its place in the settings. */
  remove(plugin: string): Promise<PluginChange>;
  /** Throws `CAPABILITY_UNKNOWN` for what its manifest does not ask for. */
  grant(plugin: string, request: PluginGrantRequest): Promise<PluginChange>;
  revoke(plugin: string, request: PluginRevokeRequest): Promise<PluginChange>;
}

export interface AdministrationParts {
  readonly installer: PluginInstaller;
  readonly host: PluginHost;
  readonly guard: CapabilityGuard;
  readonly grants: GrantStore;
  readonly audit: AuditLog;
  /** Reads the installed plugins again and turns them on and off as the settings say. */
  readonly reload: () => void;
  /** Forgets a plugin in the settings. */
  readonly forget: (plugin: string) => Promise<void>;
}

/** The administration of one organisation's plugins by one actor. */
export function administerPlugins(parts: AdministrationParts, actor: string): PluginAdministration {
  const { installer, host, guard, grants, audit, reload, forget } = parts;

  const refuseBuiltIn = (plugin: string): void => {
    if (host.list().some(({ id, builtIn }) => builtIn && id === plugin)) {
      throw new HostError('PLUGIN_BUILT_IN', { plugin });
    }
  };

  const known = (accept: boolean) => ({
    builtIn: new Set(host.list().flatMap((each) => (each.builtIn ? [each.id] : []))),
    takingPart: new Set(accept ? [] : host.list().flatMap(({ id, enabled, problem }) => (enabled && !problem ? [id] : []))),
  });

  const record = async (change: PluginChange, detail: Readonly<Record<string, unknown>> = {}): Promise<PluginChange> => {
    reload();
    const { plugin, outcome, version, previous, waiting, capabilities } = change;
    if (outcome !== 'unchanged') {
      const said = { plugin, version, ...(previous !== null && { previous }), ...(waiting !== null && { waiting }), ...(capabilities.length > 0 && { capabilities }), ...detail };
      await audit.append({ actor, action: `plugin.${outcome}`, detail: said });
    }
    return change;
  };

  const sourceOf = (plugin: string) => {
    const locked = installer.lock.plugins[plugin];
    const version = locked?.held ?? locked?.installed;
    return version ? { package: locked?.package, resolved: version.resolved, integrity: version.integrity } : {};
  };

  const renew = async (): Promise<void> => {
    for (const plugin of await guard.refresh()) {
      if (host.list().some(({ id }) => id === plugin)) {
        host.renew(plugin);
      }
    }
  };

  return {
    async install({ spec, registry, accept = false }) {
      const change = await installer.install(spec, { ...known(accept), ...(registry !== undefined && { registry }) });
      return record(change, sourceOf(change.plugin));
    },

    async update(plugin) {
      refuseBuiltIn(plugin);
      return record(await installer.update(plugin, known(false)), sourceOf(plugin));
    },

    async consent(plugin, reason) {
      refuseBuiltIn(plugin);
      const change = await installer.consent(plugin);
      // Hosts that the organisation names itself are granted one by one.
      const granted = change.capabilities.filter((capability) => capability !== 'network:*');
      await grants.grant(granted.map((capability) => ({ plugin, capability, privateNetwork: false, reason, actor })));
      const recorded = await record(change, { reason });
      await renew();
      return recorded;
    },

    async rollback(plugin, version) {
      refuseBuiltIn(plugin);
      return record(await installer.rollback(plugin, version));
    },

    async setPinned(plugin, pinned) {
      refuseBuiltIn(plugin);
      return record(await installer.setPinned(plugin, pinned));
    },

    async remove(plugin) {
      refuseBuiltIn(plugin);
      const change = await installer.remove(plugin);
      await grants.revoke({ plugin, reason: 'The plugin was removed.', actor });
      await forget(plugin);
      const recorded = await record(change);
      await renew();
      return recorded;
    },

    async grant(plugin, { capabilities, reason, privateNetwork = false }) {
      refuseBuiltIn(plugin);
      const { manifest, version } = host.get(plugin);
      const asked = capabilitiesAsked(manifest?.touchstone.capabilities);
      const named = capabilities.map((each) => {
        const capability = toCapability(each);
        if (capability === undefined || !covers(asked, capability)) {
          throw new HostError('CAPABILITY_UNKNOWN', { plugin, capability: each, asked: asked.join(', ') || 'nothing' });
        }
        return capability;
      });
      await grants.grant(named.map((capability) => ({ plugin, capability, privateNetwork: privateNetwork && capability.startsWith('network:'), reason, actor })));
      await renew();
      return { plugin, outcome: 'granted', version, previous: null, waiting: null, capabilities: named };
    },

    async revoke(plugin, { capabilities, reason }) {
      refuseBuiltIn(plugin);
      const { version } = host.get(plugin);
      const revoked: string[] = [];
      for (const each of capabilities) {
        revoked.push(...(await grants.revoke({ plugin, capability: toCapability(each) ?? each, reason, actor })));
      }
      await renew();
      return { plugin, outcome: 'revoked', version, previous: null, waiting: null, capabilities: revoked };
    },
  };
}

import type { PluginSecret } from '@touchstone/sdk/contract';

import { HostError } from '../base/errors.js';
import type * as host from '../host/index.js';

/** What an actor may do to the secrets of an organisation's plugins. Every change is kept in the audit, without what it says. */
export interface SecretAdministration {
  /** Every secret that a plugin asks for. */
  list(): Promise<readonly PluginSecret[]>;
  /** Throws `PLUGIN_UNKNOWN`, `SECRET_UNKNOWN` and `SECRET_INVALID`. */
  set(plugin: string, name: string, value: string): Promise<void>;
  /** Throws `SECRET_UNKNOWN` for one that is not kept. */
  remove(plugin: string, name: string): Promise<void>;
}

/** Longest secret, in characters. */
const longest = 20_000;

/** The secrets of an organisation, in the hands of an actor. */
export function administerSecrets({ plugins, guard, secrets, state }: host.OrganisationContext, actor: string): SecretAdministration {
  const askedBy = (plugin: string): readonly string[] => plugins.get(plugin).manifest?.touchstone.capabilities?.secrets ?? [];
  const unknown = (plugin: string, name: string) => new HostError('SECRET_UNKNOWN', { plugin, name, asked: askedBy(plugin).join(', ') || 'none' });
  return {
    list: () => {
      const kept = new Map(secrets.list().map(({ plugin, name, at }) => [`${plugin}\n${name}`, at]));
      const all = plugins.list().flatMap(({ id, builtIn }) =>
        askedBy(id).map((name) => ({ plugin: id, name, granted: builtIn || guard.isGranted(id, `secrets:${name}`), setAt: kept.get(`${id}\n${name}`) ?? null })),
      );
      return Promise.resolve(all);
    },
    set: async (plugin, name, value) => {
      if (!askedBy(plugin).includes(name)) {
        throw unknown(plugin, name);
      }
      if (value === '' || value.length > longest || !value.isWellFormed()) {
        throw new HostError('SECRET_INVALID', { plugin, name, reason: value === '' ? 'it is empty' : `it is no text of up to ${longest} characters` });
      }
      secrets.set(plugin, name, value);
      await state.audit.append({ actor, action: 'secret.set', detail: { plugin, name } });
    },
    remove: async (plugin, name) => {
      if (!secrets.remove(plugin, name)) {
        throw unknown(plugin, name);
      }
      await state.audit.append({ actor, action: 'secret.remove', detail: { plugin, name } });
    },
  };
}

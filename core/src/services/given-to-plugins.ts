import { HostError } from '../base/errors.js';
import * as host from '../host/index.js';

/** A contribution that is given secrets. */
export interface GivenSecrets {
  /** The id of the plugin, a slash, and its own. */
  readonly id: string;
  readonly plugin: string;
  /** Those that it declares. */
  readonly names: readonly string[] | undefined;
}

/** The secrets that a contribution declares, as far as they were granted and set. Throws `CAPABILITY_DENIED` and `SECRET_MISSING`. */
export async function secretsFor({ guard, plugins, secrets }: Pick<host.OrganisationContext, 'guard' | 'plugins' | 'secrets'>, { id, plugin, names = [] }: GivenSecrets): Promise<Readonly<Record<string, string>>> {
  const given: [string, string][] = [];
  for (const name of names) {
    await guard.require(plugins.get(plugin), `secrets:${name}`);
    const value = secrets.find(plugin, name);
    if (value === undefined) {
      throw new HostError('SECRET_MISSING', { plugin, source: id, name });
    }
    given.push([name, value]);
  }
  return Object.fromEntries(given);
}

/** A plugin's own settings, by id, as the organisation has them. */
export function settingsFor({ plugins, settings }: Pick<host.OrganisationContext, 'plugins' | 'settings'>, plugin: string): Readonly<Record<string, unknown>> {
  const { contribution } = plugins.get(plugin);
  const own = contribution?.settings ?? [];
  return Object.fromEntries(own.map((each) => [each.id, host.effectiveSetting(`${contribution?.principle}.${each.id}`, each, settings).value]));
}

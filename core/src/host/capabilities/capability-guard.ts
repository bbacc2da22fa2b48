import { HostError } from '../../base/errors.js';
import type { CapabilityGrant, GrantStore } from '../../store/index.js';
import type { InstalledPlugin } from '../plugin/installed-plugin.js';
import { capabilitiesAsked, type Capability, covers } from './capability.js';

/** A plugin, as far as its capabilities matter. */
export type Grantee = Pick<InstalledPlugin, 'id' | 'builtIn' | 'manifest'>;

/** What a plugin may use: a capability, and whether hosts of it may lie in a private network. */
export type Permission = Pick<CapabilityGrant, 'privateNetwork'>;

/**
 * Says what plugins may do: what their manifest asks for and an administrator has granted, and nothing else. What is part of the
 * product is granted what it asks for.
 */
export class CapabilityGuard {
  private known: readonly CapabilityGrant[] = [];

  constructor(private readonly store: GrantStore) {}

  /** Reads all grants. Gives the plugins whose grants have changed since. */
  async refresh(): Promise<ReadonlySet<string>> {
    const before = this.known;
    this.known = await this.store.list();
    const same = (a: CapabilityGrant, b: CapabilityGrant) => a.plugin === b.plugin && a.capability === b.capability && a.privateNetwork === b.privateNetwork;
    const beyond = (some: readonly CapabilityGrant[], others: readonly CapabilityGrant[]) => some.filter((each) => !others.some((other) => same(each, other)));
    return new Set([...beyond(before, this.known), ...beyond(this.known, before)].map(({ plugin }) => plugin));
  }

  /** As of the last {@link refresh}: the grants of a plugin. */
  grantsOf(plugin: string): readonly CapabilityGrant[] {
    return this.known.filter((each) => each.plugin === plugin);
  }

  /** As of the last {@link refresh}: enough to decide what takes part in a run, not to hand something out. */
  readonly isGranted = (plugin: string, capability: Capability): boolean => this.grantsOf(plugin).some((each) => each.capability === capability);

  /** To be asked at each use, for it reads what holds at this moment. Throws `CAPABILITY_DENIED`. */
  async require({ id, builtIn, manifest }: Grantee, capability: Capability): Promise<Permission> {
    if (covers(capabilitiesAsked(manifest?.touchstone.capabilities), capability)) {
      const grant = builtIn ? { privateNetwork: false } : await this.store.find(id, capability);
      if (grant) {
        return grant;
      }
    }
    throw new HostError('CAPABILITY_DENIED', { plugin: id, capability });
  }
}

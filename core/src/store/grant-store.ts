import type { Kysely } from 'kysely';

import { writeAudit } from './audit-log.js';
import type { StateTables } from './schema.js';

/** A capability that an administrator granted to a plugin. */
export interface CapabilityGrant {
  readonly plugin: string;
  readonly capability: string;
  /** Of a host: it may lie in a private network, or on this machine. */
  readonly privateNetwork: boolean;
  readonly reason: string;
  readonly actor: string;
  readonly at: string;
}

/** Keeps which capabilities are granted. Every change is in the audit log, with its actor and its reason. */
export interface GrantStore {
  /** Grants capabilities together; one that was granted already takes the new reason. */
  grant(grants: readonly Omit<CapabilityGrant, 'at'>[]): Promise<void>;
  /** Takes capabilities back, or all of a plugin. Gives those that had been granted. */
  revoke(of: { readonly plugin: string; readonly capability?: string; readonly reason: string; readonly actor: string }): Promise<readonly string[]>;
  find(plugin: string, capability: string): Promise<CapabilityGrant | undefined>;
  /** By plugin, then by capability. */
  list(): Promise<readonly CapabilityGrant[]>;
}

export class KyselyGrantStore implements GrantStore {
  constructor(
    private readonly db: Kysely<StateTables>,
    private readonly now: () => string,
  ) {}

  async grant(grants: readonly Omit<CapabilityGrant, 'at'>[]): Promise<void> {
    await this.db.transaction().execute(async (transaction) => {
      const at = this.now();
      for (const { plugin, capability, privateNetwork, reason, actor } of grants) {
        const row = { private_network: privateNetwork ? 1 : 0, reason, actor, at };
        await transaction
          .insertInto('capability_grants')
          .values({ plugin, capability, ...row })
          .onConflict((conflict) => conflict.columns(['plugin', 'capability']).doUpdateSet(row))
          .execute();
        const detail = { plugin, capability, reason, ...(privateNetwork && { privateNetwork }) };
        await writeAudit(transaction, { actor, action: 'capability.grant', at, detail });
      }
    });
  }

  async revoke({ plugin, capability, reason, actor }: Parameters<GrantStore['revoke']>[0]): Promise<readonly string[]> {
    return this.db.transaction().execute(async (transaction) => {
      const rows = await transaction
        .deleteFrom('capability_grants')
        .where('plugin', '=', plugin)
        .$if(capability !== undefined, (query) => query.where('capability', '=', capability ?? ''))
        .returning('capability')
        .execute();
      const revoked = rows.map((row) => row.capability).sort();
      const at = this.now();
      for (const each of revoked) {
        await writeAudit(transaction, { actor, action: 'capability.revoke', at, detail: { plugin, capability: each, reason } });
      }
      return revoked;
    });
  }

  async find(plugin: string, capability: string): Promise<CapabilityGrant | undefined> {
    const row = await this.db.selectFrom('capability_grants').selectAll().where('plugin', '=', plugin).where('capability', '=', capability).executeTakeFirst();
    return row && toGrant(row);
  }

  async list(): Promise<readonly CapabilityGrant[]> {
    const rows = await this.db.selectFrom('capability_grants').selectAll().orderBy('plugin').orderBy('capability').execute();
    return rows.map(toGrant);
  }
}

const toGrant = ({ private_network: privateNetwork, ...row }: StateTables['capability_grants']): CapabilityGrant => ({ ...row, privateNetwork: privateNetwork === 1 });

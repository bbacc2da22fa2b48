import type { Kysely } from 'kysely';

import { createServiceToken } from '../base/service-token.js';
import { writeAudit } from './audit-log.js';
import type { StateTables } from './schema.js';

/** Settings as they were from a moment on. */
export interface SettingsVersion {
  readonly version: string;
  readonly text: string;
  readonly actor: string;
  readonly at: string;
}

/** Keeps every version of the settings that was ever used. */
export interface SettingsHistory {
  /** Adds a version when it differs from the last one, and says so in the audit log. */
  record(settings: Omit<SettingsVersion, 'at'>): Promise<void>;
  /** Newest first. */
  list(options: { readonly limit: number }): Promise<readonly SettingsVersion[]>;
}

export const SettingsHistory = createServiceToken<SettingsHistory>('store.settings-history');

export class KyselySettingsHistory implements SettingsHistory {
  constructor(
    private readonly db: Kysely<StateTables>,
    private readonly now: () => string,
  ) {}

  async record(settings: Omit<SettingsVersion, 'at'>): Promise<void> {
    await this.db.transaction().execute(async (transaction) => {
      const last = await transaction.selectFrom('settings_history').select('version').orderBy('id', 'desc').limit(1).executeTakeFirst();
      if (last?.version !== settings.version) {
        const at = this.now();
        await transaction.insertInto('settings_history').values({ ...settings, at }).execute();
        await writeAudit(transaction, { actor: settings.actor, action: 'settings.change', at, detail: { version: settings.version } });
      }
    });
  }

  async list({ limit }: { readonly limit: number }): Promise<readonly SettingsVersion[]> {
    return this.db.selectFrom('settings_history').select(['version', 'text', 'actor', 'at']).orderBy('id', 'desc').limit(limit).execute();
  }
}

import type { SettingsChange, SettingState } from '@touchstone/sdk/contract';

import type { SettingsAdministration } from '../../services/settings.js';

interface Asked {
  readonly method?: 'PUT' | 'DELETE';
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
}

/** The settings of an organisation that a server holds, which records its own actor. */
export function remoteSettings(ask: <T>(path: string, asked: Asked) => Promise<T>): SettingsAdministration {
  const pathOf = (key: string): string => `/settings/${encodeURIComponent(key)}`;
  return {
    list: (orgUnit) => ask<SettingState[]>('/settings', { query: { orgUnit } }),
    set: (key, value, orgUnit) => ask<SettingState>(pathOf(key), { method: 'PUT', body: { value, ...(orgUnit !== undefined && { orgUnit }) } }),
    unset: (key, orgUnit) => ask<SettingState>(pathOf(key), { method: 'DELETE', query: { orgUnit } }),
    history: (limit) => ask<SettingsChange[]>('/settings-history', { query: { limit } }),
  };
}

import type { CatalogueStandard, StandardsChange, StandardsPackSummary, StandardsPage } from '@touchstone/sdk/contract';

import type { StandardsAdministration } from '../../services/standards.js';
import type { Request } from './remote-organisation.js';

/** Asks the server that holds an organisation. */
type Fetch = (path: string, request: Request) => Promise<Response>;

/** What may be done to the standards of an organisation that a server holds. The server records its own actor. */
export function remoteStandards(fetch: Fetch): StandardsAdministration {
  const ask = async <T>(path: string, request?: Request): Promise<T> => (await (await fetch(path, request ?? {})).json()) as T;
  const at = (code: string): string => `/standards/${encodeURIComponent(code)}`;
  return {
    list: (query) => ask<StandardsPage>('/standards', { query }),
    history: (code, locale) => ask<CatalogueStandard[]>(`${at(code)}/versions`, { query: { locale } }),
    put: (code, body, locale) => ask<CatalogueStandard>(at(code), { method: 'PUT', body, query: { locale } }),
    retire: async (code) => void (await fetch(at(code), { method: 'DELETE' })),
    approve: async (code, body) => (await ask<{ readonly approved: number }>(code === undefined ? '/standards/approvals' : `${at(code)}/approvals`, { method: 'POST', body })).approved,
    importCsv: (body) => ask<StandardsChange>('/standards/imports', { method: 'POST', body }),
    async *exportCsv(locale) {
      const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
      for await (const bytes of (await fetch('/standards.csv', { query: { locale } })).body ?? new ReadableStream<Uint8Array>()) {
        yield decoder.decode(bytes, { stream: true });
      }
      yield decoder.decode();
    },
    packs: (locale) => ask<StandardsPackSummary[]>('/standards-packs', { query: { locale } }),
    enablePack: (pack, body) => {
      const [plugin = '', name = ''] = pack.split('/');
      return ask<StandardsChange>(`/plugins/${encodeURIComponent(plugin)}/standards-packs/${encodeURIComponent(name)}`, { method: 'POST', body });
    },
  };
}

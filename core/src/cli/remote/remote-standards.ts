import type { CatalogueStandard, StandardAcknowledgements, StandardsChange, StandardsPackSummary, StandardsPage, StandardsPreview, StandardsSummary } from '@touchstone/sdk/contract';

import type { StandardsAdministration } from '../../services/standards.js';
import type { Request } from './remote-organisation.js';

/** Asks the server that holds an organisation. */
type Fetch = (path: string, request: Request) => Promise<Response>;

/** What may be done to the standards of an organisation that a server holds. The server records its own actor. */
export function remoteStandards(fetch: Fetch): StandardsAdministration {
  const ask = async <T>(path: string, request?: Request): Promise<T> => (await (await fetch(path, request ?? {})).json()) as T;
  const at = (code: string): string => `/standards/${encodeURIComponent(code)}`;
  const packAt = (pack: string): string => {
    const [plugin = '', name = ''] = pack.split('/');
    return `/plugins/${encodeURIComponent(plugin)}/standards-packs/${encodeURIComponent(name)}`;
  };
  return {
    list: (query) => ask<StandardsPage>('/standards', { query }),
    history: (code, locale) => ask<CatalogueStandard[]>(`${at(code)}/versions`, { query: { locale } }),
    put: (code, body, locale) => ask<CatalogueStandard>(at(code), { method: 'PUT', body, query: { locale } }),
    retire: (code, body, locale) => ask<CatalogueStandard>(`${at(code)}/retirement`, { method: 'PUT', body, query: { locale } }),
    withdraw: async (code, version) => void (await fetch(`${at(code)}/proposal`, { method: 'DELETE', query: { version } })),
    summary: () => ask<StandardsSummary>('/standards-summary'),
    acknowledgements: (code) => ask<StandardAcknowledgements>(`${at(code)}/acknowledgements`),
    approve: async (code, body) => (await ask<{ readonly approved: number }>(code === undefined ? '/standards/approvals' : `${at(code)}/approvals`, { method: 'POST', body })).approved,
    previewCsv: (body, locale) => ask<StandardsPreview>('/standards/imports/preview', { method: 'POST', body, query: { locale } }),
    importCsv: (body) => ask<StandardsChange>('/standards/imports', { method: 'POST', body }),
    async *exportCsv(locale) {
      const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
      for await (const bytes of (await fetch('/standards.csv', { query: { locale } })).body ?? new ReadableStream<Uint8Array>()) {
        yield decoder.decode(bytes, { stream: true });
      }
      yield decoder.decode();
    },
    packs: (locale) => ask<StandardsPackSummary[]>('/standards-packs', { query: { locale } }),
    previewPack: (pack, locale) => ask<StandardsPreview>(`${packAt(pack)}/preview`, { query: { locale } }),
    enablePack: (pack, body) => ask<StandardsChange>(packAt(pack), { method: 'POST', body }),
  };
}

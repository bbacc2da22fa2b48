import type {
  ApprovalRequest,
  CatalogueStandard,
  PackRequest,
  RetirementRequest,
  StandardAcknowledgements,
  StandardRequest,
  StandardsChange,
  StandardSimulation,
  StandardsImportRequest,
  StandardsPackSummary,
  StandardsPage,
  StandardsPreview,
  StandardsQuery,
  StandardsSummary,
} from '@touchstone/sdk/contract';

import { currentLanguage } from '../localize/language.js';
import { request, toPath } from './request.js';

const at = (id: string, ...parts: readonly string[]): readonly string[] => ['organisations', id, ...parts];

const sent = (method: 'PUT' | 'POST', body: object): RequestInit => ({ method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

const packAt = (id: string, pack: string, ...more: readonly string[]): readonly string[] => {
  const [plugin = '', name = ''] = pack.split('/');
  return at(id, 'plugins', plugin, 'standards-packs', name, ...more);
};

/** A standard to try out, in the measure's own unit. */
export interface Tried {
  readonly target?: number | undefined;
  readonly floor?: number | undefined;
}

/** What the pages of the catalogue ask the server. Each throws an `ApiError` where it is not answered. */
export const standardsApi = {
  list: (id: string, { legal, reverify, ...query }: StandardsQuery): Promise<StandardsPage> =>
    request(
      toPath(at(id, 'standards'), { ...query, ...(legal !== undefined && { legal: String(legal) }), ...(reverify !== undefined && { reverify: String(reverify) }), locale: currentLanguage() }),
    ),

  summary: (id: string): Promise<StandardsSummary> => request(toPath(at(id, 'standards-summary'))),

  /** Every version of a standard, newest first. */
  history: (id: string, code: string): Promise<CatalogueStandard[]> => request(toPath(at(id, 'standards', code, 'versions'), { locale: currentLanguage() })),

  acknowledgements: (id: string, code: string): Promise<StandardAcknowledgements> => request(toPath(at(id, 'standards', code, 'acknowledgements'))),

  put: (id: string, code: string, body: StandardRequest): Promise<CatalogueStandard> => request(toPath(at(id, 'standards', code), { locale: currentLanguage() }), sent('PUT', body)),

  retire: (id: string, code: string, body: RetirementRequest): Promise<CatalogueStandard> =>
    request(toPath(at(id, 'standards', code, 'retirement'), { locale: currentLanguage() }), sent('PUT', body)),

  /** Takes back what waits for approval. */
  withdraw: (id: string, code: string, version: number): Promise<void> => request(toPath(at(id, 'standards', code, 'proposal'), { version }), { method: 'DELETE' }),

  /** Approves a standard, or all that wait for it. */
  approve: (id: string, code: string | undefined, body: ApprovalRequest): Promise<{ readonly approved: number }> =>
    request(toPath(code === undefined ? at(id, 'standards', 'approvals') : at(id, 'standards', code, 'approvals')), sent('POST', body)),

  packs: (id: string): Promise<StandardsPackSummary[]> => request(toPath(at(id, 'standards-packs'), { locale: currentLanguage() })),

  previewPack: (id: string, pack: string): Promise<StandardsPreview> => request(toPath(packAt(id, pack, 'preview'), { locale: currentLanguage() })),

  enablePack: (id: string, pack: string, body: PackRequest): Promise<StandardsChange> => request(toPath(packAt(id, pack)), sent('POST', body)),

  previewImport: (id: string, body: StandardsImportRequest): Promise<StandardsPreview> =>
    request(toPath(at(id, 'standards', 'imports', 'preview'), { locale: currentLanguage() }), sent('POST', body)),

  importCsv: (id: string, body: StandardsImportRequest): Promise<StandardsChange> => request(toPath(at(id, 'standards', 'imports')), sent('POST', body)),

  /** Where the catalogue can be downloaded. */
  exportPath: (id: string): string => toPath(at(id, 'standards.csv'), { locale: currentLanguage() }),

  /** What another standard would change in the latest run. */
  simulate: (id: string, check: string, tried: Tried): Promise<StandardSimulation> =>
    request(toPath(at(id, 'checks', check, 'simulation'), { ...tried, locale: currentLanguage() })),
};

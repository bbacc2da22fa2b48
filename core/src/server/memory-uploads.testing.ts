import type { UploadLook, UploadSummary, UploadTrial } from '@touchstone/sdk/contract';

import { HostError } from '../base/errors.js';
import { modelTables } from '../services/upload-look.js';
import type { OrganisationServices } from './organisation-services.js';

const upload: UploadSummary = { id: 'u1', name: 'cases.csv', bytes: 120, receivedAt: '2026-10-31T12:00:00.000Z', state: 'waiting', problem: null };
const plan = { table: 'case', timezone: 'Europe/Prague', decimal: '.' as const, columns: [{ column: 'Created', becomes: 'opened_at', dates: ['ISO'] }] };

/** One file that waits, and one mapping, of an organisation that lives in memory. */
export function memoryUploads(): Pick<OrganisationServices, 'uploads' | 'mappings'> {
  const know = (id: string): void => {
    if (id !== upload.id) {
      throw new HostError('UPLOAD_UNKNOWN', {});
    }
  };
  const knowMapping = (name: string): void => {
    if (name !== 'cases') {
      throw new HostError('MAPPING_UNKNOWN', { name });
    }
  };
  let text = '{ "into": [] } // nothing yet\n';
  return {
    uploads: {
      list: () => Promise.resolve([upload]),
      receive: async ({ bytes, name }) => {
        let size = 0;
        for await (const chunk of bytes) {
          size += chunk.length;
        }
        return { ...upload, name, bytes: size };
      },
      look: async (id): Promise<UploadLook> => {
        know(id);
        const column = { name: 'Created', filled: 1, distinct: 1, samples: ['2026-10-31'], values: [{ value: '2026-10-31', rows: 1 }], formats: [{ format: 'ISO', rows: 1 }], becomes: 'case.opened_at', confidence: 0.8, because: 'called-alike' as const };
        return { upload, rows: 1, encoding: 'utf-8', columns: [column], plan, mapping: null, mappingName: 'cases' };
      },
      tryOut: async (id): Promise<UploadTrial> => {
        know(id);
        const counts = { read: 1, kept: 0, skipped: 0, rejected: 1, tables: [{ table: 'case', rows: 0 }] };
        const why = { code: 'DATE_INVALID', column: 'Created', reason: 'No such day.', rows: 1 };
        return {
          ...{ plan, missing: [], sampled: false, ...counts, rejects: [{ ...why, remedy: 'Correct it.', examples: [{ line: 2, values: { Created: '31.2.2026' } }] }], remarks: [why] },
          ...{ first: { columns: ['opened_at'], rows: [['2026-10-31T00:00:00Z'], [null]] }, personal: [{ column: 'case.id', privacy: 'P1', pseudonym: true }], consent: false },
          ...{ checks: { before: 0, after: 3, of: 9 }, lacking: [{ column: 'case.closed_at', checks: 2 }] },
        };
      },
      begin: async (id) => know(id),
      import: async (id) => {
        know(id);
        return { files: [], dataVersion: 'd2' };
      },
      fail: () => undefined,
      discard: async (id) => know(id),
    },
    mappings: {
      tables: (locale = 'en') => modelTables(locale),
      list: () => Promise.resolve([{ name: 'cases', title: 'Cases', tables: ['case'], sourceSystem: null, problem: null }]),
      read: (name) => {
        knowMapping(name);
        return { text, revision: `r${text.length}` };
      },
      write: async (name, wanted) => {
        knowMapping(name);
        text = wanted.text;
        return { text, revision: `r${text.length}` };
      },
      parse: () => ({ into: [] }),
      keep: async () => undefined,
    },
  };
}

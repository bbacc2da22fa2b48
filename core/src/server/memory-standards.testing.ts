import type { CatalogueStandard, StandardsPreview } from '@touchstone/sdk/contract';

import { HostError } from '../base/errors.js';
import type { StandardsAdministration } from '../services/standards.js';
import type { Told } from './memory-extensions.testing.js';

const at = '2026-10-31T12:00:00.000Z';

/** Two standards, one of them waiting for approval; what is done to them is told. */
export function memoryStandards(told: Told[]): (actor: string) => StandardsAdministration {
  const standard = (code: string, approvedBy: string | null): CatalogueStandard => ({
    code,
    version: 1,
    text: 'Every promise is kept.',
    check: 'follow-up.promise-kept',
    target: 0.95,
    orgUnits: ['brno'],
    retires: false,
    state: approvedBy === null ? 'proposed' : 'approved',
    approvedVersion: approvedBy === null ? null : 1,
    pack: null,
    changedBy: 'eva',
    proposedBy: null,
    reason: null,
    changedAt: at,
    approvedBy,
    approvedAt: approvedBy === null ? null : at,
  });
  const all = [standard('promise-kept', 'jan'), standard('reply', null)];
  const get = (code: string): CatalogueStandard => {
    const found = all.find((each) => each.code === code);
    if (!found) {
      throw new HostError('STANDARD_UNKNOWN', { code });
    }
    return found;
  };
  const preview = (text: string): StandardsPreview => ({ added: 1, changed: 0, unchanged: 0, standards: [{ code: 'new', line: 2, kind: 'added', before: null, after: { text } }], rejects: [{ code: 'STANDARDS_FILE_INVALID', line: 3, column: 'target', reason: 'is no figure' }] });
  return (actor) => ({
    list: ({ limit, after = '' }) => {
      const rest = all.filter(({ code }) => code > after);
      return Promise.resolve({ standards: rest.slice(0, limit), total: all.length, next: rest.length > limit ? (rest[limit - 1]?.code ?? null) : null });
    },
    history: async (code) => [get(code)],
    put: async (code, { standard: draft, approvedBy }) => {
      told.push({ actor, did: `put ${code}${approvedBy === undefined ? '' : `, approved by ${approvedBy}`}` });
      return { ...standard(code, approvedBy ?? null), ...draft };
    },
    retire: async (code) => {
      told.push({ actor, did: `retire ${get(code).code}` });
      return { ...get(code), retires: true };
    },
    withdraw: async (code) => {
      told.push({ actor, did: `withdraw ${get(code).code}` });
    },
    summary: () => Promise.resolve({ total: 2, proposed: 1, retired: 0, legal: 0, reverify: 0, reviewDue: 0, today: '2026-10-31', principles: [{ name: 'follow-up', standards: 2 }], owners: [], orgUnits: [{ name: 'brno', standards: 2 }], packs: [], fourEyes: false }),
    acknowledgements: async (code) => ({ version: get(code).approvedVersion, people: 12, acknowledged: 9, orgUnits: [{ id: 'brno', people: null, acknowledged: null }] }),
    previewCsv: async ({ csv }) => preview(csv),
    previewPack: async (pack) => preview(pack),
    approve: async (code, { approvedBy }) => {
      told.push({ actor, did: `approve ${code === undefined ? 'all' : get(code).code} as ${approvedBy}` });
      return 1;
    },
    importCsv: async ({ csv }) => {
      told.push({ actor, did: `import ${csv.length} characters` });
      return { added: 1, changed: 0, unchanged: 0, approved: 0 };
    },
    async *exportCsv() {
      yield '"code","text"\r\n';
      yield* all.map(({ code, text }) => `"${code}","${text}"\r\n`);
    },
    packs: () => Promise.resolve([{ id: 'acme.desk/basics', plugin: 'acme.desk', name: 'Basics', about: 'To begin with.', standards: 3, taken: 1, reverify: 0 }]),
    enablePack: async (pack) => {
      if (pack !== 'acme.desk/basics') {
        throw new HostError('STANDARDS_PACK_UNKNOWN', { id: pack, known: 'acme.desk/basics' });
      }
      told.push({ actor, did: `enable ${pack}` });
      return { added: 2, changed: 0, unchanged: 1, approved: 0 };
    },
  });
}

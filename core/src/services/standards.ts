import type * as Contract from '@touchstone/sdk/contract';
import type { PackStandard } from '@touchstone/sdk';

import { HostError } from '../base/errors.js';
import * as host from '../host/index.js';

/** What an actor may do to the standards of an organisation. Every change is a new version and is kept in the audit. */
export interface StandardsAdministration {
  /** A page of the latest versions, by code, without those that were retired. */
  list(query: Contract.StandardsQuery): Promise<Contract.StandardsPage>;
  /** Every version of a standard, newest first. Throws `STANDARD_UNKNOWN`. */
  history(code: string, locale?: string): Promise<readonly Contract.CatalogueStandard[]>;
  /** Adds a version, or a standard. Throws `STANDARD_INVALID`. */
  put(code: string, request: Contract.StandardRequest, locale?: string): Promise<Contract.CatalogueStandard>;
  /** Ends a standard. Throws `STANDARD_UNKNOWN`. */
  retire(code: string): Promise<void>;
  /** Approves a standard, or all that wait for it; gives how many. Throws `STANDARD_UNKNOWN`. */
  approve(code: string | undefined, request: Contract.ApprovalRequest): Promise<number>;
  /** Takes in a file of standards, all or none. Columns that it lacks, and standards, stay as they are. Throws `STANDARDS_FILE_INVALID`. */
  importCsv(request: Contract.StandardsImportRequest): Promise<Contract.StandardsChange>;
  /** The catalogue as CSV, a piece at a time, safe to open in a spreadsheet. */
  exportCsv(locale?: string): AsyncIterable<string>;
  /** The packs that enabled plugins bring. */
  packs(locale?: string): Promise<readonly Contract.StandardsPackSummary[]>;
  /** Takes the standards of a pack into the catalogue; those that it has already stay as they are. Throws `STANDARDS_PACK_UNKNOWN`. */
  enablePack(pack: string, request: Contract.PackRequest): Promise<Contract.StandardsChange>;
}

type Context = Pick<host.OrganisationContext, 'standards' | 'contributions' | 'plugins' | 'settings'>;

/** The catalogue of standards of an organisation, in the hands of an actor. */
export function administerStandards({ standards, contributions, plugins, settings }: Context, actor: string): StandardsAdministration {
  const tell = (each: host.KeptStandard, locale = settings.locale) => host.toCatalogueStandard(each, standards.holding(each.code), locale);
  const checks = () => new Set(plugins.list().flatMap(({ contribution }) => (contribution?.checks ?? []).map(({ id }) => `${contribution?.principle}.${id}`)));
  return {
    list: ({ limit, after, locale }) => {
      const all = standards.list();
      const from = after === undefined ? all : all.filter(({ code }) => code > after);
      const page = from.slice(0, limit);
      return Promise.resolve({ standards: page.map((each) => tell(each, locale)), total: all.length, next: from.length > limit ? (page.at(-1)?.code ?? null) : null });
    },
    history: async (code, locale) => (await standards.history(code)).map((each) => tell(each, locale)),
    put: async (code, { standard, approvedBy }, locale = settings.locale) => {
      const known = checks();
      host.refuseInvalid(code, standard, (check) => known.has(check));
      await standards.change([{ code, facts: host.toFacts(standard, standards.find(code), locale) }], { actor, approvedBy, action: 'standard.change' });
      return tell(standards.get(code), locale);
    },
    retire: (code) => standards.retire(code, actor),
    approve: async (code, { approvedBy }) => (await standards.approve(code, { actor, approvedBy })).length,
    importCsv: async ({ csv, file = 'standards.csv', approvedBy }) => {
      const known = checks();
      const rows = await host.readStandardsCsv(csv, file);
      const wishes = rows.map((row) => host.toWish(row, { before: standards.find(row.code), locale: settings.locale, file, knows: (check) => known.has(check) }));
      return standards.change(wishes, { actor, approvedBy, action: 'standard.import' });
    },
    async *exportCsv(locale) {
      yield host.byteOrderMark;
      yield* host.standardsAsCsv(standards.list().map((each) => tell(each, locale)));
    },
    packs: (locale = settings.locale) =>
      Promise.resolve(
        contributions.standards.list().map(({ id, plugin, contribution }) => ({
          id,
          plugin,
          name: host.nearestText(contribution.name, locale),
          about: contribution.doc,
          standards: contribution.standards.length,
          taken: contribution.standards.filter(({ code }) => standards.find(code)).length,
          reverify: contribution.standards.filter(({ reverify }) => reverify !== undefined).length,
        })),
      ),
    enablePack: async (pack, { approvedBy }) => {
      const found = contributions.standards.get(pack);
      if (!found) {
        throw new HostError('STANDARDS_PACK_UNKNOWN', { id: pack, known: contributions.standards.list().map(({ id }) => id).join(', ') || 'none' });
      }
      const wishes = found.contribution.standards.map((each) => ({ code: each.code, facts: standards.find(each.code)?.facts ?? ofPack(each), pack }));
      return standards.change(wishes, { actor, approvedBy, action: 'standard.enable-pack' });
    },
  };
}

/** A pack's standard as the catalogue keeps it; the schema of the point has seen to its words. */
const ofPack = ({ code: _, text, ...facts }: PackStandard): host.StandardFacts => ({ texts: text, ...(facts as Omit<host.StandardFacts, 'texts'>) });

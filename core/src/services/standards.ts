import type * as Contract from '@touchstone/sdk/contract';
import type { PackStandard } from '@touchstone/sdk';

import { HostError } from '../base/errors.js';
import * as host from '../host/index.js';
import type { StandardsChangedBy } from '../store/index.js';
import { acknowledgementsOf } from './acknowledgements.js';
import { LocalDay } from './local-day.js';
import { approverOf, mayApprove, proposerOf, refuseSamePerson } from './standards-persons.js';

/**
 * What an actor may do to the standards of an organisation. Every change is a new version and is kept in the audit. What changes
 * something throws `PERSON_UNKNOWN`, `PERSON_UNENTITLED`, and, where the settings ask for two persons, `STANDARD_PROPOSER_MISSING` and
 * `STANDARD_APPROVER_SAME`.
 */
export interface StandardsAdministration {
  /** A page of the latest versions, by code, without those that were retired unless those are asked for. */
  list(query: Contract.StandardsQuery): Promise<Contract.StandardsPage>;
  /** What the catalogue holds, counted by what the list may be filtered by. */
  summary(): Promise<Contract.StandardsSummary>;
  /** Every version of a standard, newest first. Throws `STANDARD_UNKNOWN`. */
  history(code: string, locale?: string): Promise<readonly Contract.CatalogueStandard[]>;
  /** How many of the staff have acknowledged what a standard says. Throws `STANDARD_UNKNOWN`. */
  acknowledgements(code: string): Promise<Contract.StandardAcknowledgements>;
  /** Adds a version, or a standard. Throws `STANDARD_INVALID` and `REVISION_STALE`. */
  put(code: string, request: Contract.StandardRequest, locale?: string): Promise<Contract.CatalogueStandard>;
  /** Ends a standard once somebody approves that. Throws `STANDARD_UNKNOWN` and `REVISION_STALE`. */
  retire(code: string, request: Contract.RetirementRequest, locale?: string): Promise<Contract.CatalogueStandard>;
  /** Takes back what waits for approval. Throws `STANDARD_UNKNOWN`, `STANDARD_SETTLED` and `REVISION_STALE`. */
  withdraw(code: string, version?: number): Promise<void>;
  /**
   * Approves a standard, or all that wait for it and that this person did not propose; gives how many. Throws `STANDARD_UNKNOWN` and
   * `REVISION_STALE`.
   */
  approve(code: string | undefined, request: Contract.ApprovalRequest): Promise<number>;
  /** Takes in a file of standards, all or none unless lines that are wrong may be left out. Columns that it lacks, and standards, stay as they are. Throws `STANDARDS_FILE_INVALID`. */
  importCsv(request: Contract.StandardsImportRequest): Promise<Contract.StandardsChange>;
  /** What a file would change, and which of its lines are no standards. Throws `STANDARDS_FILE_INVALID` for one that has no lines of standards at all. */
  previewCsv(request: Contract.StandardsImportRequest, locale?: string): Promise<Contract.StandardsPreview>;
  /** The catalogue as CSV, a piece at a time, safe to open in a spreadsheet. */
  exportCsv(locale?: string): AsyncIterable<string>;
  /** The packs that enabled plugins bring. */
  packs(locale?: string): Promise<readonly Contract.StandardsPackSummary[]>;
  /** What the standards of a pack say beside what the catalogue says. Throws `STANDARDS_PACK_UNKNOWN`. */
  previewPack(pack: string, locale?: string): Promise<Contract.StandardsPreview>;
  /** Takes the standards of a pack into the catalogue; those that it has already stay as they are unless they shall be replaced. Throws `STANDARDS_PACK_UNKNOWN`. */
  enablePack(pack: string, request: Contract.PackRequest): Promise<Contract.StandardsChange>;
}

type Context = Pick<host.OrganisationContext, 'engine' | 'standards' | 'contributions' | 'plugins' | 'settings'>;

const day = new LocalDay();

/** The catalogue of standards of an organisation, in the hands of an actor. */
export function administerStandards({ engine, standards, contributions, plugins, settings }: Context, actor: string): StandardsAdministration {
  const tell = (each: host.KeptStandard, locale = settings.locale) => host.toCatalogueStandard(each, standards.holding(each.code), locale);
  const knownChecks = () => {
    const checks = new Set(plugins.list().flatMap(({ contribution }) => (contribution?.checks ?? []).map(({ id }) => `${contribution?.principle}.${id}`)));
    return (check: string): boolean => checks.has(check);
  };
  /** Who changes what, each of them somebody who may. */
  const by = (code: string, { approvedBy, proposedBy, reason }: Pick<StandardsChangedBy, 'approvedBy' | 'proposedBy' | 'reason'>) => {
    const proposer = proposerOf(settings, proposedBy, code);
    const approver = approvedBy === undefined ? undefined : approverOf(settings, approvedBy);
    if (approver !== undefined) {
      refuseSamePerson(settings, approver, { code, proposedBy: proposer ?? null });
    }
    return { actor, approvedBy: approver, proposedBy: proposer, reason, mayApprove: (each: host.KeptStandard) => approver === undefined || mayApprove(settings, approver, each) };
  };
  const readFile = ({ csv, file = 'standards.csv' }: Contract.StandardsImportRequest) =>
    host.readWishes(csv, { find: (code) => standards.find(code), locale: settings.locale, file, knows: knownChecks() });
  const packOf = (pack: string) => {
    const found = contributions.standards.get(pack);
    if (!found) {
      throw new HostError('STANDARDS_PACK_UNKNOWN', { id: pack, known: contributions.standards.list().map(({ id }) => id).join(', ') || 'none' });
    }
    return found.contribution;
  };
  const preview = (wishes: readonly (host.StandardWish & { readonly line?: number })[], rejects: Contract.StandardReject[], locale = settings.locale): Contract.StandardsPreview => {
    const all = wishes.map(({ code, facts, line }): Contract.StandardPreview => {
      const before = standards.find(code);
      const kind = before === undefined ? 'added' : host.says(before, facts) ? 'unchanged' : 'changed';
      return { code, ...(line !== undefined && { line }), kind, before: before ? host.toDraft(before, locale) : null, after: host.toDraft({ facts }, locale) };
    });
    const count = (wanted: Contract.StandardPreview['kind']): number => all.filter(({ kind }) => kind === wanted).length;
    return { added: count('added'), changed: count('changed'), unchanged: count('unchanged'), standards: all, rejects };
  };

  return {
    list: ({ limit, after, skip = 0, locale, ...filters }) => {
      const all = host.filterStandards(filters.state === 'retired' ? standards.retired() : standards.list(), filters);
      const from = (after === undefined ? all : all.filter(({ code }) => code > after)).slice(skip);
      const page = from.slice(0, limit);
      return Promise.resolve({ standards: page.map((each) => tell(each, locale)), total: all.length, next: from.length > limit ? (page.at(-1)?.code ?? null) : null });
    },
    summary: () => Promise.resolve({ ...host.countStandards(standards.list(), day.in(settings.timezone)), retired: standards.retired().length, fourEyes: settings.fourEyes }),
    history: async (code, locale) => (await standards.history(code)).map((each) => tell(each, locale)),
    acknowledgements: async (code) => {
      await standards.history(code);
      return acknowledgementsOf(engine, code, standards.holding(code));
    },
    put: async (code, { standard, basedOn, ...request }, locale = settings.locale) => {
      host.refuseInvalid(code, standard, knownChecks());
      await standards.change([{ code, facts: host.toFacts(standard, standards.find(code), locale), basedOn }], { ...by(code, request), action: 'standard.change' });
      return tell(standards.get(code), locale);
    },
    retire: async (code, { basedOn, ...request }, locale) => {
      await standards.retire(code, { ...by(code, request), basedOn });
      const [latest] = await standards.history(code);
      return tell(latest ?? standards.get(code), locale);
    },
    withdraw: (code, version) => standards.withdraw(code, { actor, version }),
    approve: async (code, { approvedBy, version }) => {
      const approver = approverOf(settings, approvedBy);
      const waiting = (code === undefined ? standards.list() : [standards.get(code)]).filter(({ approvedAt }) => approvedAt === null);
      if (code !== undefined) {
        waiting.forEach((each) => refuseSamePerson(settings, approver, each));
      }
      const own = waiting.filter((each) => mayApprove(settings, approver, each));
      return (await standards.approve(own.map((each) => each.code), { actor, approvedBy: approver, ...(code !== undefined && { version }) })).length;
    },
    importCsv: async (request) => {
      const { wishes, refused } = await readFile(request);
      if (refused[0] && request.leaveOut !== true) {
        throw refused[0];
      }
      return standards.change(wishes, { ...by(wishes[0]?.code ?? '', request), action: 'standard.import' });
    },
    previewCsv: async (request, locale) => {
      const { wishes, refused } = await readFile(request);
      return preview(wishes, refused.map(host.toReject), locale);
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
    previewPack: (pack, locale) => Promise.resolve().then(() => preview(packOf(pack).standards.map((each) => ({ code: each.code, facts: ofPack(each, settings.locale) })), [], locale)),
    enablePack: async (pack, { replace = false, ...request }) => {
      const wishes = packOf(pack).standards.map((each) => ({ code: each.code, facts: (replace ? undefined : standards.find(each.code)?.facts) ?? ofPack(each, settings.locale), pack }));
      return standards.change(wishes, { ...by(wishes[0]?.code ?? pack, request), action: 'standard.enable-pack' });
    },
  };
}

/** A pack's standard as the catalogue keeps it, with its notes in one language; the schema of the point has seen to its words. */
function ofPack({ code: _, text, source, reverify, scheme, ...facts }: PackStandard, locale: string): host.StandardFacts {
  const told = (note: PackStandard['source']): string | undefined => (typeof note === 'object' ? host.nearestText(note, locale) : note);
  const notes = Object.fromEntries(Object.entries({ source: told(source), reverify: told(reverify), scheme: told(scheme) }).filter(([, note]) => note !== undefined));
  return { texts: text, ...(facts as Omit<host.StandardFacts, 'texts'>), ...notes };
}

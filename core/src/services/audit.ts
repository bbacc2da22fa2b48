import type * as Contract from '@touchstone/sdk/contract';
import { DateTime } from 'luxon';

import { HostError } from '../base/errors.js';
import type * as host from '../host/index.js';
import * as intake from '../intake/index.js';
import * as scorecard from '../scorecard/index.js';
import type { AuditFilter, KeptAuditEntry, ListedRun } from '../store/index.js';
import { aboutOf, auditChanges, findingOf } from './audit-changes.js';
import { type CsvTable, writeCsv } from './export/csv.js';

/** Who changed what, and where a figure comes from. Changes nothing. */
export interface OrganisationAudit {
  /** Newest first. Throws `REQUEST_INVALID` for an `after` that was never given. */
  page(filter: Contract.AuditFilter, options: { readonly limit: number; readonly after?: string | undefined }): Promise<Contract.AuditPage>;
  /** Everything that passes the filters, as CSV that is safe to open in a spreadsheet. */
  csv(filter: Contract.AuditFilter): AsyncIterable<string>;
  /** Where the figure of a check comes from that a run told of a period. Throws `RUN_UNKNOWN`, `PERIOD_INVALID`, `PERIOD_UNSCORED` and `CHECK_UNKNOWN`. */
  origin(asked: { readonly check: string; readonly period?: string | undefined; readonly run?: string | undefined }, locale?: string): Promise<Contract.FigureOrigin>;
}

/** What the audit is told from. */
export interface AuditParts {
  readonly context: host.OrganisationContext;
  /** Every version of a standard in words. */
  readonly standardHistory: (code: string, locale: string | undefined) => Promise<readonly Contract.CatalogueStandard[]>;
  readonly tell: (document: Contract.Scorecard, locale: string | undefined) => Promise<Contract.Scorecard>;
}

const csvPage = 500;

/** Runs that are looked through for the one that told of a period. */
const runsSearched = 10_000;

/** Imports that are told by themselves. */
const importsTold = 10;

/** The audit of an organisation. */
export function organisationAudit({ context, standardHistory, tell }: AuditParts): OrganisationAudit {
  const { state, settings, engine } = context;
  const nameOf = (id: string): string | null => settings.people.find((person) => person.id === id)?.name ?? null;

  const filterOf = ({ actor, kind, from, to }: Contract.AuditFilter): AuditFilter => {
    const startOf = (day: string, plus = 0): string => DateTime.fromISO(day, { zone: settings.timezone }).plus({ days: plus }).toUTC().toISO() ?? '';
    return { actor, kind, ...(from !== undefined && { since: startOf(from) }), ...(to !== undefined && { before: startOf(to, 1) }) };
  };

  const record = async (entry: KeptAuditEntry): Promise<Contract.AuditRecord> => {
    const finding = findingOf(entry);
    const { id, at, actor, action } = entry;
    return { id, at, actor, actorName: nameOf(actor), action, about: aboutOf(entry), changes: await auditChanges(state, entry), ...(finding !== undefined && { finding }) };
  };

  async function* records(filter: Contract.AuditFilter): AsyncIterable<Contract.AuditRecord> {
    let below: number | undefined;
    do {
      const entries = await state.audit.page(filterOf(filter), { limit: csvPage, below });
      for (const entry of entries) {
        yield record(entry);
      }
      below = entries.length === csvPage ? entries.at(-1)?.id : undefined;
    } while (below !== undefined);
  }

  async function* rows(filter: Contract.AuditFilter) {
    for await (const { id, at, actor, actorName, action, about, changes, finding } of records(filter)) {
      const head = [id, at, actor, actorName, action, about, finding ?? null] as const;
      // A row for each field that changed, so that a spreadsheet can filter by it.
      for (const { what, before, after } of changes.length > 0 ? changes : [{ what: '' }]) {
        yield [...head, what, inCell(before), inCell(after)];
      }
    }
  }

  return {
    page: async (filter, { limit, after }) => {
      const below = after === undefined ? undefined : Number(after);
      if (below !== undefined && !Number.isInteger(below)) {
        throw new HostError('REQUEST_INVALID', { reason: `"${after}" is no place in the audit` });
      }
      const entries = await state.audit.page(filterOf(filter), { limit: limit + 1, below });
      const shown = entries.slice(0, limit);
      const { actors, actions } = await state.audit.facets();
      return {
        entries: await Promise.all(shown.map(record)),
        total: await state.audit.count(filterOf(filter)),
        actors: actors.map((id) => ({ id, name: nameOf(id) })),
        kinds: [...new Set(actions.map((action) => action.split('.')[0] ?? action))],
        ...(entries.length > limit && { next: String(shown.at(-1)?.id) }),
      };
    },
    csv: (filter) => writeCsv({ columns: ['id', 'at', 'actor', 'actor_name', 'action', 'about', 'finding', 'what', 'before', 'after'], rows: rows(filter) } satisfies CsvTable),
    origin: async ({ check: id, period, run: asked }, locale) => {
      const listed = await runAbout(await state.runs.list({ limit: runsSearched }), { run: asked, period, timezone: settings.timezone });
      const stored = await state.runs.get(listed.id);
      if (!stored) {
        throw new HostError('RUN_UNKNOWN', { id: listed.id });
      }
      const told = await tell(stored.document, locale);
      const check = told.principles.flatMap(({ checks }) => checks).find((each) => each.id === id);
      if (!check) {
        throw new HostError('CHECK_UNKNOWN', { id });
      }
      const facts = (await state.runs.facts(listed.id)) as { readonly touchstone?: string; readonly period?: string; readonly checks?: readonly { readonly id: string; readonly plugin: { readonly id: string; readonly version: string } }[] } | undefined;
      const plugin = facts?.checks?.find((each) => each.id === id)?.plugin ?? { id: '', version: '' };
      const saved = (await state.audit.page({ kind: 'run' }, { limit: runsSearched })).find(({ detail, at }) => detail['run'] === listed.id && at <= listed.createdAt);
      const imports = (await state.audit.page({ kind: 'data', before: listed.createdAt }, { limit: runsSearched })).filter(({ action }) => action === 'data.import');
      const held = check.standard.setBy?.standard;
      const standard = held && (await standardHistory(held.code, locale)).find(({ version }) => version === held.version);
      const { question, kind, format, countOf, value, low, high, n, k, verdict } = check;
      return {
        run: { ...listed },
        actor: saved?.actor ?? null,
        period: facts?.period ?? stored.document.run.period.from,
        check: { id, question, kind, format, countOf, value, low, high, n, ...(k !== undefined && { k }), verdict, standard: check.standard },
        plugin: { ...plugin, digest: stored.document.run.plugins.find((each) => each.id === plugin.id)?.digest ?? null },
        touchstone: facts?.touchstone ?? null,
        dataVersion: stored.document.run.dataVersion,
        settingsVersion: stored.settingsVersion,
        unchanged: stored.document.run.dataVersion === (await intake.dataVersion(engine)),
        imports: imports.slice(0, importsTold).map(({ detail, at, actor }) => ({ batch: String(detail['batch']), at, actor, rowsKept: countIn(detail['rowsKept']), rowsRejected: countIn(detail['rowsRejected']) })),
        imported: imports.length,
        standard: standard ?? null,
      };
    },
  };
}

const countIn = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const inCell = (value: unknown): string | number | boolean | null =>
  value === undefined || value === null ? null : typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : JSON.stringify(value);

/** The run that is named, else the newest that told of a period when it was the present, else the newest look back; without either, the latest. */
async function runAbout(runs: readonly ListedRun[], { run, period, timezone }: { readonly run: string | undefined; readonly period: string | undefined; readonly timezone: string }): Promise<ListedRun> {
  if (run !== undefined) {
    const named = runs.find(({ id }) => id === run);
    if (!named) {
      throw new HostError('RUN_UNKNOWN', { id: run });
    }
    return named;
  }
  const wanted = period === undefined ? undefined : scorecard.periodOfKey(period, timezone);
  const about = wanted ? runs.filter(({ from, to }) => from === wanted.from && to === wanted.to) : runs;
  const found = about.find(({ current }) => current) ?? about[0];
  if (!found) {
    throw new HostError('PERIOD_UNSCORED', { period: wanted?.key ?? '' });
  }
  return found;
}

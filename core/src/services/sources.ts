import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';

import type { ImportedFile, SourcePullReport, SourcePullRequest, SourceSummary } from '@touchstone/sdk/contract';
import type { SourceContribution } from '@touchstone/sdk';

import { HostError } from '../base/errors.js';
import * as host from '../host/index.js';
import * as intake from '../intake/index.js';
import { importOne } from './import-files.js';
import { secretsFor, settingsFor } from './given-to-plugins.js';
import type { WorkOptions } from './work-options.js';

/** Largest answer that a source is given, in bytes: as text it takes several times as much of its machine's memory. */
const largestAnswer = 4_000_000;

type Registered = host.RegisteredContribution<SourceContribution>;

/** The sources of an organisation's plugins. */
export interface OrganisationSources {
  /** The sources of the enabled plugins, sorted by id. Runs nothing. */
  list(): Promise<readonly SourceSummary[]>;
  /**
   * Pulls a source and imports what it brings in one transaction; remembers from where to go on. Throws `SOURCE_UNKNOWN`,
   * `CAPABILITY_DENIED`, `SECRET_MISSING`, what pulling and importing throw, and `SOURCE_ROW_INVALID`.
   */
  pull(source: string, request: SourcePullRequest, options: WorkOptions): Promise<SourcePullReport>;
}

/** The sources of an organisation, as its plugins have them now. */
export function organisationSources(context: host.OrganisationContext): OrganisationSources {
  return {
    list: async () => {
      const cursors = new Map((await intake.sourceCursors(context.engine)).map((cursor) => [cursor.source, cursor]));
      return context.contributions.sources.list().map((source) => toSummary(context, source, cursors.get(source.id)));
    },
    pull: (source, request, options) => pull(context, find(context, source), { ...options, again: request.again === true }),
  };
}

function find({ contributions }: host.OrganisationContext, id: string): Registered {
  const found = contributions.sources.get(id);
  if (!found) {
    throw new HostError('SOURCE_UNKNOWN', { source: id, known: contributions.sources.list().map((each) => each.id).join(', ') || 'none' });
  }
  return found;
}

function toSummary({ plugins, guard, secrets }: host.OrganisationContext, { id, plugin, contribution }: Registered, cursor: intake.SourceCursor | undefined): SourceSummary {
  const { builtIn, manifest } = plugins.get(plugin);
  const { doc, tables, secrets: own = [] } = contribution;
  const asked = host.capabilitiesAsked(manifest?.touchstone.capabilities);
  const named = asked.filter((name) => (name.startsWith('network:') && name !== 'network:*') || own.includes(name.replace('secrets:', '')));
  // Hosts that the organisation names itself are those that it granted.
  const granted = guard.grantsOf(plugin).map(({ capability }) => capability);
  const chosen = asked.includes('network:*') ? granted.filter((name) => name.startsWith('network:')) : [];
  const needs = [...new Set([...named, ...chosen])].sort().map((name) => ({
    name,
    granted: builtIn || granted.includes(name),
    set: !name.startsWith('secrets:') || secrets.find(plugin, name.replace('secrets:', '')) !== undefined,
  }));
  return { id, plugin, doc, tables: [...tables], needs, since: cursor?.since ?? null, pulledAt: cursor?.pulledAt ?? null, rows: cursor?.rows ?? null };
}

type PullOptions = WorkOptions & { readonly again: boolean };

async function pull(context: host.OrganisationContext, registered: Registered, { again, report, signal }: PullOptions): Promise<SourcePullReport> {
  const { engine, files, running, plugins, guard } = context;
  const { id, plugin, contribution } = registered;
  const began = performance.now();
  const secrets = await secretsFor(context, { id, plugin, names: contribution.secrets });
  const cursor = again ? undefined : (await intake.sourceCursors(engine)).find(({ source }) => source === id);
  const folder = await mkdtemp(path.join(files.temporary, 'pull-'));
  try {
    const rows = await intake.RowFile.create(path.join(folder, `${id.replace('/', '-')}.jsonl`), { tables: contribution.tables });
    const now = new Date().toISOString();
    const { since, requests } = await running
      .pull({
        plugin,
        source: contribution.id,
        now,
        since: cursor?.since ?? null,
        settings: settingsFor(context, plugin),
        secrets,
        fetch: (until) => host.createGuardedFetch(plugins.get(plugin), { guard, signal: until, maximumBytes: largestAnswer }),
        take: (lines) => takeRows(rows, lines, id),
        onProgress: () => report({ step: `${id}: pull`, done: rows.rows }),
        signal,
      })
      .finally(() => rows.close());
    const imported = rows.rows === 0 ? null : await importRows(context, { rows, id }, { report, signal });
    await intake.rememberPull(engine, { source: id, since, pulledAt: now, rows: rows.rows });
    return { source: id, rows: rows.rows, requests, since, imported, dataVersion: await intake.dataVersion(engine), seconds: (performance.now() - began) / 1000 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const importRows = (context: host.OrganisationContext, { rows, id }: { readonly rows: intake.RowFile; readonly id: string }, options: WorkOptions): Promise<ImportedFile> =>
  importOne(context, { file: rows.file, mapping: rows.mapping(id), sourceSystem: id }, options);

async function takeRows(rows: intake.RowFile, lines: string, source: string): Promise<void> {
  try {
    await rows.take(lines);
  } catch (error) {
    if (error instanceof intake.RowInvalid) {
      throw new HostError('SOURCE_ROW_INVALID', { source, row: error.row, reason: error.reason });
    }
    throw error instanceof intake.RowsTooMany ? new HostError('SOURCE_OVERRAN', { source, reason: error.message }) : error;
  }
}

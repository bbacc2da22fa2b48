import { randomUUID } from 'node:crypto';

import type { DataHealth, EvidencePage, EvidenceQuery, Explanation, ForgetReport, ForgetRequest, ImportReport, ImportRequest, MeasurePlan, OrganisationEvent, PeriodComparison, PluginPreview, PluginPreviewRequest, PluginSummary, Problem, RunAccepted, RunComparison, RunList, RunningPlugin, RunSummary, Scorecard, SourcePullReport, SourcePullRequest, StandardSimulation } from '@touchstone/sdk/contract';

import { HostError } from '../../base/errors.js';
import type { ServerHold } from '../../host/index.js';
import type { PeriodsAsked, TriedStandard } from '../../scorecard/index.js';
import type { FollowOptions, OrganisationAccess, ScoreOptions } from '../organisation-access.js';
import { readEvents } from './event-lines.js';
import { remoteLife } from './remote-life.js';
import { remoteAdministration } from './remote-administration.js';
import { RemoteError } from './remote-error.js';
import { remoteCommands, remoteExporters, textOf } from './remote-extensions.js';
import { remoteSecrets } from './remote-secrets.js';
import { remoteStandards } from './remote-standards.js';
import { remoteSettings } from './remote-settings.js';

export interface Request {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly signal?: AbortSignal;
}

/** An organisation that a server holds: every command goes through its API. */
export class RemoteOrganisation implements OrganisationAccess {
  constructor(
    private readonly hold: ServerHold,
    private readonly id: string,
  ) {}

  async score({ asOf, period, locale, report, signal }: ScoreOptions): Promise<Scorecard> {
    const look = { ...(asOf !== undefined && { asOf }), ...(period !== undefined && { period }) };
    // Listening begins before the run does, so that its end cannot be missed.
    const events = await this.fetch('/events', { signal });
    const { job } = await this.ask<RunAccepted>('/runs', { method: 'POST', ...(Object.keys(look).length > 0 && { body: look }), signal });
    for await (const event of readEvents(bodyOf(events))) {
      if (event.type === 'run-progress' && event.job === job) {
        report(event);
      } else if (event.type === 'run-finished' && event.job === job) {
        return this.ask<Scorecard>(`/runs/${encodeURIComponent(event.run)}/scorecard`, { query: { locale }, signal });
      } else if (event.type === 'run-failed' && event.job === job) {
        throw new RemoteError(event.problem);
      }
    }
    throw this.unreachable(new Error('it ended before the run did'));
  }

  async listRuns(limit: number): Promise<readonly RunSummary[]> {
    return (await this.ask<RunList>('/runs', { query: { limit } })).runs;
  }

  compare(from: string, to: string, locale?: string): Promise<RunComparison> {
    return this.ask(`/runs/${encodeURIComponent(from)}/compare/${encodeURIComponent(to)}`, { query: { locale } });
  }

  comparePeriods({ from, to, unit = {} }: PeriodsAsked, locale?: string): Promise<PeriodComparison> {
    const members = Object.fromEntries(Object.entries(unit).map(([name, value]) => [`unit.${name}`, value]));
    return this.ask('/comparison', { query: { from, to, ...members, locale } });
  }

  simulate(check: string, { target, floor }: TriedStandard, locale?: string): Promise<StandardSimulation> {
    return this.ask(`/checks/${encodeURIComponent(check)}/simulation`, { query: { target, floor, locale } });
  }

  explain(check: string, locale?: string): Promise<Explanation> {
    return this.ask(`/checks/${encodeURIComponent(check)}/explanation`, { query: { locale } });
  }

  plan(check?: string): Promise<MeasurePlan> {
    return this.ask('/plan', { query: { check } });
  }

  findingEvidence(finding: string, query: EvidenceQuery): Promise<EvidencePage> {
    return this.ask(`/findings/${encodeURIComponent(finding)}/evidence`, { query });
  }

  dataHealth(locale?: string): Promise<DataHealth> {
    return this.ask('/data', { query: { locale } });
  }

  plugins(locale?: string): Promise<readonly PluginSummary[]> {
    return this.ask('/plugins', { query: { locale } });
  }

  previewPlugin(request: PluginPreviewRequest, { locale, signal }: FollowOptions & { readonly locale?: string | undefined }): Promise<PluginPreview> {
    return this.ask('/plugins/previews', { method: 'POST', body: request, query: { locale }, signal });
  }

  runningPlugins(): Promise<readonly RunningPlugin[]> {
    return this.ask('/plugins/running');
  }

  async stopPlugin(plugin: string): Promise<void> {
    await this.fetch(`/plugins/${encodeURIComponent(plugin)}/machine`, { method: 'DELETE' });
  }

  async releasePlugin(plugin: string): Promise<void> {
    await this.fetch(`/plugins/${encodeURIComponent(plugin)}/quarantine`, { method: 'DELETE' });
  }

  /** The server records its own actor. */
  async setPluginEnabled(plugin: string, enabled: boolean): Promise<void> {
    await this.fetch(`/plugins/${encodeURIComponent(plugin)}/enabled`, { method: 'PUT', body: { enabled } });
  }

  readonly administration = remoteAdministration((path, method, body) => this.ask(path, { method, ...(body !== undefined && { body }) }));

  readonly secrets = remoteSecrets((path, method, body) => this.fetch(path, { ...(method && { method }), ...(body !== undefined && { body }) }));

  readonly life = remoteLife((path, request) => this.ask(path, request), (path) => this.fetch(path, { method: 'DELETE' }));
  readonly standards = remoteStandards((path, request) => this.fetch(path, request));

  readonly settings = remoteSettings((path, asked) => this.ask(path, asked));

  readonly exporters = remoteExporters((path, query) => this.fetch(path, { query }));

  readonly commands = remoteCommands((path, body) => this.ask(path, body === undefined ? {} : { method: 'POST', body }));

  readonly sources: OrganisationAccess['sources'] = {
    list: () => this.ask('/sources'),
    pull: (source, request, options) => {
      const [plugin = '', name = ''] = source.split('/');
      return this.followed<SourcePullReport>(`/plugins/${encodeURIComponent(plugin)}/sources/${encodeURIComponent(name)}/pulls`, request, options);
    },
  };

  importFiles(request: ImportRequest, options: FollowOptions): Promise<ImportReport> {
    return this.followed('/imports', request, options);
  }

  /** Posts what takes long and answers when done; how it goes is told by events meanwhile. */
  private async followed<T>(path: string, request: ImportRequest | SourcePullRequest, { report, signal }: FollowOptions): Promise<T> {
    const id = request.id ?? randomUUID();
    const done = new AbortController();
    const events = await this.fetch('/events', { signal: AbortSignal.any([signal, done.signal]) });
    const following = follow(events, (event) => {
      if (event.type === 'import-progress' && event.import === id) {
        report(event);
      }
    });
    try {
      return await this.ask<T>(path, { method: 'POST', body: { ...request, id }, signal });
    } finally {
      done.abort();
      await following;
    }
  }

  /** The server records its own actor. */
  forgetCustomer(request: ForgetRequest): Promise<ForgetReport> {
    return this.ask('/forgotten-customers', { method: 'POST', body: request });
  }

  async *rejectsCsv(batch?: string): AsyncIterable<string> {
    yield* textOf(await this.fetch('/rejects.csv', { query: { batch } }));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  private async ask<T>(path: string, request: Request = {}): Promise<T> {
    const response = await this.fetch(path, request);
    return (await response.json()) as T;
  }

  private async fetch(path: string, { method = 'GET', body, query = {}, signal }: Request): Promise<Response> {
    const url = new URL(`${this.hold.url}/api/v1/organisations/${encodeURIComponent(this.id)}${path}`);
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) {
        url.searchParams.set(name, String(value));
      }
    }
    let response: Response;
    try {
      response = await fetch(url, {
        method,
        ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
        ...(signal && { signal }),
      });
    } catch (error) {
      throw signal?.aborted ? new HostError('INTERRUPTED', {}, { cause: error }) : this.unreachable(error);
    }
    if (!response.ok) {
      throw await problemOf(response);
    }
    return response;
  }

  private unreachable(cause: unknown): HostError {
    const nearest = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
    const reason = nearest instanceof Error ? nearest.message : String(nearest);
    return new HostError('SERVER_UNREACHABLE', { url: this.hold.url, pid: this.hold.pid, reason }, { cause });
  }
}

const bodyOf = (response: Response): AsyncIterable<Uint8Array> => response.body ?? new ReadableStream();

/** Follows events until they end. Progress that breaks off is no failure of the work it tells about. */
async function follow(response: Response, listener: (event: OrganisationEvent) => void): Promise<void> {
  try {
    for await (const event of readEvents(bodyOf(response))) {
      listener(event);
    }
  } catch {
    return;
  }
}

async function problemOf(response: Response): Promise<RemoteError> {
  const text = await response.text();
  try {
    return new RemoteError(JSON.parse(text) as Problem);
  } catch {
    const { status } = response;
    return new RemoteError({ type: 'about:blank', title: 'Internal', status, detail: `The server answered with ${status}.`, code: 'INTERNAL' });
  }
}

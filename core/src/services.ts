import path from 'node:path';
import { fileURLToPath } from 'node:url';

import type * as Contract from '@touchstone/sdk/contract';
import { container, inject, injectable, Lifecycle } from 'tsyringe';

import { HostError } from './base/errors.js';
import { type Closable, ClosableStack } from './base/lifecycle.js';
import type { ReportProgress } from './base/progress.js';
import type { ServiceToken } from './base/service-token.js';
import { openDuckDb } from './engine/duckdb/duckdb-engine.js';
import { Engine } from './engine/engine.js';
import * as host from './host/index.js';
import * as intake from './intake/index.js';
import { missingData } from './measures/index.js';
import * as scorecard from './scorecard/index.js';
import { AuditLog, localOwner, openStateDatabase, StateDatabase, type StoredRun } from './store/index.js';

/** How long work is followed and called off. */
export interface WorkOptions {
  readonly report: ReportProgress;
  readonly signal: AbortSignal;
}

/** When to look: by default at the present, as the settings say. */
export interface LookBack {
  /** ISO 8601 with zone. */
  readonly asOf?: string;
  /** The key of a period, such as `2026-10`. */
  readonly period?: string;
}

/** One organisation that is open in this process: what the commands and the server ask of it. */
@injectable()
export class LocalOrganisation implements Closable {
  private latest: StoredRun | undefined;
  private readonly owned = new ClosableStack();

  constructor(
    @inject(host.OrganisationContext) private readonly context: host.OrganisationContext,
    @inject(host.LiveSettings) private readonly live: host.LiveSettings,
    @inject(AuditLog) private readonly audit: AuditLog,
  ) {}

  get id(): string {
    return this.context.settings.id;
  }

  get files(): host.OrganisationFolder {
    return this.context.files;
  }

  get settings(): host.OrganisationContext['settings'] {
    return this.context.settings;
  }

  /** Reads what was remembered, and takes over what the organisation owns. */
  async open(owned: Closable): Promise<this> {
    this.owned.add(owned);
    this.latest = await this.context.state.runs.latest();
    return this;
  }

  close(): Promise<void> {
    return this.owned.close();
  }

  async describe(): Promise<Contract.Organisation> {
    const { id, name, timezone, locale } = this.context.settings;
    const { units, labels } = await scorecard.readNames(this.context.engine);
    return { id, name, timezone, locale, units: units.map((unit) => ({ ...unit })), labels: structuredClone(labels) };
  }

  /** Changes with each run that describes the present; undefined before the first. */
  scorecardVersion(): string | undefined {
    return this.latest && `${this.latest.id}-${Date.parse(this.latest.createdAt)}`;
  }

  /** Whether the latest run was made from the data, the settings and the plugins as they are now. */
  async isScored(): Promise<boolean> {
    this.live.refresh();
    return (
      this.latest !== undefined &&
      this.latest.document.run.dataVersion === (await intake.dataVersion(this.context.engine)) &&
      this.latest.settingsVersion === this.context.settingsVersion &&
      this.latest.pluginsVersion === scorecard.pluginsVersion(this.context)
    );
  }

  /** The scorecard of the latest run, its sentences in a language; undefined before the first. */
  async scorecard(locale?: string): Promise<Contract.Scorecard | undefined> {
    return this.latest && this.tell(this.latest.document, locale);
  }

  /** The scorecard of any run that was kept; undefined where there is none. */
  async scorecardOfRun(run: string, locale?: string): Promise<Contract.Scorecard | undefined> {
    const stored = await this.context.state.runs.get(run);
    return stored && this.tell(stored.document, locale);
  }

  /** Measures, judges and composes; gives the id of the run. A look back is kept, and leaves the present as it is. */
  async score({ report, signal, ...look }: WorkOptions & LookBack): Promise<string> {
    this.live.refresh();
    const { state, settings, settingsVersion } = this.context;
    const document = await scorecard.runScorecard(this.context, {
      ...look,
      dataVersion: await intake.dataVersion(this.context.engine),
      onProgress: interruptible(report, signal),
    });
    refuseIfAborted(signal);
    await state.settings.record({ version: settingsVersion, text: this.live.current.text, actor: localOwner });
    const current = look.asOf === undefined && look.period === undefined;
    const pluginsVersion = scorecard.pluginsVersion(this.context);
    await state.runs.save({ document, settingsVersion, pluginsVersion, locale: settings.locale, actor: localOwner, current });
    this.latest = current ? await state.runs.latest() : this.latest;
    return document.run.id;
  }

  /** Throws `CHECK_UNKNOWN`. */
  async explain(check: string, locale?: string): Promise<Contract.Explanation> {
    this.live.refresh();
    return scorecard.explainCheck(this.context, check, { texts: await this.texts(locale), document: this.latest?.document });
  }

  /** Throws `FINDING_UNKNOWN`. */
  async finding(id: string, locale?: string): Promise<Contract.FindingPage> {
    const document = await this.documentWith(id);
    const { check, unit } = scorecard.findingOf(document, id);
    const explanation = await scorecard.explainCheck(this.context, check, { texts: await this.texts(locale), document, unit });
    const unchanged = document.run.dataVersion === (await intake.dataVersion(this.context.engine));
    // Data that came since would give a history that disagrees with the finding.
    const history = unchanged ? await scorecard.unitHistory(this.context, check, unit, document) : [];
    return scorecard.findingPage(await this.tell(document, locale), id, { explanation, history });
  }

  /** Throws `FINDING_UNKNOWN`, and `REQUEST_INVALID` for an `after` that was never given. */
  async findingEvidence(id: string, query: Contract.EvidenceQuery): Promise<Contract.EvidencePage> {
    const document = await this.documentWith(id);
    const { check, unit, period, severity } = scorecard.findingOf(document, id);
    return scorecard.evidencePage(this.context, check, { ...query, unit, period, praise: severity === 'praise' }, document);
  }

  /** Throws `CHECK_UNKNOWN`, and `REQUEST_INVALID` for a period, unit or `after` that cannot be. */
  checkEvidence(id: string, query: scorecard.EvidenceQuery): Promise<Contract.EvidencePage> {
    return scorecard.evidencePage(this.context, id, query, this.latest?.document);
  }

  async dataHealth(): Promise<Contract.DataHealth> {
    this.live.refresh();
    const { engine, checks, settings } = this.context;
    const missing = await missingData(engine, scorecard.enabledChecks(checks, settings));
    return {
      dataVersion: await intake.dataVersion(engine),
      asOf: (await scorecard.readDataSpan(engine, new Date().toISOString(), settings.timezone)).lastEvent ?? null,
      tables: await host.readTableHealth(engine),
      batches: await intake.importBatches(engine),
      rejects: await intake.countRejects(engine),
      disabled: [...missing].flatMap(([check, columns]) => (columns.length > 0 ? [{ check, missing: [...columns] }] : [])),
    };
  }

  /** Rejected rows as CSV, head first; of one import where one is named. */
  rejectsCsv(batch?: string): AsyncIterable<string> {
    return intake.rejectsAsCsv(this.context.engine, { batch });
  }

  async plugins(locale?: string): Promise<readonly Contract.PluginSummary[]> {
    this.live.refresh();
    const { engine, plugins, settings } = this.context;
    const all = plugins.list();
    const checks = all.flatMap(({ contribution }) => (contribution ? scorecard.checksOf(contribution, settings) : []));
    const missing = await missingData(engine, checks);
    return all.map((plugin) => host.toSummary(plugin, locale ?? settings.locale, missing));
  }

  /** Throws `PLUGIN_UNKNOWN`. The change is kept in the audit under its actor. */
  async setPluginEnabled(plugin: string, enabled: boolean, actor: string): Promise<void> {
    this.live.refresh();
    if (this.context.plugins.get(plugin).enabled !== enabled) {
      this.live.edit(['plugins', plugin, 'enabled'], enabled);
      await this.audit.append({ actor, action: enabled ? 'plugin.enable' : 'plugin.disable', detail: { plugin } });
    }
  }

  /** Imports files in the order given, each in a transaction of its own. Rows that do not fit are in the report. */
  async importFiles(request: Contract.ImportRequest, { report, signal }: WorkOptions): Promise<Contract.ImportReport> {
    const { engine, files: folder, settings } = this.context;
    const mapping = request.mapping === undefined ? undefined : await intake.readMapping(request.mapping);
    const organisation = { timezone: settings.timezone, salt: host.readOrCreateSalt(folder.salt) };
    const files: Contract.ImportedFile[] = [];
    for (const file of request.files) {
      refuseIfAborted(signal);
      const began = performance.now();
      const told = await intake.importFile(engine, {
        file,
        mapping,
        sourceSystem: request.source,
        organisation,
        temporaryFolder: folder.temporary,
        onProgress: (progress) => report({ ...progress, step: `${path.basename(file)}: ${progress.step}` }),
        signal,
        now: () => new Date(),
      });
      if (!told.unchangedFile) {
        const { id: batch, sha256, rowsKept, rowsRejected } = told.batch;
        await this.audit.append({ actor: localOwner, action: 'data.import', detail: { batch, sha256, rowsKept, rowsRejected } });
      }
      files.push(toImportedFile(file, told, (performance.now() - began) / 1000));
    }
    return { files, dataVersion: await intake.dataVersion(engine) };
  }

  private texts(locale: string | undefined) {
    return scorecard.createTexts(this.context, locale ?? this.context.settings.locale);
  }

  private tell(document: Contract.Scorecard, locale: string | undefined): Promise<Contract.Scorecard> {
    return scorecard.tellScorecard(this.context, document, locale ?? this.context.settings.locale);
  }

  /** The present run if it has the finding, else the newest look back that has it. Throws `FINDING_UNKNOWN`. */
  private async documentWith(finding: string): Promise<Contract.Scorecard> {
    const has = (document: Contract.Scorecard | undefined) => document?.findings.some(({ id }) => id === finding);
    if (this.latest && has(this.latest.document)) {
      return this.latest.document;
    }
    for (const { id } of await this.context.state.runs.list({ limit: 20 })) {
      const run = await this.context.state.runs.get(id);
      if (run && has(run.document)) {
        return run.document;
      }
    }
    throw new HostError('FINDING_UNKNOWN', { id: finding });
  }
}

function toImportedFile(file: string, told: intake.ImportReport, seconds: number): Contract.ImportedFile {
  const { batch, tables, reasons, skipped, repeated, unchangedFile } = told;
  return {
    file,
    batch: unchangedFile ? null : batch.id,
    rowsRead: batch.rowsRead,
    rowsKept: batch.rowsKept,
    rowsSkipped: skipped + repeated,
    rowsRejected: batch.rowsRejected,
    tables: tables.map(({ table, inserted, updated, unchanged }) => ({ table, rows: inserted + updated + unchanged })),
    rejects: reasons.map(({ code, column, reason, rows }) => ({ code, column, reason, rows: Number(rows) })),
    seconds,
  };
}

function refuseIfAborted(signal: AbortSignal): void {
  if (signal.aborted) {
    throw new HostError('INTERRUPTED', {});
  }
}

/** Progress that ends the work, at its next step, once nobody waits for it any more. */
const interruptible =
  (report: ReportProgress, signal: AbortSignal): ReportProgress =>
  (progress) => {
    refuseIfAborted(signal);
    report(progress);
  };

const corePackage = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');

/** Registers a class behind a token, one instance an organisation. The compiler checks that it fits. */
function provide<T>(services: typeof container, token: ServiceToken<T>, implementation: new (...dependencies: never[]) => T): void {
  const useClass = implementation as new (...dependencies: unknown[]) => T;
  services.register<T>(token, { useClass }, { lifecycle: Lifecycle.ContainerScoped });
}

/**
 * Opens an organisation with everything that belongs to it; closing it lets go of all in reverse.
 *
 * Throws `ORGANISATION_UNKNOWN`, `ORGANISATION_INVALID`, `ORGANISATION_IN_USE`, `STORE_NEWER`, `STORE_FAILED`, `ENGINE_FAILED`
 * and `FOLDER_UNWRITABLE`. A broken plugin is no failure: its problem is told where plugins are listed.
 */
export async function openOrganisation(folder: string): Promise<LocalOrganisation> {
  const files = host.existingOrganisation(folder);
  const live = new host.FileSettings(files.settings);
  host.createDataFolders(files);
  const owned = new ClosableStack();
  owned.add({ close: () => Promise.resolve(live.dispose()) });
  try {
    const engine = owned.add(await openDuckDb(files.database, { temporaryDirectory: files.temporary }));
    host.clearTemporary(files);
    await intake.prepareDatabase(engine);
    const state = owned.add(await openStateDatabase(files.state));
    const services = container.createChildContainer();
    services.register(Engine, { useValue: engine });
    services.register(StateDatabase, { useValue: state });
    services.register(AuditLog, { useValue: state.audit });
    services.register(host.LiveSettings, { useValue: live });
    provide(services, host.CheckRegistry, host.DefaultCheckRegistry);
    provide(services, host.MessageRegistry, host.DefaultMessageRegistry);
    const plugins = createPluginHost(services);
    plugins.apply(live.current.settings);
    live.onDidChange(({ settings }) => plugins.apply(settings));
    owned.add({ close: () => Promise.resolve(plugins.dispose()) });
    services.register(host.PluginHost, { useValue: plugins });
    services.register(host.OrganisationContext, { useValue: createContext(services, files) });
    return await services.resolve(LocalOrganisation).open(owned);
  } catch (error) {
    await owned.close();
    throw error;
  }
}

/** Proposes a mapping for a file that was never seen; needs no organisation. Throws what opening the file throws, and `MAPPING_MISSING`. */
export async function guessMapping(file: string, timezone: string): Promise<intake.Guess> {
  const engine = await openDuckDb(':memory:');
  try {
    return await intake.guessMapping(engine, file, { timezone });
  } finally {
    await engine.close();
  }
}

/** Puts a handler behind every contribution point. A new kind of contribution is one more line here. */
function createPluginHost(services: typeof container): host.DefaultPluginHost {
  const points = [
    host.checksPoint(services.resolve<host.CheckRegistry>(host.CheckRegistry)),
    host.messagesPoint(services.resolve<host.MessageRegistry>(host.MessageRegistry)),
  ] as const;
  const builtIn = host.findBuiltInPlugins(corePackage).map((folder) => ({ folder, builtIn: true }));
  return new host.DefaultPluginHost(points as readonly unknown[] as readonly host.ContributionPoint[], builtIn);
}

function createContext(services: typeof container, files: host.OrganisationFolder): host.OrganisationContext {
  const live = services.resolve<host.LiveSettings>(host.LiveSettings);
  return {
    files,
    get settings() {
      return live.current.settings;
    },
    get settingsVersion() {
      return live.current.version;
    },
    engine: services.resolve<Engine>(Engine),
    state: services.resolve<StateDatabase>(StateDatabase),
    plugins: services.resolve<host.PluginHost>(host.PluginHost),
    checks: services.resolve<host.CheckRegistry>(host.CheckRegistry),
    messages: services.resolve<host.MessageRegistry>(host.MessageRegistry),
  };
}

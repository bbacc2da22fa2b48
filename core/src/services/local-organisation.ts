import type * as Contract from '@touchstone/sdk/contract';
import { inject, injectable } from 'tsyringe';

import { HostError } from '../base/errors.js';
import { type Closable, ClosableStack } from '../base/lifecycle.js';
import * as host from '../host/index.js';
import * as intake from '../intake/index.js';
import * as scorecard from '../scorecard/index.js';
import { AuditLog, localOwner, type StoredRun } from '../store/index.js';
import { type OrganisationAudit, organisationAudit } from './audit.js';
import { catalogueRows } from './catalogue-rows.js';
import { type ChangeSetting, settingChanger } from './change-setting.js';
import { type OrganisationCommands, organisationCommands } from './commands.js';
import { type OrganisationExporters, organisationExporters } from './exporters.js';
import { OrganisationHealth } from './data-health.js';
import { forgetCustomer } from './forget-customer.js';
import { importFiles } from './import-files.js';
import { refuseUnknownNames } from './known-names.js';
import { listPlugins } from './list-plugins.js';
import { type MappingFiles, mappingFiles } from './mapping-files.js';
import { OrganisationFindings } from './findings.js';
import { OrganisationLife } from './life.js';
import { Notifications, presentFindings } from './notifications.js';
import { type OrganisationPanels, organisationPanels } from './panels.js';
import { type PluginGallery, pluginGallery } from './plugin-gallery.js';
import { type OrganisationOverview, organisationOverview } from './overview.js';
import { PluginTrial, type TrialOptions } from './plugin-trial.js';
import { previewOnOrganisation } from './preview-plugin.js';
import { administerSecrets, type SecretAdministration } from './secrets.js';
import { administerSettings, type SettingsAdministration } from './settings.js';
import { type OrganisationSources, organisationSources } from './sources.js';
import { administerStandards, type StandardsAdministration } from './standards.js';
import { OrganisationUploads } from './uploads.js';
import { OrganisationViews } from './views.js';
import { interruptible, type LookBack, refuseIfAborted, type WorkOptions } from './work-options.js';

/** One organisation that is open in this process: what the commands and the server ask of it. */
@injectable()
export class LocalOrganisation implements Closable {
  private latest: StoredRun | undefined;
  private readonly owned = new ClosableStack();
  private readonly notifications: Notifications;
  private readonly health: OrganisationHealth;
  private readonly changeSetting: ChangeSetting;

  /** What people decide about findings, and what is done about them. */
  readonly life: OrganisationLife;

  private readonly views: OrganisationViews;
  private readonly findings: OrganisationFindings;

  /** Files that somebody sends, until they are imported. */
  readonly uploads: OrganisationUploads;

  constructor(
    @inject(host.OrganisationContext) private readonly context: host.OrganisationContext,
    @inject(host.LiveSettings) private readonly live: host.LiveSettings,
    @inject(AuditLog) private readonly audit: AuditLog,
  ) {
    this.life = new OrganisationLife({ context, live, latest: () => this.latest, tell: (document, locale) => this.tell(document, locale) });
    this.views = new OrganisationViews({ context, latest: () => this.latest, life: this.life });
    this.findings = new OrganisationFindings({ context, latest: () => this.latest, isScored: () => this.isScored(), look: (period) => this.views.document(period), tell: (document, locale) => this.tell(document, locale) });
    this.uploads = new OrganisationUploads(context);
    this.health = new OrganisationHealth(context);
    this.notifications = new Notifications(context, { toldRun: (id) => this.scorecardOfRun(id) });
    this.changeSetting = settingChanger(context.state.settings, live);
  }

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
    this.owned.add(this.notifications);
    this.latest = await this.context.state.runs.latest();
    await this.notifications.begin();
    return this;
  }

  close(): Promise<void> {
    this.life.dispose();
    return this.owned.close();
  }

  async describe(): Promise<Contract.Organisation> {
    const { id, name, timezone, locale } = this.context.settings;
    const { units, labels } = await scorecard.readNames(this.context.engine);
    return { id, name, timezone, locale, units: units.map((unit) => ({ ...unit })), labels: structuredClone(labels) };
  }

  /** Changes with each run that describes the present, and with what people decide; undefined before the first. */
  scorecardVersion(): string | undefined {
    return this.latest && `${this.latest.id}-${Date.parse(this.latest.createdAt)}-${this.context.settingsVersion}-${this.life.version()}`;
  }

  /** Whether the latest run was made from the data, the settings and the plugins as they are now. */
  async isScored(): Promise<boolean> {
    this.live.refresh();
    return (
      this.latest !== undefined &&
      (await intake.keepsStandards(this.context.engine, catalogueRows(this.context))) &&
      this.latest.document.run.dataVersion === (await intake.dataVersion(this.context.engine)) &&
      this.latest.settingsVersion === this.context.settingsVersion &&
      this.latest.pluginsVersion === scorecard.pluginsVersion(this.context)
    );
  }

  /** The scorecard of the latest run, or a view of it, its sentences in a language; undefined before the first. Throws as `OrganisationViews.scorecard` does. */
  async scorecard(locale?: string, wish: scorecard.ViewWish = {}): Promise<Contract.Scorecard | undefined> {
    const view = this.latest && (await this.views.scorecard(wish, locale));
    return view ?? this.present(locale);
  }

  /** What the scorecard can be looked at by. Throws `SCORECARD_MISSING`. */
  viewChoices(): Promise<Contract.ViewChoices> {
    return this.views.choices();
  }

  private async present(locale: string | undefined): Promise<Contract.Scorecard | undefined> {
    return this.latest && this.life.tellOn(await this.tell(this.latest.document, locale));
  }

  /** The scorecard of any run that was kept; undefined where there is none. */
  async scorecardOfRun(run: string, locale?: string): Promise<Contract.Scorecard | undefined> {
    if (run === this.latest?.id) {
      return this.scorecard(locale);
    }
    const stored = await this.context.state.runs.get(run);
    return stored && this.tell(stored.document, locale);
  }

  /**
   * Measures, judges and composes; gives the id of the run. A look back is kept, and leaves the present as it is.
   * Throws `ORGANISATION_INVALID` for settings that name a check which no plugin brings.
   */
  async score({ report, signal, ...look }: WorkOptions & LookBack): Promise<string> {
    this.live.refresh();
    refuseUnknownNames(this.context, this.live);
    const { engine, state, settings, settingsVersion } = this.context;
    await intake.keepStandards(engine, catalogueRows(this.context), () => new Date());
    const { document, facts, evaluated } = await scorecard.runScorecard(this.context, {
      ...look,
      dataVersion: await intake.dataVersion(engine),
      onProgress: interruptible(report, signal),
    });
    refuseIfAborted(signal);
    await state.settings.record({ version: this.live.current.version, text: this.live.current.text, actor: localOwner });
    const current = look.asOf === undefined && look.period === undefined;
    const pluginsVersion = scorecard.pluginsVersion(this.context);
    const notices = current ? this.notifications.noticesOf(document, { known: await presentFindings(state.findings), first: this.latest === undefined }) : [];
    const ended = new Set(current ? scorecard.endedFindings(settings, new Date()) : []);
    const exempted = scorecard.exemptedFindings(settings, document.run.asOf).filter((id) => !ended.has(id));
    await state.runs.save({ document, facts, settingsVersion, pluginsVersion, locale: settings.locale, actor: localOwner, current, exempted, notices });
    if (current) {
      this.latest = await state.runs.latest();
      this.views.remember(evaluated);
      await this.notifications.begin();
    }
    return document.run.id;
  }

  /** Runs that were kept, newest first. */
  async listRuns(limit: number): Promise<Contract.RunSummary[]> {
    return (await this.context.state.runs.list({ limit })).map((run) => ({ ...run }));
  }

  /** Why the score moved from one run to another. Throws `RUN_UNKNOWN` and `RUN_INCOMPARABLE`. */
  compare(from: string, to: string, locale?: string): Promise<Contract.RunComparison> {
    return scorecard.compareKeptRuns(this.context, { from, to }, locale ?? this.context.settings.locale);
  }

  /** Two periods beside each other, as the latest run measures them. Throws `SCORECARD_MISSING`, `PERIOD_INVALID`, `RUN_INCOMPARABLE` and `REQUEST_INVALID`. */
  async comparePeriods(asked: scorecard.PeriodsAsked, locale?: string): Promise<Contract.PeriodComparison> {
    this.live.refresh();
    return scorecard.comparePeriodsOfRun(this.context, { ...asked, run: this.latestRun().id }, locale ?? this.context.settings.locale);
  }

  /** What another standard would change in the latest run. Throws `SCORECARD_MISSING`, `CHECK_UNKNOWN`, `RUN_INCOMPARABLE` and `REQUEST_INVALID`. */
  async simulate(check: string, tried: scorecard.TriedStandard, locale?: string): Promise<Contract.StandardSimulation> {
    return scorecard.simulateOnRun(this.context, { run: this.latestRun().id, check, tried }, locale ?? this.context.settings.locale);
  }

  /** The units of a check in the latest run or a view of it, beside each other; `by` names their cut. Throws as `simulate` and `scorecard` do. */
  async compareUnits(check: string, { by, ...wish }: scorecard.ViewWish & { readonly by?: string | undefined } = {}, locale?: string): Promise<Contract.UnitComparison> {
    const asked = { run: this.latestRun().id, check, ...(by !== undefined && { by }) };
    return (await this.views.compareUnits(wish, asked, locale)) ?? scorecard.compareUnitsOfRun(this.context, asked, locale ?? this.context.settings.locale);
  }

  /** The scorecard looked at as a whole. */
  get overview(): OrganisationOverview {
    this.live.refresh();
    return organisationOverview(this.context, { latest: this.latest?.document, look: (wish) => this.scorecard(undefined, wish) });
  }

  /** Who changed what, and where a figure comes from. */
  get changes(): OrganisationAudit {
    const standardHistory = (code: string, locale?: string) => this.standards(localOwner).history(code, locale);
    return organisationAudit({ context: this.context, standardHistory, tell: (document, locale) => this.tell(document, locale) });
  }

  /** What was written about a period; empty where nothing was. Throws `PERIOD_INVALID`. */
  async commentary(period: string): Promise<Contract.Commentary> {
    scorecard.periodOfKey(period, this.context.settings.timezone);
    return (await this.context.state.commentary.of(period)) ?? { period, text: '', revision: 0, actor: null, at: null };
  }

  /** Writes about a period. Throws `PERIOD_INVALID`, and `COMMENTARY_CHANGED` where somebody wrote in between. */
  async writeCommentary(period: string, draft: Contract.CommentaryDraft, actor: string): Promise<Contract.Commentary> {
    scorecard.periodOfKey(period, this.context.settings.timezone);
    return this.context.state.commentary.write(period, { ...draft, actor });
  }

  /** Throws `CHECK_UNKNOWN`. */
  async explain(check: string, locale?: string): Promise<Contract.Explanation> {
    this.live.refresh();
    return scorecard.explainCheck(this.context, check, { texts: await scorecard.createTexts(this.context, locale ?? this.context.settings.locale), document: this.latest?.document });
  }

  /** What a run would measure now, of all enabled checks or of one. Throws `CHECK_UNKNOWN`. */
  plan(check?: string): Promise<Contract.MeasurePlan> {
    this.live.refresh();
    return scorecard.planOf(this.context, check);
  }

  /** The page of a finding, of the latest run or of a period that is looked at. Throws `FINDING_UNKNOWN`, and as a view does. */
  finding(id: string, asked?: { readonly period?: string | undefined; readonly locale?: string | undefined }): Promise<Contract.FindingPage> {
    return this.findings.page(id, asked);
  }

  /** Throws `FINDING_UNKNOWN`, `FIGURE_HIDDEN`, `FIGURE_UNJUDGED`, `FIGURE_WHOLE_ONLY`, and `REQUEST_INVALID` for an `after` that was never given. */
  findingEvidence(id: string, query: Contract.EvidenceQuery & { readonly period?: string | undefined }): Promise<Contract.EvidencePage> {
    return this.findings.evidence(id, query);
  }

  /** Throws `CHECK_UNKNOWN`, `FIGURE_HIDDEN`, `FIGURE_UNJUDGED`, `FIGURE_WHOLE_ONLY`, and `REQUEST_INVALID` for a period, unit or `after` that cannot be. */
  checkEvidence(id: string, query: scorecard.EvidenceQuery): Promise<Contract.EvidencePage> {
    return this.findings.checkEvidence(id, query);
  }

  async dataHealth(locale?: string): Promise<Contract.DataHealth> {
    this.live.refresh();
    return this.health.read(await this.scorecard(locale), locale);
  }

  /** Rejected rows as CSV, head first; of one import where one is named. */
  rejectsCsv(batch?: string, locale = this.context.settings.locale): AsyncIterable<string> {
    return intake.rejectsAsCsv(this.context.engine, { batch, locale });
  }

  plugins(locale?: string): Promise<readonly Contract.PluginSummary[]> {
    this.live.refresh();
    return listPlugins(this.context, locale);
  }

  /** What a plugin, or another version of one, would change. Nothing is kept of it. Throws as installing it would. */
  async previewPlugin(request: Contract.PluginPreviewRequest, { locale, ...options }: WorkOptions & { readonly locale?: string | undefined }): Promise<Contract.PluginPreview> {
    this.live.refresh();
    const dataVersion = await intake.dataVersion(this.context.engine);
    const parts = { context: this.context, published: this.latest?.document, dataVersion, locale: locale ?? this.context.settings.locale };
    return previewOnOrganisation(parts, request, options);
  }

  /** The enabled plugins with code of their own, as they run. Executes nothing. */
  runningPlugins(): Promise<readonly Contract.RunningPlugin[]> {
    this.live.refresh();
    return Promise.resolve(this.context.running.list());
  }

  get onDidStep(): host.RunningPlugins['onDidStep'] {
    return this.context.running.onDidStep;
  }

  /** Takes a plugin's machine away; it gets another when it is next called. Throws `PLUGIN_UNKNOWN`. Kept in the audit under its actor. */
  async stopPlugin(plugin: string, actor: string): Promise<void> {
    await this.context.running.stop(plugin);
    await this.audit.append({ actor, action: 'plugin.stop', detail: { plugin } });
  }

  /** Lets a plugin out of quarantine. Throws `PLUGIN_UNKNOWN`. The change is kept in the audit under its actor. */
  async releasePlugin(plugin: string, actor: string): Promise<void> {
    this.context.running.release(plugin);
    await this.audit.append({ actor, action: 'plugin.release', detail: { plugin } });
  }

  /** Throws `PLUGIN_UNKNOWN`. The change is kept in the audit under its actor. */
  async setPluginEnabled(plugin: string, enabled: boolean, actor: string): Promise<void> {
    this.live.refresh();
    // What is enabled by default alone waits for data; said by name, it counts without.
    if (this.context.plugins.get(plugin).enabled !== enabled || (enabled && this.context.settings.plugins[plugin] === undefined)) {
      await this.changeSetting(['plugins', plugin, 'enabled'], enabled, actor);
      await this.audit.append({ actor, action: enabled ? 'plugin.enable' : 'plugin.disable', detail: { plugin } });
    }
  }

  /** What the gallery tells of plugins, and what an actor may set there. */
  gallery(actor: string): PluginGallery {
    this.live.refresh();
    return pluginGallery({ context: this.context, actor, change: (path, value) => this.changeSetting([...path], value, actor) });
  }

  /** What an actor may do to the plugins beyond turning them on and off. */
  administration(actor: string): host.PluginAdministration {
    const { plugins, guard, installer, reloadPlugins, state } = this.context;
    const forget = async (plugin: string): Promise<void> => {
      this.context.secrets.remove(plugin);
      await intake.forgetPulls(this.context.engine, plugin);
      await this.changeSetting(['plugins', plugin], undefined, actor);
    };
    return host.administerPlugins({ installer, host: plugins, guard, grants: state.grants, audit: this.audit, reload: reloadPlugins, forget }, actor);
  }

  /** Tries a plugin that is being written on the data, beside those that are installed; changes nothing of the organisation. */
  tryPlugin(options: TrialOptions): PluginTrial {
    return new PluginTrial(this.context, options);
  }

  /** Imports files in the order given, each in a transaction of its own. Rows that do not fit are in the report. */
  importFiles(request: Contract.ImportRequest, options: WorkOptions): Promise<Contract.ImportReport> {
    return importFiles(this.context, request, options);
  }

  /** The mappings that the organisation keeps. */
  get mappings(): MappingFiles {
    return mappingFiles(this.context);
  }

  /** What the enabled plugins can pull from elsewhere. */
  get sources(): OrganisationSources {
    this.live.refresh();
    return organisationSources(this.context);
  }

  /** The pages that the enabled plugins show. */
  get panels(): OrganisationPanels {
    this.live.refresh();
    return organisationPanels(this.context);
  }

  /** What can be made of the scorecard and what stands behind it. */
  get exporters(): OrganisationExporters {
    this.live.refresh();
    return organisationExporters(this.context, this);
  }

  /** What may be asked of the enabled plugins, in the hands of an actor. */
  commands(actor: string): OrganisationCommands {
    this.live.refresh();
    return organisationCommands({ context: this.context, scorecard: () => this.scorecard() }, actor);
  }

  /** What an actor may do to the secrets of the plugins. */
  secrets(actor: string): SecretAdministration {
    this.live.refresh();
    return administerSecrets(this.context, actor);
  }

  /** What an actor may do to the standards of the organisation. */
  standards(actor: string): StandardsAdministration {
    this.live.refresh();
    return administerStandards(this.context, actor);
  }

  /** What an actor may do to the settings. */
  settingsBy(actor: string): SettingsAdministration {
    this.live.refresh();
    return administerSettings({ context: this.context, change: (path, value) => this.changeSetting(path, value, actor) });
  }

  /** Removes a customer from the data. Throws `CUSTOMER_UNKNOWN`. Kept in the audit under its actor, without the person. */
  forgetCustomer(request: Contract.ForgetRequest, actor: string): Promise<Contract.ForgetReport> {
    return forgetCustomer(this.context, request, actor);
  }

  /** Throws `SCORECARD_MISSING` before the first run. */
  private latestRun(): Contract.Scorecard['run'] {
    if (!this.latest) {
      throw new HostError('SCORECARD_MISSING', { id: this.id });
    }
    return this.latest.document.run;
  }

  private async tell(document: Contract.Scorecard, locale: string | undefined): Promise<Contract.Scorecard> {
    const told = await this.context.state.annotations.rebasing();
    return scorecard.tellScorecard(this.context, document, { locale: locale ?? this.context.settings.locale, told });
  }
}

import type { DataHealth, EvidencePage, EvidenceQuery, Explanation, ForgetReport, ForgetRequest, ImportReport, ImportRequest, MeasurePlan, PeriodComparison, PluginPreview, PluginPreviewRequest, PluginSummary, RunComparison, RunningPlugin, RunSummary, Scorecard, SourcePullReport, SourcePullRequest, SourceSummary, StandardSimulation } from '@touchstone/sdk/contract';

import type { Closable } from '../base/lifecycle.js';
import type { ReportProgress } from '../base/progress.js';
import type { PluginAdministration } from '../host/index.js';
import type { PeriodsAsked, TriedStandard } from '../scorecard/index.js';
import type { LifeAdministration } from '../services/life.js';
import type { OrganisationCommands } from '../services/commands.js';
import type { OrganisationExporters } from '../services/exporters.js';
import type { SettingsAdministration } from '../services/settings.js';
import type { SecretAdministration } from '../services/secrets.js';
import type { StandardsAdministration } from '../services/standards.js';

/** How long work is followed and called off. */
export interface FollowOptions {
  readonly report: ReportProgress;
  readonly signal: AbortSignal;
}

export interface ScoreOptions extends FollowOptions {
  /** A moment in ISO 8601 as of which to look back. Default: what the settings say. */
  readonly asOf?: string;
  /** The key of a period, such as `2026-10`. */
  readonly period?: string;
  /** Language of the sentences. Default: the organisation's. */
  readonly locale?: string;
}

/** What the commands ask of an organisation, whether they opened it themselves or a server holds it. */
export interface OrganisationAccess extends Closable {
  score(options: ScoreOptions): Promise<Scorecard>;
  /** Runs that were kept, newest first. */
  listRuns(limit: number): Promise<readonly RunSummary[]>;
  compare(from: string, to: string, locale?: string): Promise<RunComparison>;
  /** Two periods beside each other; by default that of the latest run against the one before. */
  comparePeriods(asked: PeriodsAsked, locale?: string): Promise<PeriodComparison>;
  simulate(check: string, tried: TriedStandard, locale?: string): Promise<StandardSimulation>;
  explain(check: string, locale?: string): Promise<Explanation>;
  /** What a run would measure, of all enabled checks or of one. */
  plan(check?: string): Promise<MeasurePlan>;
  findingEvidence(finding: string, query: EvidenceQuery): Promise<EvidencePage>;
  dataHealth(locale?: string): Promise<DataHealth>;
  plugins(locale?: string): Promise<readonly PluginSummary[]>;
  /** What a plugin, or another version of one, would change. */
  previewPlugin(request: PluginPreviewRequest, options: FollowOptions & { readonly locale?: string | undefined }): Promise<PluginPreview>;
  runningPlugins(): Promise<readonly RunningPlugin[]>;
  /** Takes a plugin's machine away; it gets another when it is next called. */
  stopPlugin(plugin: string): Promise<void>;
  /** Lets a plugin out of quarantine. */
  releasePlugin(plugin: string): Promise<void>;
  setPluginEnabled(plugin: string, enabled: boolean): Promise<void>;
  /** What may be done to the plugins beyond turning them on and off. */
  readonly administration: PluginAdministration;
  readonly sources: {
    list(): Promise<readonly SourceSummary[]>;
    pull(source: string, request: SourcePullRequest, options: FollowOptions): Promise<SourcePullReport>;
  };
  /** What the enabled plugins can make of the scorecard. */
  readonly exporters: OrganisationExporters;
  /** What may be asked of the enabled plugins. */
  readonly commands: OrganisationCommands;
  readonly secrets: SecretAdministration;
  /** What may be done about findings, actions, annotations and the list of people. */
  readonly life: LifeAdministration;

  readonly standards: StandardsAdministration;

  readonly settings: SettingsAdministration;
  importFiles(request: ImportRequest, options: FollowOptions): Promise<ImportReport>;
  forgetCustomer(request: ForgetRequest): Promise<ForgetReport>;
  /** Rejected rows as CSV, head first; of one import where one is named. */
  rejectsCsv(batch?: string): AsyncIterable<string>;
}

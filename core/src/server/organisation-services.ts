import type {
  Commentary,
  CommentaryDraft,
  DataHealth,
  EvidencePage,
  EvidencePart,
  EvidenceQuery,
  Explanation,
  FindingPage,
  ForgetReport,
  ForgetRequest,
  ImportReport,
  ImportRequest,
  MeasurePlan,
  Organisation,
  PeriodComparison,
  PluginPreview,
  PluginPreviewRequest,
  PluginSummary,
  RunComparison,
  RunSummary,
  RunningPlugin,
  Scorecard,
  StandardSimulation,
  Unit,
  UnitComparison,
  ViewAsked,
  ViewChoices,
} from '@touchstone/sdk/contract';

import type { Event } from '../base/event.js';
import type { ReportProgress } from '../base/progress.js';
import type { PluginAdministration, RunningEvent } from '../host/index.js';
import type { LifeAdministration, LifeChange } from '../services/life.js';
import type { OrganisationCommands } from '../services/commands.js';
import type { OrganisationAudit } from '../services/audit.js';
import type { LookBack } from '../services/work-options.js';
import type { OrganisationOverview } from '../services/overview.js';
import type { OrganisationExporters } from '../services/exporters.js';
import type { OrganisationPanels } from '../services/panels.js';
import type { PluginGallery } from '../services/plugin-gallery.js';
import type { SecretAdministration } from '../services/secrets.js';
import type { SettingsAdministration } from '../services/settings.js';
import type { OrganisationSources } from '../services/sources.js';
import type { MappingFiles } from '../services/mapping-files.js';
import type { StandardsAdministration } from '../services/standards.js';
import type { UploadAdministration } from '../services/uploads.js';

/** Which rows behind a check: of one period and unit, or of the whole organisation in the period of the latest run. */
export interface CheckEvidenceQuery {
  /** Rows come in an order drawn by it. */
  readonly lot?: string;
  readonly part?: EvidencePart;
  readonly limit: number;
  /** The `next` of the page before. */
  readonly after?: string;
  /** The key of a period, such as `2026-10`. */
  readonly period?: string;
  readonly unit?: Unit;
}

/** In which period a finding is told, and in which language. Default: the latest run. */
export interface FindingAsked {
  readonly period?: string | undefined;
  readonly locale?: string | undefined;
}

/** Two periods by their keys, and a unit. Default: the period of the latest run against the one before, of the whole organisation. */
export interface PeriodsAsked {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly unit?: Unit | undefined;
}

/** How long work is followed and called off. */
export interface WorkOptions {
  readonly report: ReportProgress;
  /** Aborted when nobody waits for the work any more: it then undoes what is unfinished and throws `INTERRUPTED`. */
  readonly signal: AbortSignal;
}

/**
 * What the routes need of one organisation, and all they may touch of it. A locale that is absent means the organisation's own.
 *
 * The server calls `score`, `importFiles`, `uploads.import`, `sources.pull`, `forgetCustomer` and `previewPlugin` one at a time; the rest it calls whenever asked.
 */
export interface OrganisationServices {
  readonly id: string;

  describe(): Promise<Organisation>;

  /** Changes whenever the scorecard does, such as the id of the latest run; undefined before the first. Cheap: asked at every request. */
  scorecardVersion(): string | undefined;

  /**
   * The scorecard of the latest run or a view of it, its sentences in a locale; undefined before the first run. A view throws
   * `PERIOD_INVALID`, `PERIOD_UNMEASURED`, `PERIOD_BEFORE_DATA`, `PERIOD_AHEAD`, `UNIT_UNKNOWN`, `CHANNEL_UNKNOWN` and `CHANNEL_ELSEWHERE`.
   */
  scorecard(locale?: string, view?: ViewAsked): Promise<Scorecard | undefined>;

  /** What the scorecard can be looked at by. Throws `SCORECARD_MISSING`. */
  viewChoices(): Promise<ViewChoices>;

  /** The scorecard of any run that was kept; undefined where there is none. */
  scorecardOfRun(run: string, locale?: string): Promise<Scorecard | undefined>;

  /** Runs that were kept, newest first. */
  listRuns(limit: number): Promise<RunSummary[]>;

  /** Why the score moved from one run to another. Throws `RUN_UNKNOWN` and `RUN_INCOMPARABLE`. */
  compare(from: string, to: string, locale?: string): Promise<RunComparison>;

  /** Two periods beside each other, as the latest run measures them. Throws `SCORECARD_MISSING`, `PERIOD_INVALID`, `RUN_INCOMPARABLE` and `REQUEST_INVALID`. */
  comparePeriods(asked: PeriodsAsked, locale?: string): Promise<PeriodComparison>;

  /** What another standard would change in the latest run. Throws `SCORECARD_MISSING`, `CHECK_UNKNOWN` and `REQUEST_INVALID`. */
  simulate(check: string, tried: { readonly target?: number; readonly floor?: number }, locale?: string): Promise<StandardSimulation>;

  /** The units of a check in the latest run or a view of it, beside each other. Throws `SCORECARD_MISSING`, `CHECK_UNKNOWN`, `REQUEST_INVALID`, and as a view does. */
  compareUnits(check: string, asked?: ViewAsked & { readonly by?: string | undefined }, locale?: string): Promise<UnitComparison>;

  /** The scorecard looked at as a whole. */
  readonly overview: OrganisationOverview;

  /** Who changed what, and where a figure comes from. */
  readonly changes: OrganisationAudit;

  /** What was written about a period; empty where nothing was. Throws `PERIOD_INVALID`. */
  commentary(period: string): Promise<Commentary>;

  /** Writes about a period. Throws `PERIOD_INVALID` and `COMMENTARY_CHANGED`. The change is kept in the audit under its actor. */
  writeCommentary(period: string, draft: CommentaryDraft, actor: string): Promise<Commentary>;

  /** What people decide about findings, and what is done about them. */
  readonly life: {
    /** What an actor may do. */
    administer(actor: string): LifeAdministration;
    readonly onDidChange: Event<LifeChange>;
  };

  /** The page of a finding, of the latest run or of a period that is looked at. Throws `FINDING_UNKNOWN`, and as a view does. */
  finding(id: string, asked?: FindingAsked): Promise<FindingPage>;

  /** Throws `FINDING_UNKNOWN`, as a view does, and `REQUEST_INVALID` for an `after` that it never gave. */
  findingEvidence(id: string, query: EvidenceQuery & Pick<FindingAsked, 'period'>): Promise<EvidencePage>;

  /** Throws `CHECK_UNKNOWN`, and `REQUEST_INVALID` for a period, unit or `after` that cannot be. */
  checkEvidence(id: string, query: CheckEvidenceQuery): Promise<EvidencePage>;

  /** Throws `CHECK_UNKNOWN`. */
  explain(check: string, locale?: string): Promise<Explanation>;

  /** What a run would measure, of all enabled checks or of one. Throws `CHECK_UNKNOWN`. */
  plan(check?: string): Promise<MeasurePlan>;

  dataHealth(locale?: string): Promise<DataHealth>;

  /** Rejected rows as CSV, head first, safe to open in a spreadsheet; of one batch where one is named. */
  rejectsCsv(batch?: string, locale?: string): AsyncIterable<string>;

  plugins(locale?: string): Promise<readonly PluginSummary[]>;

  /** What a plugin, or another version of one, would change. Nothing is kept of it. Throws as installing it would. */
  previewPlugin(request: PluginPreviewRequest, options: WorkOptions & { readonly locale?: string | undefined }): Promise<PluginPreview>;

  /** The enabled plugins with code of their own, as they run. Executes nothing. */
  runningPlugins(): Promise<readonly RunningPlugin[]>;

  /** Fires at every step of the plugins with code of their own. */
  readonly onDidStep: Event<RunningEvent>;

  /** Takes a plugin's machine away; it gets another when it is next called. Throws `PLUGIN_UNKNOWN`. The change is kept in the audit under its actor. */
  stopPlugin(plugin: string, actor: string): Promise<void>;

  /** Lets a plugin out of quarantine. Throws `PLUGIN_UNKNOWN`. The change is kept in the audit under its actor. */
  releasePlugin(plugin: string, actor: string): Promise<void>;

  /** Throws `PLUGIN_UNKNOWN`. The change is kept in the audit under its actor. */
  setPluginEnabled(plugin: string, enabled: boolean, actor: string): Promise<void>;

  /** What the gallery tells of plugins, and what an actor may set there. */
  gallery(actor: string): PluginGallery;

  /** What an actor may do to the plugins beyond turning them on and off. */
  administration(actor: string): PluginAdministration;

  /** What the enabled plugins can pull from elsewhere. */
  readonly sources: OrganisationSources;

  /** What the enabled plugins can make of the scorecard. */
  readonly exporters: OrganisationExporters;

  /** What an actor may ask of the enabled plugins. */
  commands(actor: string): OrganisationCommands;

  /** What an actor may do to the secrets of the plugins. */
  secrets(actor: string): SecretAdministration;

  /** What an actor may do to the standards of the organisation. */
  standards(actor: string): StandardsAdministration;

  /** What an actor may do to the settings. */
  settingsBy(actor: string): SettingsAdministration;

  /** The pages that the enabled plugins show. */
  readonly panels: OrganisationPanels;

  /** Measures, judges and composes; gives the id of the run. A look back leaves the present as it is. Throws `PERIOD_INVALID`. */
  score(options: WorkOptions & LookBack): Promise<string>;

  /** Files that somebody sends, until they are imported. */
  readonly uploads: UploadAdministration;

  /** The mappings that the organisation keeps. */
  readonly mappings: MappingFiles;

  /** Imports files of this machine. Rows that do not fit are no failure: they are in the report. */
  importFiles(request: ImportRequest, options: WorkOptions): Promise<ImportReport>;

  /** Removes a customer from the data; cannot be undone. Throws `CUSTOMER_UNKNOWN`. Kept in the audit under its actor. */
  forgetCustomer(request: ForgetRequest, actor: string): Promise<ForgetReport>;
}

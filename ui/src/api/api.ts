import type {
  Action,
  ActionList,
  ActionRequest,
  Annotation,
  AnnotationRequest,
  AuditFilter,
  AuditPage,
  CommandRequest,
  CommandResult,
  CommandSummary,
  Commentary,
  CommentaryDraft,
  ChainList,
  ControlMatrix,
  DueList,
  DataHealth,
  DecisionRequest,
  EvidencePage,
  EvidencePart,
  Explanation,
  ExporterSummary,
  ExportFormat,
  ExportSelection,
  ExportSubject,
  FigureOrigin,
  FindingLife,
  FindingList,
  FindingPage,
  FindingRecord,
  KeptMapping,
  LayoutList,
  MappingText,
  MappingWish,
  ModelTable,
  Organisation,
  PanelSummary,
  PeriodComparison,
  Person,
  PersonRequest,
  PluginChange,
  PluginDetails,
  PluginPreview,
  PluginPreviewRequest,
  PluginSettingsRequest,
  PluginSummary,
  PluginWeightsRequest,
  RunAccepted,
  RunComparison,
  RunList,
  RunningPlugin,
  Scorecard,
  Unit,
  UnitComparison,
  UploadImportRequest,
  UploadLook,
  UploadSummary,
  UploadTrial,
  ViewChoices,
} from '@touchstone/sdk/contract';

import { type View, viewQuery } from '../app/view.js';
import { currentLanguage } from '../localize/language.js';
import { request, toPath } from './request.js';

const organisations = 'organisations';

/** Which page of which rows of a finding. */
export interface EvidenceWish {
  /** Left out, the host chooses. */
  readonly part?: EvidencePart | undefined;
  readonly limit: number;
  /** Rows come in an order drawn by it. */
  readonly lot?: string | undefined;
  /** The `next` of the page before. */
  readonly after?: string | undefined;
  /** The period that is looked at, where it is not that of the latest run. */
  readonly period?: string | undefined;
}

/** What is told of an organisation where there may be many. */
export type OrganisationSummary = Pick<Organisation, 'id' | 'name' | 'timezone' | 'locale'>;

const sent = (method: 'PUT' | 'DELETE', body?: unknown): RequestInit => ({
  method,
  ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
});

/** Something that an administrator does to a plugin. */
export interface PluginWork {
  readonly path: 'pinned' | 'updates' | 'consent' | 'rollbacks' | 'grants' | 'revocations';
  readonly method: 'PUT' | 'POST';
  readonly body?: object;
}

const json = (body: object): RequestInit => ({ headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

/** Every question the UI asks the server. Each throws an `ApiError` where it is not answered. */
export const api = {
  organisations: (): Promise<OrganisationSummary[]> => request(toPath([organisations])),

  organisation: (id: string): Promise<Organisation> => request(toPath([organisations, id])),

  /** The scorecard of the latest run, or a part of it. */
  scorecard: (id: string, view: View = {}): Promise<Scorecard> =>
    request(toPath([organisations, id, 'scorecard'], { ...viewQuery(view), locale: currentLanguage() })),

  /** What the scorecard can be looked at by, beside the units of the organisation. */
  viewChoices: (id: string): Promise<ViewChoices> => request(toPath([organisations, id, 'views'])),

  /** All findings that are remembered, and what was decided about them. */
  findings: (id: string): Promise<FindingList> => request(toPath([organisations, id, 'findings'], { locale: currentLanguage() })),

  /** A finding of the latest run, or of a period that is looked at. */
  finding: (id: string, finding: string, period?: string): Promise<FindingPage> =>
    request(toPath([organisations, id, 'findings', finding], { period, locale: currentLanguage() })),

  evidence: (id: string, finding: string, wish: EvidenceWish): Promise<EvidencePage> =>
    request(toPath([organisations, id, 'findings', finding, 'evidence'], { ...wish })),

  explanation: (id: string, check: string): Promise<Explanation> =>
    request(toPath([organisations, id, 'checks', check, 'explanation'], { locale: currentLanguage() })),

  /** The units of a check beside each other, of one cut. */
  units: (id: string, check: string, { by, ...view }: View & { readonly by?: string | undefined } = {}): Promise<UnitComparison> =>
    request(toPath([organisations, id, 'checks', check, 'units'], { by, ...viewQuery(view), locale: currentLanguage() })),

  /** Which methods of control are alive in which branch, so many quarters before the last. */
  controls: (id: string, back: string): Promise<ControlMatrix> => request(toPath([organisations, id, 'controls'], { back, locale: currentLanguage() })),

  /** What falls due in the days to come. */
  due: (id: string): Promise<DueList> => request(toPath([organisations, id, 'due'], { locale: currentLanguage() })),

  /** The ways to lay out the scorecard. */
  layouts: (id: string, view: View = {}): Promise<LayoutList> => request(toPath([organisations, id, 'layouts'], { ...viewQuery(view), locale: currentLanguage() })),

  /** How far the steps of each chain go together. */
  chains: (id: string): Promise<ChainList> => request(toPath([organisations, id, 'chains'], { locale: currentLanguage() })),

  /** Runs that were kept, newest first. */
  runs: (id: string): Promise<RunList> => request(toPath([organisations, id, 'runs'], { limit: 200 })),

  /** Why the score moved from one run to another. */
  compareRuns: (id: string, from: string, to: string): Promise<RunComparison> =>
    request(toPath([organisations, id, 'runs', from, 'compare', to], { locale: currentLanguage() })),

  /** Two periods beside each other. */
  comparePeriods: (id: string, { from, to, unit = {} }: { readonly from?: string | undefined; readonly to?: string | undefined; readonly unit?: Unit | undefined }): Promise<PeriodComparison> => {
    const members = Object.fromEntries(Object.entries(unit).map(([dimension, member]) => [`unit.${dimension}`, member]));
    return request(toPath([organisations, id, 'comparison'], { from, to, ...members, locale: currentLanguage() }));
  },

  /** Every change that passes the filters, newest first, page by page. */
  audit: (id: string, filter: AuditFilter & { readonly after?: string }): Promise<AuditPage> => request(toPath([organisations, id, 'audit'], { ...filter })),

  /** Where all of them can be downloaded. */
  auditPath: (id: string, filter: AuditFilter): string => toPath([organisations, id, 'audit.csv'], { ...filter }),

  /** Where the figure of a check comes from that a run told; by default the latest. */
  figureOrigin: (id: string, check: string, run?: string): Promise<FigureOrigin> =>
    request(toPath([organisations, id, 'audit', 'origin'], { check, run, locale: currentLanguage() })),

  /** What was written about a period. */
  commentary: (id: string, period: string): Promise<Commentary> => request(toPath([organisations, id, 'commentary', period])),

  writeCommentary: (id: string, period: string, draft: CommentaryDraft): Promise<Commentary> =>
    request(toPath([organisations, id, 'commentary', period]), {
      method: 'PUT',
      body: JSON.stringify(draft),
      headers: { 'content-type': 'application/json' },
    }),

  data: (id: string): Promise<DataHealth> => request(toPath([organisations, id, 'data'], { locale: currentLanguage() })),

  plugins: (id: string): Promise<PluginSummary[]> => request(toPath([organisations, id, 'plugins'], { locale: currentLanguage() })),

  plugin: (id: string, plugin: string): Promise<PluginDetails> => request(toPath([organisations, id, 'plugins', plugin], { locale: currentLanguage() })),

  /** Lets a plugin take part from the next scoring on, or not. */
  setPluginEnabled: (id: string, plugin: string, enabled: boolean): Promise<void> =>
    request(toPath([organisations, id, 'plugins', plugin, 'enabled']), { method: 'PUT', ...json({ enabled }) }),

  setPlugin: (id: string, plugin: string, what: 'settings' | 'weights', body: PluginSettingsRequest | PluginWeightsRequest): Promise<void> =>
    request(toPath([organisations, id, 'plugins', plugin, what]), { method: 'PUT', ...json(body) }),

  /** What else an administrator does to a plugin; each change is kept with its actor. */
  administerPlugin: (id: string, plugin: string, { path, method, body }: PluginWork): Promise<PluginChange> =>
    request(toPath([organisations, id, 'plugins', plugin, path]), { method, ...(body && json(body)) }),

  /** Tries a plugin out on the data; going away calls it off. */
  previewPlugin: (id: string, body: PluginPreviewRequest, signal: AbortSignal): Promise<PluginPreview> =>
    request(toPath([organisations, id, 'plugins', 'previews'], { locale: currentLanguage() }), { method: 'POST', signal, ...json(body) }),

  runningPlugins: (id: string): Promise<RunningPlugin[]> => request(toPath([organisations, id, 'plugins', 'running'])),

  /** Lets a plugin out of quarantine. */
  releasePlugin: (id: string, plugin: string): Promise<void> => request(toPath([organisations, id, 'plugins', plugin, 'quarantine']), { method: 'DELETE' }),

  /** Takes the machine of a plugin's code away; it gets another when it is next needed. */
  stopPlugin: (id: string, plugin: string): Promise<void> => request(toPath([organisations, id, 'plugins', plugin, 'machine']), { method: 'DELETE' }),

  panels: (id: string): Promise<PanelSummary[]> => request(toPath([organisations, id, 'panels'])),

  /** Starts scoring again, the present or a period of the past; how it goes is told by the events of the organisation. */
  startRun: (id: string, period?: string): Promise<RunAccepted> =>
    request(toPath([organisations, id, 'runs']), { method: 'POST', ...(period !== undefined && json({ period })) }),

  /** What may be asked of the enabled plugins. */
  commands: (id: string): Promise<CommandSummary[]> => request(toPath([organisations, id, 'commands'])),

  /** Runs a command, named by its plugin, a slash and its own id, and gives its answer. */
  runCommand: (id: string, command: string, given: NonNullable<CommandRequest['arguments']>): Promise<CommandResult> => {
    const slash = command.lastIndexOf('/');
    const [plugin, own] = [command.slice(0, slash), command.slice(slash + 1)];
    return request(toPath([organisations, id, 'plugins', plugin, 'commands', own, 'runs']), { method: 'POST', ...json({ arguments: given }) });
  },

  /** Where the events of an organisation are told. */
  eventsPath: (id: string): string => toPath([organisations, id, 'events'], { locale: currentLanguage() }),

  /** What can make files of the scorecard and what stands behind it. */
  exporters: (id: string): Promise<ExporterSummary[]> => request(toPath([organisations, id, 'exporters'])),

  /** Where a file of something on a page can be downloaded. */
  exportPath: (id: string, subject: ExportSubject, { bom, view = {}, ...wish }: ExportSelection & { readonly format: ExportFormat; readonly view?: View }): string =>
    toPath([organisations, id, 'exports', subject], { ...wish, ...viewQuery(view), bom: bom ? 'true' : undefined, locale: currentLanguage() }),

  /** Where what a plugin makes of the scorecard can be downloaded. */
  pluginExportPath: (id: string, exporter: string, view: View = {}): string => {
    const [plugin = '', own = ''] = exporter.split('/');
    return toPath([organisations, id, 'plugins', plugin, 'exporters', own, 'file'], { ...viewQuery(view), locale: currentLanguage() });
  },

  /** Where the rejected rows can be downloaded: those of one import, or all of them. */
  rejectsPath: (id: string, batch?: string): string => toPath([organisations, id, 'rejects.csv'], { batch, locale: currentLanguage() }),

  /** Where a finding stands, what happened to it, and what hangs on it. */
  findingRecord: (id: string, finding: string): Promise<FindingRecord> => request(toPath([organisations, id, 'findings', finding, 'life'])),

  decide: (id: string, finding: string, decision: DecisionRequest): Promise<FindingLife> =>
    request(toPath([organisations, id, 'findings', finding, 'decision']), sent('PUT', decision)),

  /** All actions, or those within a unit. */
  actions: (id: string, { orgUnit, channel }: View = {}): Promise<ActionList> => request(toPath([organisations, id, 'actions'], viewQuery({ orgUnit, channel }))),

  putAction: (id: string, action: string, wanted: ActionRequest): Promise<Action> => request(toPath([organisations, id, 'actions', action]), sent('PUT', wanted)),

  annotate: (id: string, check: string, annotation: string, told: AnnotationRequest): Promise<Annotation> =>
    request(toPath([organisations, id, 'checks', check, 'annotations', annotation]), sent('PUT', told)),

  removeAnnotation: (id: string, check: string, annotation: string): Promise<void> =>
    request(toPath([organisations, id, 'checks', check, 'annotations', annotation]), sent('DELETE')),

  people: (id: string): Promise<Person[]> => request(toPath([organisations, id, 'people'])),

  /** Lists a person, or says something else of one. */
  setPerson: (id: string, person: string, told: PersonRequest): Promise<Person> => request(toPath([organisations, id, 'people', person]), sent('PUT', told)),

  /** Files that wait to be imported, are being imported, or could not be. */
  uploads: (id: string): Promise<UploadSummary[]> => request(toPath([organisations, id, 'uploads'])),

  /** Hands a file over; its bytes go from the disk, not by way of this page's memory. */
  sendFile: (id: string, file: File): Promise<UploadSummary> =>
    request(toPath([organisations, id, 'uploads'], { name: file.name }), { method: 'POST', body: file, headers: { 'content-type': 'application/octet-stream' } }),

  upload: (id: string, upload: string): Promise<UploadLook> => request(toPath([organisations, id, 'uploads', upload])),

  /** What a mapping would make of a file. */
  tryMapping: (id: string, upload: string, wish: MappingWish, signal: AbortSignal): Promise<UploadTrial> =>
    request(toPath([organisations, id, 'uploads', upload, 'trials'], { locale: currentLanguage() }), { method: 'POST', signal, ...json(wish) }),

  /** Begins to import a file; how it goes is told by the events of the organisation. */
  importUpload: (id: string, upload: string, body: UploadImportRequest): Promise<void> =>
    request(toPath([organisations, id, 'uploads', upload, 'imports']), { method: 'POST', ...json(body) }),

  discardUpload: (id: string, upload: string): Promise<void> => request(toPath([organisations, id, 'uploads', upload]), { method: 'DELETE' }),

  /** The tables that a mapping may fill. */
  model: (id: string): Promise<ModelTable[]> => request(toPath([organisations, id, 'model'], { locale: currentLanguage() })),

  mappings: (id: string): Promise<KeptMapping[]> => request(toPath([organisations, id, 'mappings'])),

  mapping: (id: string, mapping: string): Promise<MappingText> => request(toPath([organisations, id, 'mappings', mapping])),

  keepMapping: (id: string, mapping: string, text: MappingText): Promise<MappingText> =>
    request(toPath([organisations, id, 'mappings', mapping]), { method: 'PUT', ...json(text) }),
};

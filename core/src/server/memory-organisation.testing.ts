import type {
  Commentary,
  CommentaryDraft, DataHealth,
  EvidencePage, EvidenceQuery,
  Explanation,
  FindingPage,
  ForgetReport, ForgetRequest,
  ImportReport, ImportRequest,
  MeasurePlan,
  Organisation,
  PluginChange,
  PeriodComparison,
  PluginPreview,
  PluginPreviewRequest,
  PluginSummary,
  RunComparison,
  RunRequest,
  RunSummary,
  RunningPlugin,
  Scorecard,
  StandardSimulation,
  UnitComparison,
  ViewAsked,
} from '@touchstone/sdk/contract';

import { HostError } from '../base/errors.js';
import { Emitter } from '../base/event.js';
import type { PluginAdministration, RunningEvent } from '../host/index.js';
import { memoryAudit } from './memory-audit.testing.js';
import { memoryDataHealth } from './memory-data-health.testing.js';
import { memoryLife } from './memory-life.testing.js';
import { memoryExtensions, type Told } from './memory-extensions.testing.js';
import { brno, check, finding, rows, score, standard } from './memory-scorecard.testing.js';
import { inView, memoryOverview, memoryViewChoices } from './memory-overview.testing.js';
import { memoryStandards } from './memory-standards.testing.js';
import { memoryUploads } from './memory-uploads.testing.js';
import type { CheckEvidenceQuery, PeriodsAsked, OrganisationServices, WorkOptions } from './organisation-services.js';

/** A small organisation in memory that behaves as a real one does, with work that waits for the test to let it go on. */
export class MemoryOrganisation implements OrganisationServices {
  /** What was done to sources and secrets. */
  readonly told: Told[] = [];
  readonly administered: { actor: string; outcome: PluginChange['outcome']; plugin: string; said: unknown }[] = [];
  readonly written = new Map<string, Commentary>();
  readonly audit: { plugin: string; enabled: boolean; actor: string }[] = [];
  readonly didStep = new Emitter<RunningEvent>();
  readonly onDidStep = this.didStep.event;
  readonly stopped: { plugin: string; actor: string }[] = [];
  readonly released: { plugin: string; actor: string }[] = [];
  readonly checkQueries: CheckEvidenceQuery[] = [];
  readonly forgotten: { customer: string; actor: string }[] = [];
  readonly imports: ImportRequest[] = [];
  readonly looks: RunRequest[] = [];
  runs = 0;
  scorecardsWritten = 0;
  private followUp = true;

  /** What a run or an import does before it is done. */
  work: (options: WorkOptions) => Promise<void> = async () => {};

  constructor(readonly id = 'rose-hair') {}

  describe(): Promise<Organisation> {
    return Promise.resolve({
      id: this.id,
      name: 'Rose Hair',
      timezone: 'Europe/Prague',
      locale: 'cs',
      units: [{ id: 'brno', name: 'Brno', kind: 'branch', parent: null, country: 'CZ' }],
      labels: { channel: { mail: 'E-mail' } },
    });
  }

  scorecardVersion(): string | undefined {
    return this.runs === 0 ? undefined : `run-${this.runs}`;
  }

  readonly viewChoices = memoryViewChoices;

  async scorecard(locale = 'cs', view: ViewAsked = {}): Promise<Scorecard | undefined> {
    this.scorecardsWritten += 1;
    return this.runs === 0 ? undefined : inView(this.compose(locale), view);
  }

  async scorecardOfRun(run: string, locale = 'cs'): Promise<Scorecard | undefined> {
    return run === `run-${this.runs}` ? this.compose(locale) : undefined;
  }

  listRuns(limit: number): Promise<RunSummary[]> {
    const runs = Array.from({ length: this.runs }, (_, place) => ({
      id: `run-${this.runs - place}`,
      asOf: '2026-10-31T23:59:59Z',
      from: '2026-10-01',
      to: '2026-10-31',
      createdAt: '2026-11-01T00:00:00Z',
      current: true,
    }));
    return Promise.resolve(runs.slice(0, limit));
  }

  async compare(from: string, to: string, locale = 'cs'): Promise<RunComparison> {
    const known = await this.listRuns(this.runs);
    const [a, b] = [from, to].map((id) => {
      if (!known.some((run) => run.id === id)) {
        throw new HostError('RUN_UNKNOWN', { id });
      }
      return { id, asOf: '2026-10-31T23:59:59Z', period: { grain: 'month', from: '2026-10-01', to: '2026-10-31' } as const, dataVersion: 'd1', ...score };
    });
    const parts = { data: 0, mix: 0, coverage: 0, standards: 0, weights: 0, plugins: 0 };
    if (!a || !b) {
      throw new HostError('RUNS_TOO_FEW', {});
    }
    return { from: a, to: b, change: 0, low: 0, high: 0, couldBeChance: false, parts, sentence: `The same (${locale}).`, sentences: [], principles: [], plugins: [], checks: [] };
  }

  async comparePeriods({ from = '2026-09', to = '2026-10', unit }: PeriodsAsked, locale = 'cs'): Promise<PeriodComparison> {
    const { kind, format, countOf } = check;
    const figure = { value: 0.71, low: 0.62, high: 0.79, n: 98, k: 70 } as const;
    const period = (key: string, run: string | null) => ({ key, from: `${key}-01`, to: `${key}-28`, complete: true, run });
    const told = { id: check.id, name: 'Promises kept', question: check.question, principle: 'follow-up', kind, format, countOf, standard };
    return {
      grain: 'month',
      asOf: '2026-10-31T23:59:59Z',
      from: period(from, null),
      to: period(to, unit ? null : 'run-1'),
      unit: unit ?? null,
      unitName: unit ? 'Brno' : null,
      sentence: `Nothing (${locale}).`,
      compared: 1,
      discoveryRate: 0.1,
      checks: [{ ...told, from: figure, to: figure, difference: { value: 0, low: -0.1, high: 0.1 }, outcome: 'chance', why: null, sentence: 'Could be chance.' }],
      scores: null,
      periods: [to, from].map((key) => ({ key, from: `${key}-01`, to: `${key}-28` })),
      units: [{ unit: { orgUnit: 'brno' }, name: 'Brno' }],
    };
  }

  async simulate(id: string, tried: { readonly target?: number; readonly floor?: number }): Promise<StandardSimulation> {
    this.knowCheck(id);
    const after = { ...standard, target: tried.target ?? standard.target, floor: tried.floor ?? standard.floor };
    const outcome = { value: 0.71, low: 0.62, high: 0.79, n: 98, before: 'misses', after: 'misses' } as const;
    const scores = { before: 71.2, after: 71.2 };
    const principle = { id: 'follow-up', name: 'Follow-up', ...scores };
    return { run: 'run-1', check: id, name: 'Promises kept', before: standard, after, whole: outcome, units: [], judged: 1, score: scores, principle, sentence: 'Nothing.' };
  }

  async compareUnits(id: string, { by = 'orgUnit' }: { readonly by?: string | undefined } = {}): Promise<UnitComparison> {
    this.knowCheck(id);
    const { question, kind, format, countOf } = check;
    const limits = { limits95: { low: 0.7, high: 0.9 }, limits998: { low: 0.6, high: 0.95 } };
    const unit = { unit: brno.unit, name: 'Brno', value: 0.71, low: 0.62, high: 0.79, n: 98, verdict: 'misses', expected: 0.74, ...limits, outside: null } as const;
    const curve = [{ n: 98, ...limits }];
    return { run: 'run-1', period: '2026-10', check: id, name: 'Promises kept', question, kind, format, countOf, standard, by, cuts: [{ by, units: 1 }], centre: 0.8, overdispersion: 1, curve, units: [unit] };
  }

  readonly overview = memoryOverview;
  readonly changes = memoryAudit;

  commentary(period: string): Promise<Commentary> {
    return Promise.resolve(this.written.get(period) ?? { period, text: '', revision: 0, actor: null, at: null });
  }

  async writeCommentary(period: string, { text, revision }: CommentaryDraft, actor: string): Promise<Commentary> {
    const before = await this.commentary(period);
    if (before.revision !== revision) {
      throw new HostError('COMMENTARY_CHANGED', { period, actor: before.actor ?? '', at: before.at ?? '' });
    }
    const written = { period, text, revision: revision + 1, actor, at: '2026-11-01T00:00:00Z' };
    this.written.set(period, written);
    return written;
  }

  async finding(id: string): Promise<FindingPage> {
    this.knowFinding(id);
    const principle = { id: 'follow-up', name: 'Follow-up' };
    return { finding, principle, check, history: [brno], trend: { state: 'short', limits: null, from: null, outside: [], sign: null }, peers: [brno], explanation: await this.explain(check.id) };
  }

  async findingEvidence(id: string, query: EvidenceQuery): Promise<EvidencePage> {
    this.knowFinding(id);
    return this.page(query);
  }

  async checkEvidence(id: string, query: CheckEvidenceQuery): Promise<EvidencePage> {
    this.knowCheck(id);
    this.checkQueries.push(query);
    return this.page(query);
  }

  async explain(id: string): Promise<Explanation> {
    this.knowCheck(id);
    return {
      check: id,
      question: check.question,
      words: 'Of the commitments that were due, the share done in time.',
      judging: 'A Wilson interval at 95 %.',
      periodRule: 'By the day they were due.',
      timezone: 'Europe/Prague',
      calendar: 'business',
      countOf: 'commitments',
      needs: ['commitment.due_at'],
      missing: [],
      excluded: [{ why: 'not-yet-due', words: 'Not yet due.', rows: 12 }],
      settings: [{ id: 'grace', name: 'Grace', value: { hours: 2 }, words: '2 hr', doc: 'Hours of grace.' }],
      standard,
      plugin: { id: 'touchstone.follow-up', version: '1.0.0' },
      sql: 'SELECT count(*) FROM commitment',
    };
  }

  async plan(id?: string): Promise<MeasurePlan> {
    this.knowCheck(id ?? check.id);
    const scan = { table: 'commitment', words: 'Reads commitment once.', period: 'due at', checks: [check.id], cuts: [[], ['orgUnit']], reads: ['case'], dependsOnMoment: 'never' as const };
    return {
      asOf: '2026-10-31T22:59:59Z',
      grain: 'month',
      from: '2026-10-01',
      to: '2026-10-31',
      periods: 1,
      scans: [{ ...scan, kept: { statistics: 1, of: 2 }, sql: 'SELECT count(*) FROM commitment' }],
      missing: [{ check: 'follow-up.contacted', columns: ['message.at'] }],
    };
  }

  dataHealth(locale = 'cs'): Promise<DataHealth> {
    return Promise.resolve(memoryDataHealth(locale));
  }

  async *rejectsCsv(batch = 'b1'): AsyncIterable<string> {
    if (batch !== 'b1') {
      throw new HostError('REQUEST_INVALID', { reason: `there is no import "${batch}"` });
    }
    yield 'batch,line,reason\r\n';
    yield 'b1,4,"No such day."\r\n';
  }

  plugins(): Promise<readonly PluginSummary[]> {
    const question = 'Do we do what we said?';
    const checks = [{ id: check.id, question: check.question, runs: true, missing: [] }];
    return Promise.resolve([
      { id: 'touchstone.follow-up', version: '1.0.0', principle: 'follow-up', name: 'Follow-up', question, checks, enabled: this.followUp, waits: false, builtIn: true, problem: null, capabilities: [], contributes: [], pinned: false, held: null, earlier: [] },
    ]);
  }

  async previewPlugin({ spec }: PluginPreviewRequest, { locale, ...options }: WorkOptions & { readonly locale?: string | undefined }): Promise<PluginPreview> {
    await this.work(options);
    const comparison = await this.compare('run-1', 'run-1', locale);
    return {
      plugin: spec,
      version: '1.1.0',
      previous: '1.0.0',
      baseline: 'published',
      comparison,
      findings: { appearing: [{ id: finding.id, check: check.id, unit: { orgUnit: 'brno' }, severity: 'major', sentence: null }], going: [], staying: 1 },
      checks: [{ id: check.id, question: check.question, verdict: 'misses', missing: [], problem: null }],
      cost: { measuringMs: 12.5, calls: 1, sandboxMs: 3.5, memoryBytes: 16_777_216 },
      error: null,
    };
  }

  runningPlugins(): Promise<readonly RunningPlugin[]> {
    const at = '2026-10-31T12:00:00.000Z';
    const lastError = { code: 'PLUGIN_CODE_OVERRAN', detail: 'It took too long.', at };
    const cost = { calls: 3, failures: 1, strikes: 1, cpuMs: 12.5, cpuMsPer1000: 25, memoryBytes: 16_777_216 };
    const state = { state: 'active' as const, activatedAt: at, activationMs: 6.5, restsUntil: null, quarantinedAt: null };
    return Promise.resolve([{ plugin: 'acme.staffing', version: '1.0.0', engine: 'quickjs', ...state, ...cost, lastError, lastNotification: { notifier: 'acme.staffing/chat', at, outcome: 'sent', messages: 1, detail: null } }]);
  }

  async stopPlugin(plugin: string, actor: string): Promise<void> {
    if (plugin !== 'acme.staffing') {
      throw new HostError('PLUGIN_UNKNOWN', { id: plugin });
    }
    this.stopped.push({ plugin, actor });
  }

  async releasePlugin(plugin: string, actor: string): Promise<void> {
    if (plugin !== 'acme.staffing') {
      throw new HostError('PLUGIN_UNKNOWN', { id: plugin });
    }
    this.released.push({ plugin, actor });
  }

  async setPluginEnabled(plugin: string, enabled: boolean, actor: string): Promise<void> {
    if (plugin !== 'touchstone.follow-up') {
      throw new HostError('PLUGIN_UNKNOWN', { id: plugin });
    }
    this.followUp = enabled;
    this.audit.push({ plugin, enabled, actor });
  }

  readonly life = memoryLife();
  readonly sources = memoryExtensions(this.told).sources;
  readonly secrets = memoryExtensions(this.told).secrets;
  readonly panels = memoryExtensions(this.told).panels;
  readonly standards = memoryStandards(this.told);
  readonly uploads = memoryUploads().uploads;
  readonly mappings = memoryUploads().mappings;
  readonly exporters = memoryExtensions(this.told).exporters;
  readonly settingsBy = memoryExtensions(this.told).settingsBy;
  readonly commands = memoryExtensions(this.told).commands;

  readonly gallery = memoryExtensions(this.told).gallery;

  administration(actor: string): PluginAdministration {
    const change = (outcome: PluginChange['outcome'], plugin: string, said: unknown): Promise<PluginChange> => {
      this.administered.push({ actor, outcome, plugin, said });
      return Promise.resolve({ plugin, outcome, version: '1.0.0', previous: null, waiting: null, capabilities: [] });
    };
    return {
      install: (request) => change('installed', 'acme.x', request),
      update: (plugin) => change('updated', plugin, undefined),
      consent: (plugin, reason) => change('updated', plugin, reason),
      rollback: (plugin, version) => change('rolled-back', plugin, version),
      setPinned: (plugin, pinned) => change(pinned ? 'pinned' : 'unpinned', plugin, pinned),
      remove: (plugin) => change('removed', plugin, undefined),
      grant: (plugin, request) => change('granted', plugin, request),
      revoke: (plugin, request) => change('revoked', plugin, request),
    };
  }

  async score({ asOf, period, ...options }: WorkOptions & RunRequest): Promise<string> {
    this.looks.push({ ...(asOf !== undefined && { asOf }), ...(period !== undefined && { period }) });
    options.report({ step: 'measure', done: 1, total: 2 });
    await this.work(options);
    this.runs += 1;
    return `run-${this.runs}`;
  }

  async importFiles(request: ImportRequest, options: WorkOptions): Promise<ImportReport> {
    this.imports.push(request);
    options.report({ step: 'read', done: 3 });
    await this.work(options);
    const counts = { rowsRead: 10, rowsKept: 8, rowsSkipped: 1, rowsRejected: 1 };
    const rejects = [{ code: 'DATE_INVALID', column: 'due_at', reason: 'No such day.', rows: 1 }];
    return {
      files: request.files.map((file) => ({ file, batch: 'b2', ...counts, tables: [{ table: 'commitment', rows: 8 }], rejects, seconds: 0.1 })),
      dataVersion: 'd2',
    };
  }

  async forgetCustomer({ customer, dryRun = false }: ForgetRequest, actor: string): Promise<ForgetReport> {
    if (customer !== 'K-1') {
      throw new HostError('CUSTOMER_UNKNOWN', {});
    }
    if (!dryRun) {
      this.forgotten.push({ customer, actor });
    }
    return { dryRun, batch: dryRun ? null : 'b3', removed: [{ table: 'case', rows: 2 }], unlinked: [], rejects: 0, dataVersion: 'd3' };
  }

  private page({ after, limit, part = 'misses' }: CheckEvidenceQuery): EvidencePage {
    const start = after === undefined ? 0 : Number(after);
    if (!Number.isInteger(start)) {
      throw new HostError('REQUEST_INVALID', { reason: '"after" is no page of this evidence' });
    }
    const end = start + limit;
    const columns = [{ name: 'case_id', type: 'text', doc: 'The case.' }];
    return { check: check.id, part, total: rows.length, counted: rows.length, columns, rows: rows.slice(start, end), ...(end < rows.length ? { next: String(end) } : {}) };
  }

  private knowFinding(id: string): void {
    if (id !== finding.id) {
      throw new HostError('FINDING_UNKNOWN', { id });
    }
  }

  private knowCheck(id: string): void {
    if (id !== check.id) {
      throw new HostError('CHECK_UNKNOWN', { id });
    }
  }

  private compose(locale: string): Scorecard {
    return {
      schemaVersion: 1,
      organisation: { id: this.id, name: 'Rose Hair', timezone: 'Europe/Prague' },
      run: {
        id: `run-${this.runs}`,
        asOf: '2026-10-31T23:59:59Z',
        period: { grain: 'month', from: '2026-10-01', to: '2026-10-31' },
        dataVersion: 'd1',
        plugins: [{ id: 'touchstone.follow-up', version: '1.0.0' }],
      },
      overall: score,
      gate: { passed: false, conditions: [{ check: check.id, passed: false, breaches: 2, sentence: `Two breaches (${locale}).` }] },
      principles: [{ id: 'follow-up', name: 'Follow-up', question: 'Do we do what we said?', ...score, checks: [check] }],
      findings: [finding],
    };
  }
}

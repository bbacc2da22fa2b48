import { randomUUID } from 'node:crypto';

import type { ForgetReport, ForgetRequest, ImportReport, ImportRequest, OrganisationEvent, PluginPreview, PluginPreviewRequest, RunAccepted, RunRequest, SourcePullReport, SourcePullRequest, UploadImportRequest } from '@touchstone/sdk/contract';

import { HostError } from '../base/errors.js';
import { Emitter } from '../base/event.js';
import type { ReportProgress } from '../base/progress.js';
import type { Closable, Disposable } from '../base/lifecycle.js';
import type { OrganisationServices } from './organisation-services.js';
import { toProblem } from './problem.js';

/** What the outside may watch of the work: for the log and the metrics. */
export interface WorkObserver {
  runFinished(seconds: number): void;
  runFailed(error: unknown): void;
  rowsImported(rows: number): void;
}

/** The long work of one organisation: runs, imports and previews, one at a time, in the order asked for, told by events. */
export class OrganisationWork implements Closable {
  private readonly didHappen = new Emitter<OrganisationEvent>();
  private readonly closing = new AbortController();
  private readonly listening: readonly Disposable[];
  private last: Promise<unknown> = Promise.resolve();
  /** Runs that wait or are under way, by what they look at. */
  private readonly jobs = new Map<string, string>();

  readonly onDidHappen = this.didHappen.event;

  constructor(
    private readonly services: Pick<OrganisationServices, 'score' | 'importFiles' | 'forgetCustomer' | 'previewPlugin' | 'sources' | 'uploads' | 'onDidStep' | 'life'>,
    private readonly observer: WorkObserver,
  ) {
    this.listening = [
      services.onDidStep((event) =>
        this.didHappen.fire({ type: 'plugin-step', plugin: event.plugin, step: event.type, detail: event.type === 'failed' ? event.detail : event.type === 'quarantined' ? event.reason : null }),
      ),
      services.life.onDidChange((change) => this.didHappen.fire({ type: 'life-changed', ...change })),
    ];
  }

  /** Begins a run, or joins one that looks at the same and is waiting or under way. */
  startRun(look: RunRequest = {}): RunAccepted {
    const key = JSON.stringify([look.asOf ?? null, look.period ?? null]);
    const waiting = this.jobs.get(key);
    if (waiting !== undefined) {
      return { job: waiting, joined: true };
    }
    const job = randomUUID();
    this.jobs.set(key, job);
    const ended = () => this.jobs.delete(key);
    // Its outcome is told by an event, and the one who asked has long been answered.
    this.enqueue(() => this.run(job, look, ended), this.closing.signal).catch(ended);
    return { job, joined: false };
  }

  /** Waits for its turn, imports, and gives the report. Stops when the signal says so. */
  importFiles(request: ImportRequest, caller: AbortSignal): Promise<ImportReport> {
    const id = request.id ?? randomUUID();
    const signal = AbortSignal.any([caller, this.closing.signal]);
    return this.enqueue(async () => {
      const report = await this.services.importFiles(request, {
        signal,
        report: (progress) => this.didHappen.fire({ type: 'import-progress', import: id, ...progress }),
      });
      this.observer.rowsImported(report.files.reduce((rows, file) => rows + file.rowsKept, 0));
      if (report.files.some(({ batch }) => batch !== null)) {
        this.didHappen.fire({ type: 'data-changed', dataVersion: report.dataVersion });
      }
      return report;
    }, signal);
  }

  /**
   * Begins to import a file that was dropped; its outcome is told by an event, and a run follows by itself. Who asked may go away
   * meanwhile. Throws what beginning throws.
   */
  async importUpload(upload: string, request: UploadImportRequest, actor: string): Promise<void> {
    await this.services.uploads.begin(upload, request);
    const work = async () => {
      const report = await this.services.uploads.import(upload, request, {
        actor,
        signal: this.closing.signal,
        report: (progress) => this.didHappen.fire({ type: 'import-progress', import: upload, ...progress }),
      });
      this.observer.rowsImported(report.files.reduce((rows, file) => rows + file.rowsKept, 0));
      this.didHappen.fire({ type: 'upload-imported', upload, report });
      this.didHappen.fire({ type: 'data-changed', dataVersion: report.dataVersion });
      this.startRun();
    };
    this.enqueue(work, this.closing.signal).catch((error: unknown) => {
      const problem = toProblem(error);
      this.services.uploads.fail(upload, problem);
      this.didHappen.fire({ type: 'upload-failed', upload, problem });
    });
  }

  /** Waits for its turn, pulls a source, and gives the report. Stops when the signal says so. */
  pullSource(source: string, request: SourcePullRequest, caller: AbortSignal): Promise<SourcePullReport> {
    const id = request.id ?? randomUUID();
    const signal = AbortSignal.any([caller, this.closing.signal]);
    return this.enqueue(async () => {
      const report = await this.services.sources.pull(source, request, {
        signal,
        report: (progress) => this.didHappen.fire({ type: 'import-progress', import: id, ...progress }),
      });
      this.observer.rowsImported(report.imported?.rowsKept ?? 0);
      if (report.imported?.batch) {
        this.didHappen.fire({ type: 'data-changed', dataVersion: report.dataVersion });
      }
      return report;
    }, signal);
  }

  /** Waits for its turn and forgets a customer. */
  forgetCustomer(request: ForgetRequest, actor: string): Promise<ForgetReport> {
    return this.enqueue(async () => {
      const report = await this.services.forgetCustomer(request, actor);
      if (report.batch !== null) {
        this.didHappen.fire({ type: 'data-changed', dataVersion: report.dataVersion });
      }
      return report;
    }, this.closing.signal);
  }

  /** Waits for its turn and tries a plugin out. Stops when the signal says so. */
  previewPlugin(request: PluginPreviewRequest, locale: string | undefined, caller: AbortSignal): Promise<PluginPreview> {
    const id = request.id ?? randomUUID();
    const signal = AbortSignal.any([caller, this.closing.signal]);
    const report: ReportProgress = (progress) => this.didHappen.fire({ type: 'preview-progress', preview: id, ...progress });
    return this.enqueue(() => this.services.previewPlugin(request, { signal, locale, report }), signal);
  }

  /** Calls off what is under way and waits until it has stopped. */
  async close(): Promise<void> {
    this.closing.abort();
    await this.last;
    this.listening.forEach((handle) => handle.dispose());
    this.didHappen.dispose();
  }

  private enqueue<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    const turn = this.last.then(() => {
      if (signal.aborted) {
        throw new HostError('INTERRUPTED', {});
      }
      return work();
    });
    // Who waits for the work hears of its failure; the next in the queue only waits for its end.
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async run(job: string, look: RunRequest, ended: () => void): Promise<void> {
    const start = performance.now();
    try {
      const run = await this.services.score({
        ...look,
        signal: this.closing.signal,
        report: (progress) => this.didHappen.fire({ type: 'run-progress', job, ...progress }),
      });
      ended();
      this.observer.runFinished((performance.now() - start) / 1000);
      this.didHappen.fire({ type: 'run-finished', job, run });
    } catch (error) {
      ended();
      this.observer.runFailed(error);
      this.didHappen.fire({ type: 'run-failed', job, problem: toProblem(error) });
    }
  }
}

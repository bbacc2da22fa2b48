import { createHash } from 'node:crypto';

import type { PluginNotification, RunningPlugin } from '@touchstone/sdk/contract';

import { HostError } from '../../base/errors.js';
import { Emitter, type Event } from '../../base/event.js';
import type { Closable } from '../../base/lifecycle.js';
import { createServiceToken } from '../../base/service-token.js';
import type { RunningRecord, RunningStore } from '../../store/index.js';
import type { PluginHost } from '../plugin/plugin-host.js';
import { defaultLimits, type GuestCall, isStrike, type PluginCode, quickjsEngine, Sandbox, type SandboxEngine, type SandboxEvent, SandboxFailure, type SandboxLimits } from '../sandbox/index.js';
import { firstLine } from './first-line.js';
import { readPluginCode } from './plugin-code.js';
import { PluginWatch, type WatchEvent } from './plugin-watch.js';
import { defaultSourceLimits, type PulledSource, pullSource, type SourceLimits, type SourcePull } from './pull-source.js';
import { QuarantineFile } from './quarantine-file.js';
import { RunningKeeper } from './running-keeper.js';

/** Something that happened to a plugin's code: a step of its sandbox, a call, a failure, or what followed from failures. */
export type RunningEvent = { readonly plugin: string } & (SandboxEvent | WatchEvent);

/** What is asked of a plugin's code. */
export interface PluginCall<T> extends Pick<GuestCall, 'call' | 'args'> {
  readonly plugin: string;
  /** The full id, `principle.check`; of another contribution `plugin/id`. */
  readonly check: string;
  /** The moment of the run, ISO 8601: the only one that the code can know. */
  readonly now: string;
  /** How many statistics it is given. */
  readonly statistics: number;
  /** Takes the answer, if it is one that can be used. Throws `PLUGIN_RESULT_INVALID`. */
  readonly read: (value: unknown) => T;
}

/** The calls of one run. Each plugin has only so much time for all of its own. */
export interface PluginRun {
  /**
   * Throws `PLUGIN_CODE_MISSING`, `PLUGIN_CODE_FAILED`, `PLUGIN_CODE_OVERRAN`, `PLUGIN_RESULT_INVALID`, `PLUGIN_RESTING` and
   * `PLUGIN_QUARANTINED`. No other plugin's call fails for it.
   */
  call<T>(asked: PluginCall<T>): Promise<T>;
}

/** The plugins with code of their own, as they run for one organisation. Nothing runs until something is asked of it. */
export interface RunningPlugins {
  /** Fires at every step. */
  readonly onDidStep: Event<RunningEvent>;
  /** All enabled plugins with code, sorted by id. Executes nothing. */
  list(): readonly RunningPlugin[];
  startRun(): PluginRun;
  /**
   * Pulls a source, in a process of its own that ends with it. Throws as `pullSource` does, `PLUGIN_RESTING` and `PLUGIN_QUARANTINED`.
   */
  pull(pull: SourcePull): Promise<PulledSource>;
  /** Notes what became of what a plugin's notifier had to say. Throws `PLUGIN_UNKNOWN`. */
  noteNotification(plugin: string, notification: PluginNotification): void;
  /** Lets a plugin out of quarantine. Throws `PLUGIN_UNKNOWN`. */
  release(plugin: string): void;
  /** Takes a plugin's machine away; it gets another when it is next called. Throws `PLUGIN_UNKNOWN`. */
  stop(plugin: string): Promise<void>;
}

export const RunningPlugins = createServiceToken<RunningPlugins>('host.running-plugins');

export interface RunningOptions {
  readonly plugins: PluginHost;
  /** Where strikes and quarantines are kept. */
  readonly quarantine: string;
  /** Default: {@link quickjsEngine}. */
  readonly engine?: SandboxEngine;
  readonly limits?: Partial<SandboxLimits>;
  /** What earlier processes kept, and where this one keeps it. Default: it is forgotten with the process. */
  readonly kept?: { readonly records: readonly RunningRecord[]; readonly save: RunningStore['save'] };
  readonly sources?: Partial<SourceLimits>;
}

export class DefaultRunningPlugins implements RunningPlugins, Closable {
  private readonly didStep = new Emitter<RunningEvent>();
  private readonly watches = new Map<string, PluginWatch>();
  private readonly keeper: RunningKeeper;
  private readonly limits: SandboxLimits;
  private readonly file: QuarantineFile;
  private readonly plugins: PluginHost;
  /** What runs the sources that are being pulled, by plugin. */
  private readonly pulling = new Map<string, Sandbox>();
  private sandbox: Sandbox | undefined;

  readonly onDidStep: Event<RunningEvent> = this.didStep.event;

  constructor(private readonly options: RunningOptions) {
    this.plugins = options.plugins;
    this.limits = { ...defaultLimits, ...options.limits };
    this.file = new QuarantineFile(options.quarantine);
    this.keeper = new RunningKeeper(options.kept?.save, (plugin) => this.watches.get(plugin)?.record);
  }

  /** The process that runs the code, while there is one. */
  get pid(): number | undefined {
    return this.sandbox?.pid;
  }

  list(): readonly RunningPlugin[] {
    const active = new Set([...(this.sandbox?.plugins ?? []), ...this.pulling.keys()]);
    const engine = this.options.engine?.name ?? 'quickjs';
    return this.plugins
      .list()
      .filter(({ enabled, manifest }) => enabled && manifest?.touchstone.entry !== undefined)
      .map(({ id }) => this.watch(id).tell({ engine, isActive: active.has(id) }));
  }

  startRun(): PluginRun {
    const spent = new Map<string, number>();
    return { call: async (asked) => this.watch(asked.plugin).run(() => this.call(asked, spent)) };
  }

  pull(pull: SourcePull): Promise<PulledSource> {
    return this.watch(pull.plugin).run(() => this.pullOnce(pull));
  }

  noteNotification(plugin: string, notification: PluginNotification): void {
    this.watch(this.plugins.get(plugin).id).notified(notification);
  }

  release(plugin: string): void {
    this.watch(this.plugins.get(plugin).id).release();
  }

  async stop(plugin: string): Promise<void> {
    const { id } = this.plugins.get(plugin);
    await this.pulling.get(id)?.drop(id);
    await this.sandbox?.drop(id);
  }

  async close(): Promise<void> {
    await this.sandbox?.close();
    for (const watch of this.watches.values()) {
      watch.dispose();
    }
    this.didStep.dispose();
    await this.keeper.close();
  }

  private async call<T>({ plugin, check, call, args, now, statistics, read }: PluginCall<T>, spent: Map<string, number>): Promise<T> {
    const code = readPluginCode(this.plugins.get(plugin), check);
    const left = this.limits.runMs - (spent.get(plugin) ?? 0);
    const watch = this.watch(plugin);
    const count = ({ cpuMs, memoryBytes }: { cpuMs: number; memoryBytes: number }): void => {
      spent.set(plugin, (spent.get(plugin) ?? 0) + cpuMs);
      watch.count({ cpuMs, memoryBytes, statistics });
    };
    try {
      if (left <= 0) {
        throw new SandboxFailure('deadline', `the ${this.limits.runMs} ms for its calls of one run are used up`);
      }
      const guest = { call, check: check.slice(check.search(check.includes('/') ? /\// : /\./) + 1), args, now: Date.parse(now), seed: seedOf(plugin, check) };
      const result = await this.opened().call(code, guest, Math.min(this.limits.callMs, left));
      count(result);
      return read(result.value);
    } catch (error) {
      if (!(error instanceof SandboxFailure)) {
        throw error;
      }
      count(error.cost);
      throw toHostError(error, plugin, check);
    }
  }

  /** A source may take long, and is not to keep a run waiting, nor to lose what it has when another plugin is killed. */
  private async pullOnce(pull: SourcePull): Promise<PulledSource> {
    const { plugin, source } = pull;
    const code = this.codeOfSource(pull);
    const limits = { ...this.limits, ...defaultSourceLimits, ...this.options.sources };
    const sandbox = new Sandbox(this.options.engine ?? quickjsEngine(), this.limits);
    sandbox.onDidStep((step) => this.noteStep(step));
    const watch = this.watch(plugin);
    this.pulling.set(plugin, sandbox);
    try {
      return await pullSource(pull, { sandbox, code, limits, seed: seedOf(plugin, source), count: (cost) => watch.count({ ...cost, statistics: 0 }) });
    } finally {
      this.pulling.delete(plugin);
      await sandbox.close();
    }
  }

  private codeOfSource({ plugin, source }: SourcePull): PluginCode {
    try {
      return readPluginCode(this.plugins.get(plugin), source);
    } catch (error) {
      throw HostError.is(error, 'PLUGIN_CODE_MISSING') ? new HostError('SOURCE_CODE_MISSING', { plugin, source: `${plugin}/${source}`, reason: String(error.data['reason']) }, { cause: error }) : error;
    }
  }

  private noteStep(step: SandboxEvent): void {
    if (step.type === 'loaded') {
      this.watches.get(step.plugin)?.activate(step.ms);
    }
    this.tell(step);
  }

  /** Made when something is first called: an organisation without such plugins has no child. */
  private opened(): Sandbox {
    if (!this.sandbox) {
      this.sandbox = new Sandbox(this.options.engine ?? quickjsEngine(), this.limits);
      this.sandbox.onDidStep((step) => this.noteStep(step));
    }
    return this.sandbox;
  }

  private watch(plugin: string): PluginWatch {
    const { version } = this.plugins.get(plugin);
    const known = this.watches.get(plugin);
    if (known?.version === version) {
      return known;
    }
    known?.dispose();
    const kept = this.options.kept?.records.find((each) => each.plugin === plugin);
    const watch = new PluginWatch({ plugin, version, kept }, this.file, (event) => this.tell({ plugin, ...event }));
    this.watches.set(plugin, watch);
    return watch;
  }

  private tell(event: RunningEvent): void {
    this.keeper.touch(event.plugin);
    this.didStep.fire(event);
  }
}

/** The same dice for the same check in every run. */
const seedOf = (plugin: string, check: string): number => createHash('sha256').update(`${plugin}\n${check}`).digest().readUInt32BE();

function toHostError(cause: SandboxFailure, plugin: string, check: string): HostError {
  const { kind, message } = cause;
  const data = { plugin, check, reason: firstLine(message) };
  if (kind === 'missing') {
    return new HostError('PLUGIN_CODE_MISSING', data, { cause });
  }
  return isStrike(kind) ? new HostError('PLUGIN_CODE_OVERRAN', { ...data, reason: `${kind}, ${data.reason}` }, { cause }) : new HostError('PLUGIN_CODE_FAILED', data, { cause });
}

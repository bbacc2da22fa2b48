import type { PluginNotification, RunningPlugin } from '@touchstone/sdk/contract';

import { HostError } from '../../base/errors.js';
import type { Disposable } from '../../base/lifecycle.js';
import { Breaker, BreakerOpen, type BreakerState } from './breaker.js';
import type { RunningRecord } from '../../store/index.js';
import type { QuarantineFile } from './quarantine-file.js';

/** So many strikes within so long bring a plugin into quarantine. */
const quarantine = { strikes: 3, withinMs: 5 * 60_000 };

/** What befell a plugin, beside the steps of the sandbox. */
export type WatchEvent =
  | { readonly type: 'called'; readonly cpuMs: number }
  | { readonly type: 'failed'; readonly code: string; readonly detail: string }
  | { readonly type: BreakerState }
  | { readonly type: 'quarantined'; readonly reason: string }
  | { readonly type: 'released' }
  | { readonly type: 'notified' }
  | { readonly type: 'not-notified'; readonly detail: string };

/** What a call cost: processor time, memory, and for how many statistics. */
export interface WatchedCost {
  readonly cpuMs: number;
  readonly memoryBytes: number;
  readonly statistics: number;
}

/** What is watched, and what was kept of it. */
export interface WatchedPlugin {
  readonly plugin: string;
  readonly version: string;
  /** Of an earlier process; what is kept of another version counts no more. */
  readonly kept?: RunningRecord | undefined;
}

/** Watches the calls of one plugin: counts what they cost, lets it rest when it fails, and locks it up when it takes more than it may. */
export class PluginWatch implements Disposable {
  private readonly breaker = new Breaker();
  private readonly plugin: string;
  private readonly counts: Mutable<RunningRecord>;

  constructor(
    { plugin, version, kept }: WatchedPlugin,
    private readonly file: QuarantineFile,
    private readonly fire: (event: WatchEvent) => void,
  ) {
    this.plugin = plugin;
    this.counts = { ...(kept?.version === version ? kept : nothingYet), plugin, version };
    this.breaker.onDidChange((type) => {
      this.counts.restsUntil = iso(this.breaker.restsUntil);
      this.fire({ type });
    });
  }

  get version(): string {
    return this.counts.version;
  }

  /** What is to be kept for later processes. */
  get record(): RunningRecord {
    return { ...this.counts };
  }

  /** Does a call. Throws `PLUGIN_QUARANTINED`, `PLUGIN_RESTING`, and the host errors that `work` throws. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    this.refuseQuarantined();
    this.refuseResting();
    try {
      return await this.breaker.run(async () => {
        this.counts.calls += 1;
        try {
          return await work();
        } catch (error) {
          this.note(error);
          throw error;
        }
      });
    } catch (error) {
      throw error instanceof BreakerOpen ? new HostError('PLUGIN_RESTING', { plugin: this.plugin, until: new Date(error.until).toISOString() }) : error;
    }
  }

  /** Counts what a call cost, whatever came of it. */
  count({ cpuMs, memoryBytes, statistics }: WatchedCost): void {
    this.counts.cpuMs += cpuMs;
    this.counts.memoryBytes = memoryBytes;
    this.counts.statistics += statistics;
    this.fire({ type: 'called', cpuMs });
  }

  activate(ms: number): void {
    this.counts.activatedAt = new Date().toISOString();
    this.counts.activationMs = ms;
  }

  /** Notes what became of what it had to say; where it had nothing, that is no event. */
  notified(notification: PluginNotification): void {
    this.counts.lastNotification = notification;
    if (notification.outcome !== 'silent') {
      this.fire(notification.outcome === 'sent' ? { type: 'notified' } : { type: 'not-notified', detail: notification.detail ?? '' });
    }
  }

  /** Lets a plugin out of quarantine. Its strikes are forgotten, and so is that it failed. */
  release(): void {
    this.file.set(this.plugin, { strikes: [] });
    this.breaker.reset();
    this.counts.restsUntil = null;
    this.fire({ type: 'released' });
  }

  /** How it runs; `isActive` says whether it has a machine. */
  tell({ engine, isActive }: { readonly engine: RunningPlugin['engine']; readonly isActive: boolean }): RunningPlugin {
    const { quarantine: locked } = this.file.get(this.plugin);
    const { restsUntil: _, statistics, ...counts } = this.counts;
    const restsUntil = this.rest();
    return {
      ...counts,
      engine,
      state: locked ? 'quarantined' : restsUntil !== null ? 'resting' : stateOf(this.breaker.state, isActive),
      strikes: this.recentStrikes().length,
      cpuMsPer1000: statistics === 0 ? null : (counts.cpuMs / statistics) * 1000,
      restsUntil,
      quarantinedAt: iso(locked?.since),
    };
  }

  dispose(): void {
    this.breaker.dispose();
  }

  private refuseQuarantined(): void {
    const { quarantine: locked } = this.file.get(this.plugin);
    if (locked) {
      throw new HostError('PLUGIN_QUARANTINED', { plugin: this.plugin, since: new Date(locked.since).toISOString(), reason: locked.reason });
    }
  }

  /** Of this process or of an earlier one: a plugin does not recover by starting the host again. */
  private rest(): string | null {
    const { restsUntil } = this.counts;
    return restsUntil !== null && Date.parse(restsUntil) > Date.now() ? restsUntil : null;
  }

  private refuseResting(): void {
    const until = this.rest();
    if (until !== null) {
      throw new HostError('PLUGIN_RESTING', { plugin: this.plugin, until });
    }
  }

  private note(error: unknown): void {
    if (!HostError.is(error)) {
      return;
    }
    this.counts.failures += 1;
    const { code, message } = error;
    this.counts.lastError = { code, detail: message, at: new Date().toISOString() };
    this.fire({ type: 'failed', code, detail: message });
    if (code === 'PLUGIN_CODE_OVERRAN' || code === 'SOURCE_OVERRAN') {
      this.strike(message);
    }
  }

  private strike(reason: string): void {
    const strikes = [...this.recentStrikes(), Date.now()];
    const locked = strikes.length >= quarantine.strikes;
    this.file.set(this.plugin, { strikes, ...(locked && { quarantine: { since: Date.now(), reason: reason.replace(/\.$/, '') } }) });
    if (locked) {
      this.fire({ type: 'quarantined', reason });
    }
  }

  private recentStrikes(): number[] {
    return this.file.get(this.plugin).strikes.filter((at) => at > Date.now() - quarantine.withinMs);
  }
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const nothingYet = { activatedAt: null, activationMs: null, calls: 0, failures: 0, cpuMs: 0, statistics: 0, memoryBytes: 0, restsUntil: null, lastError: null, lastNotification: null };

const iso = (at: number | undefined): string | null => (at === undefined ? null : new Date(at).toISOString());

function stateOf(breaker: BreakerState, isActive: boolean): RunningPlugin['state'] {
  if (breaker === 'closed') {
    return isActive ? 'active' : 'idle';
  }
  return breaker === 'open' ? 'resting' : 'trying';
}

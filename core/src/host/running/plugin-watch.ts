import type { RunningPlugin } from '@touchstone/sdk/contract';

import { HostError } from '../../base/errors.js';
import type { Disposable } from '../../base/lifecycle.js';
import { Breaker, BreakerOpen, type BreakerState } from './breaker.js';
import type { QuarantineFile } from './quarantine-file.js';

/** So many strikes within so long bring a plugin into quarantine. */
const quarantine = { strikes: 3, withinMs: 5 * 60_000 };

/** What befell a plugin, beside the steps of the sandbox. */
export type WatchEvent =
  | { readonly type: 'called'; readonly cpuMs: number }
  | { readonly type: 'failed'; readonly code: string; readonly detail: string }
  | { readonly type: BreakerState }
  | { readonly type: 'quarantined'; readonly reason: string }
  | { readonly type: 'released' };

/** What a call cost: processor time, memory, and for how many statistics. */
export interface WatchedCost {
  readonly cpuMs: number;
  readonly memoryBytes: number;
  readonly statistics: number;
}

/** Watches the calls of one plugin: counts what they cost, lets it rest when it fails, and locks it up when it takes more than it may. */
export class PluginWatch implements Disposable {
  private readonly breaker = new Breaker();
  private calls = 0;
  private failures = 0;
  private cpuMs = 0;
  private statistics = 0;
  private memoryBytes = 0;
  private activated: { readonly at: number; readonly ms: number } | undefined;
  private lastError: RunningPlugin['lastError'] = null;

  constructor(
    private readonly plugin: string,
    private readonly file: QuarantineFile,
    private readonly fire: (event: WatchEvent) => void,
  ) {
    this.breaker.onDidChange((type) => this.fire({ type }));
  }

  /** Does a call. Throws `PLUGIN_QUARANTINED`, `PLUGIN_RESTING`, and the host errors that `work` throws. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    this.refuseQuarantined();
    try {
      return await this.breaker.run(async () => {
        this.calls += 1;
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
    this.cpuMs += cpuMs;
    this.memoryBytes = memoryBytes;
    this.statistics += statistics;
    this.fire({ type: 'called', cpuMs });
  }

  activate(ms: number): void {
    this.activated = { at: Date.now(), ms };
  }

  /** Lets a plugin out of quarantine. Its strikes are forgotten, and so is that it failed. */
  release(): void {
    this.file.set(this.plugin, { strikes: [] });
    this.breaker.reset();
    this.fire({ type: 'released' });
  }

  /** How it runs; `isActive` says whether it has a machine. */
  tell({ version, engine, isActive }: { readonly version: string; readonly engine: RunningPlugin['engine']; readonly isActive: boolean }): RunningPlugin {
    const { quarantine: locked } = this.file.get(this.plugin);
    return {
      plugin: this.plugin,
      version,
      engine,
      state: locked ? 'quarantined' : stateOf(this.breaker.state, isActive),
      activatedAt: iso(this.activated?.at),
      activationMs: this.activated?.ms ?? null,
      calls: this.calls,
      failures: this.failures,
      strikes: this.recentStrikes().length,
      cpuMs: this.cpuMs,
      cpuMsPer1000: this.statistics === 0 ? null : (this.cpuMs / this.statistics) * 1000,
      memoryBytes: isActive ? this.memoryBytes : 0,
      restsUntil: iso(this.breaker.restsUntil),
      quarantinedAt: iso(locked?.since),
      lastError: this.lastError,
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

  private note(error: unknown): void {
    if (!HostError.is(error)) {
      return;
    }
    this.failures += 1;
    const { code, message } = error;
    this.lastError = { code, detail: message, at: new Date().toISOString() };
    this.fire({ type: 'failed', code, detail: message });
    if (code === 'PLUGIN_CODE_OVERRAN') {
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

const iso = (at: number | undefined): string | null => (at === undefined ? null : new Date(at).toISOString());

function stateOf(breaker: BreakerState, isActive: boolean): RunningPlugin['state'] {
  if (breaker === 'closed') {
    return isActive ? 'active' : 'idle';
  }
  return breaker === 'open' ? 'resting' : 'trying';
}

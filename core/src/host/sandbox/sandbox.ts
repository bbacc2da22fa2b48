import { Emitter, type Event } from '../../base/event.js';
import type { Closable } from '../../base/lifecycle.js';
import { guestPrelude, sourcePrelude } from './guest-prelude.js';
import type { ChildReply, GuestCall, GuestPull } from './protocol.js';
import { type CallCost, isStrike, SandboxFailure } from './sandbox-failure.js';
import { type Asked, ChildGone, SandboxChild } from './sandbox-child.js';
import type { SandboxEngine } from './sandbox-engine.js';
import { defaultLimits, pageBytes, patience, type SandboxLimits } from './sandbox-limits.js';

/** The code of a plugin: one ES module that imports nothing. */
export interface PluginCode {
  /** `publisher.name`. */
  readonly plugin: string;
  readonly code: string;
  /** Where the code lies, for stack traces and debuggers. */
  readonly file: string;
}

/** A step that the sandbox took. */
export interface SandboxEvent {
  /** `loaded`: a plugin got its machine. `dropped`: it lost it. `killed`, `died`: with the child, all did. */
  readonly type: 'started' | 'loaded' | 'dropped' | 'killed' | 'died';
  /** At whose call. */
  readonly plugin: string;
  /** Milliseconds that it took. */
  readonly ms: number;
}

export interface CallResult extends CallCost {
  /** What the code answered, read from JSON and checked no further. */
  readonly value: unknown;
}

/** A source that is open in its realm. It goes on only while it has a turn. */
export interface SourceSession {
  /**
   * Hands over the answers to what it has fetched, lets it go on until it waits for more, and gives what it told; JSON both. Within
   * `callMs` milliseconds of processor time. Throws a {@link SandboxFailure}.
   */
  turn(answers: string, callMs: number): Promise<CallResult>;
}

/** What a machine may keep from one call to the next, in bytes: twice what it begins with. */
const roomyBytes = 32 * 1024 * 1024;

/** Runs plugins' code where it can do nothing but answer. Calls are taken one after another. */
export class Sandbox implements Closable {
  private readonly didStep = new Emitter<SandboxEvent>();
  private readonly loaded = new Map<string, string>();
  private child: SandboxChild | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private closed = false;

  readonly onDidStep: Event<SandboxEvent> = this.didStep.event;

  constructor(
    private readonly engine: SandboxEngine,
    private readonly limits: SandboxLimits = defaultLimits,
  ) {}

  /** The process that runs the code, while there is one. */
  get pid(): number | undefined {
    return this.child?.isAlive ? this.child.pid : undefined;
  }

  /** The plugins that have a machine. */
  get plugins(): readonly string[] {
    return [...this.loaded.keys()].sort();
  }

  /**
   * Calls a function of a plugin, within `callMs` milliseconds of processor time where given. A child that dies of something else is started again and asked
   * once more. Throws a {@link SandboxFailure} for everything that is the plugin's fault.
   */
  call(code: PluginCode, call: GuestCall, callMs: number = this.limits.callMs): Promise<CallResult> {
    const turn = this.last.then(() => this.callTwice(code, call, callMs));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /**
   * Opens a source of a plugin in a realm that lasts until the machine is dropped. Nothing else may be called meanwhile, and a child
   * that dies takes the source with it. Throws a {@link SandboxFailure}.
   */
  async openSource(code: PluginCode, pull: GuestPull, callMs: number = this.limits.callMs): Promise<SourceSession> {
    const { plugin } = code;
    const ask = async (asked: Asked, within: number): Promise<CallResult> => {
      try {
        return await this.ask(child, { asked, plugin, callMs: within });
      } catch (error) {
        throw error instanceof ChildGone ? new SandboxFailure('crash', 'The sandbox died.') : error;
      }
    };
    const child = await this.childWith(code);
    const deadlineMs = Math.min(callMs, Number.MAX_SAFE_INTEGER);
    await ask({ type: 'open', plugin, request: JSON.stringify(pull), prelude: sourcePrelude, deadlineMs, limit: this.limits.resultChars }, callMs);
    return { turn: (answers, within) => ask({ type: 'turn', plugin, answers, deadlineMs: Math.min(within, Number.MAX_SAFE_INTEGER) }, within) };
  }

  /** Takes a plugin's machine away; the next call makes another. */
  async drop(plugin: string): Promise<void> {
    if (this.loaded.delete(plugin) && this.child?.isAlive) {
      this.didStep.fire({ type: 'dropped', plugin, ms: 0 });
      // A child that is gone has dropped it too.
      await this.child.ask({ type: 'drop', plugin }).catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.end();
    this.didStep.dispose();
  }

  private async callTwice(code: PluginCode, call: GuestCall, callMs: number): Promise<CallResult> {
    try {
      return await this.callOnce(code, call, callMs);
    } catch (error) {
      if (!(error instanceof ChildGone) || this.closed) {
        throw error;
      }
      this.didStep.fire({ type: 'died', plugin: code.plugin, ms: 0 });
    }
    await this.end();
    try {
      return await this.callOnce(code, call, callMs);
    } catch (error) {
      throw error instanceof ChildGone ? new SandboxFailure('crash', 'The sandbox died twice at this call.') : error;
    }
  }

  private async callOnce(code: PluginCode, call: GuestCall, callMs: number): Promise<CallResult> {
    const child = await this.childWith(code);
    const { plugin } = code;
    const asked = { type: 'call', plugin, request: JSON.stringify(call), prelude: guestPrelude, deadlineMs: Math.min(callMs, Number.MAX_SAFE_INTEGER), limit: this.limits.resultChars } as const;
    const result = await this.ask(child, { asked, plugin, callMs });
    if (result.memoryBytes > roomyBytes) {
      // A machine never gives memory back.
      await this.drop(plugin);
    }
    return result;
  }

  /** Asks the child about a plugin and holds it to the clock: what takes too long is dropped, and what does not hear that is killed. */
  private async ask(child: SandboxChild, { asked, plugin, callMs }: { readonly asked: Asked; readonly plugin: string; readonly callMs: number }): Promise<CallResult> {
    const begun = performance.now();
    let late = false;
    const dropping = after(patience.drop(callMs), () => {
      late = true;
      void this.drop(plugin);
    });
    const killing = after(patience.kill(callMs), () => void this.end());
    try {
      const reply = await child.ask(asked);
      return this.resultOf(reply, late);
    } catch (error) {
      if (error instanceof ChildGone && error.killed && late) {
        this.didStep.fire({ type: 'killed', plugin, ms: performance.now() - begun });
        throw new SandboxFailure('deadline', 'killed', { cpuMs: performance.now() - begun, memoryBytes: 0 });
      }
      if (error instanceof SandboxFailure && isStrike(error.kind)) {
        await this.drop(plugin);
      }
      throw error;
    } finally {
      clearTimeout(dropping);
      clearTimeout(killing);
    }
  }

  private resultOf(reply: ChildReply, late: boolean): CallResult {
    const { cpuMs, memoryBytes } = reply;
    if (late) {
      throw new SandboxFailure('deadline', 'interrupted', { cpuMs, memoryBytes });
    }
    if ('failure' in reply) {
      throw new SandboxFailure(reply.failure, reply.message, { cpuMs, memoryBytes });
    }
    return { value: parse(reply.value, this.limits, { cpuMs, memoryBytes }), cpuMs, memoryBytes };
  }

  /** The child, started if there is none, with the machine of the plugin in it. */
  private async childWith({ plugin, code, file }: PluginCode): Promise<SandboxChild> {
    const begun = performance.now();
    if (!this.child?.isAlive) {
      this.loaded.clear();
      this.child = new SandboxChild(this.engine);
      this.didStep.fire({ type: 'started', plugin, ms: performance.now() - begun });
    }
    const child = this.child;
    if (this.loaded.get(plugin) !== code) {
      await child.ask({ type: 'load', plugin, code, file, memoryPages: Math.floor(this.limits.memoryBytes / pageBytes) });
      this.loaded.set(plugin, code);
      this.didStep.fire({ type: 'loaded', plugin, ms: performance.now() - begun });
    }
    return child;
  }

  private async end(): Promise<void> {
    const { child } = this;
    this.child = undefined;
    this.loaded.clear();
    await child?.kill();
  }
}

/** A timer for any length of time; for ever, where it has no end. */
const after = (ms: number, act: () => void): NodeJS.Timeout | undefined => (Number.isFinite(ms) ? setTimeout(act, ms) : undefined);

function parse(text: string, { resultChars }: SandboxLimits, cost: CallCost): unknown {
  if (text.length > resultChars) {
    throw new SandboxFailure('oversized', 'the answer is too long', cost);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new SandboxFailure('crash', 'The answer is not JSON.', cost);
  }
}

import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';

import { childReady, type ChildReply, type ChildRequest, failureKinds } from './protocol.js';
import type { SandboxEngine } from './sandbox-engine.js';

/** The child is gone, killed by the host or by something else, and with it the answer to what it was asked. */
export class ChildGone extends Error {
  override readonly name = 'ChildGone';

  constructor(readonly killed: boolean) {
    super(killed ? 'The sandbox was killed.' : 'The sandbox died.');
  }
}

/** A request without its number. */
export type Asked = ChildRequest extends infer T ? (T extends ChildRequest ? Omit<T, 'id'> : never) : never;

interface Waiting {
  readonly resolve: (reply: ChildReply) => void;
  readonly reject: (error: ChildGone) => void;
}

/** One child process that runs plugins' code. It has no environment, no standard streams, and nothing to say but answers. */
export class SandboxChild {
  private readonly waiting = new Map<number, Waiting>();
  private readonly process: ChildProcess;
  private killed = false;
  private gone = false;
  private lastId = 0;
  private readonly ended: Promise<void>;
  private readonly ready: Promise<void>;

  constructor({ script, execArgv }: SandboxEngine) {
    this.process = fork(script, [], { cwd: path.dirname(script), env: {}, execArgv: [...execArgv], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    this.ended = new Promise((resolve) => {
      const end = (): void => {
        this.gone = true;
        this.fail();
        resolve();
      };
      this.process.once('exit', end);
      this.process.once('error', end);
    });
    this.ready = new Promise((resolve, reject) => {
      this.process.on('message', (message) => (message === childReady ? resolve() : this.settle(message)));
      void this.ended.then(() => reject(new ChildGone(this.killed)));
    });
    // Who never asks never hears of it.
    this.ready.catch(() => undefined);
    // A host that has nothing else to do may end.
    this.process.unref();
    this.process.channel?.unref();
  }

  get pid(): number | undefined {
    return this.process.pid;
  }

  get isAlive(): boolean {
    return !this.gone && !this.killed;
  }

  /** Asks, and waits for the answer as long as the child lives. Throws {@link ChildGone}. */
  async ask(asked: Asked): Promise<ChildReply> {
    this.process.channel?.ref();
    this.process.ref();
    try {
      await this.ready;
      return await this.send(asked);
    } finally {
      if (this.waiting.size === 0) {
        this.process.unref();
        this.process.channel?.unref();
      }
    }
  }

  /** Ends the child at once, whatever it does, and waits until it is gone. */
  async kill(): Promise<void> {
    this.killed = true;
    this.process.ref();
    this.process.kill('SIGKILL');
    await this.ended;
  }

  private send(asked: Asked): Promise<ChildReply> {
    if (this.gone) {
      return Promise.reject(new ChildGone(this.killed));
    }
    this.lastId += 1;
    const id = this.lastId;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.process.send({ ...asked, id }, (error) => {
        if (error) {
          this.waiting.delete(id);
          reject(new ChildGone(this.killed));
        }
      });
    });
  }

  private settle(message: unknown): void {
    const reply = toReply(message);
    const waiting = reply && this.waiting.get(reply.id);
    if (reply && waiting) {
      this.waiting.delete(reply.id);
      waiting.resolve(reply);
    }
  }

  private fail(): void {
    for (const { reject } of this.waiting.values()) {
      reject(new ChildGone(this.killed));
    }
    this.waiting.clear();
  }
}

/** An answer, if it is one: whoever broke out of the machine could send anything. */
function toReply(message: unknown): ChildReply | undefined {
  const { id, value, failure, message: text, cpuMs, memoryBytes } = (typeof message === 'object' && message !== null ? message : {}) as Record<string, unknown>;
  if (typeof id !== 'number' || typeof cpuMs !== 'number' || typeof memoryBytes !== 'number') {
    return undefined;
  }
  if (typeof value === 'string') {
    return { id, value, cpuMs, memoryBytes };
  }
  const kind = failureKinds.find((each) => each === failure);
  return kind && { id, failure: kind, message: String(text), cpuMs, memoryBytes };
}

import type { FailureKind } from './protocol.js';

/** What a call took: processor time in milliseconds, and the memory of its machine in bytes. */
export interface CallCost {
  readonly cpuMs: number;
  readonly memoryBytes: number;
}

/** A plugin's code gave no value: a fault of the plugin, not of the host. */
export class SandboxFailure extends Error {
  override readonly name = 'SandboxFailure';

  constructor(
    readonly kind: FailureKind,
    message: string,
    readonly cost: CallCost = { cpuMs: 0, memoryBytes: 0 },
  ) {
    super(message);
  }
}

/** Whether a failure cost the host more than an answer: such a plugin may not simply go on. */
export const isStrike = (kind: FailureKind): boolean => kind === 'deadline' || kind === 'memory' || kind === 'crash' || kind === 'oversized';

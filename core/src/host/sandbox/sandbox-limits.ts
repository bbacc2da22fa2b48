/** How much a plugin's code may take. */
export interface SandboxLimits {
  /** Milliseconds of processor time for a call. Default 2 000. */
  readonly callMs: number;
  /** The same for all calls of a plugin in one run. Default 10 000. */
  readonly runMs: number;
  /** Most memory of a plugin's machine, in bytes; at least 16 MiB, which the engine itself wants. Default 64 MiB. */
  readonly memoryBytes: number;
  /** Most characters of an answer, as JSON. Default 8 Mi. */
  readonly resultChars: number;
}

const mebi = 1024 * 1024;

export const defaultLimits: SandboxLimits = { callMs: 2000, runMs: 10_000, memoryBytes: 64 * mebi, resultChars: 8 * mebi };

/** A page of the memory of WebAssembly, in bytes. */
export const pageBytes = 64 * 1024;

/**
 * How long a call is waited for by the clock, in milliseconds: then its machine is dropped, and where that is not heard, the child is
 * killed. Longer than the call may take, because the child may have to wait for a processor.
 */
export const patience = { drop: (callMs: number): number => 3 * callMs + 1000, kill: (callMs: number): number => 3 * callMs + 1500 } as const;

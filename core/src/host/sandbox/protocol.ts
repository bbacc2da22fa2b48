/** What a plugin's code is asked to do: one call of one function, in a realm of its own. It crosses as JSON. */
export interface GuestCall {
  /** The export that holds the function. */
  readonly call: 'derive' | 'advise' | 'render' | 'notify' | 'run';
  /** The id of the check, or of another contribution, by which the function is found in that export. */
  readonly check: string;
  readonly args: readonly unknown[];
  /** The only moment that the code can know: milliseconds since 1970. */
  readonly now: number;
  /** What its dice begin with: a whole number below 2³². */
  readonly seed: number;
}

/** What a plugin's source is asked for: one pull, in a realm of its own that lasts as long as it. It crosses as JSON. */
export interface GuestPull extends Pick<GuestCall, 'now' | 'seed'> {
  /** The id of the source, by which the function is found in the export `pull`. */
  readonly source: string;
  /** What the source gave back at the end of the pull before; null at the first. */
  readonly since: string | null;
  readonly settings: Readonly<Record<string, unknown>>;
  /** By name. */
  readonly secrets: Readonly<Record<string, string>>;
}

/** What the host sends to the child. */
export type ChildRequest =
  | { readonly type: 'load'; readonly id: number; readonly plugin: string; readonly code: string; readonly file: string; readonly memoryPages: number }
  | {
      readonly type: 'call';
      readonly id: number;
      readonly plugin: string;
      /** A {@link GuestCall} as JSON. */
      readonly request: string;
      readonly prelude: string;
      readonly deadlineMs: number;
      /** Most characters of an answer. */
      readonly limit: number;
    }
  | {
      /** Opens the realm of a source; the first turn begins it. */
      readonly type: 'open';
      readonly id: number;
      readonly plugin: string;
      /** A {@link GuestPull} as JSON. */
      readonly request: string;
      readonly prelude: string;
      readonly deadlineMs: number;
      /** Most characters of an answer. */
      readonly limit: number;
    }
  | {
      readonly type: 'turn';
      readonly id: number;
      readonly plugin: string;
      /** What became of the fetches that were asked for: JSON. */
      readonly answers: string;
      readonly deadlineMs: number;
    }
  | { readonly type: 'drop'; readonly id: number; readonly plugin: string };

/**
 * Why a call gave no value. `missing`: the code exports no such function. `threw`: it threw, or could not be loaded. `oversized`: it
 * answered with too much. `deadline`: it took too long. `memory`: it wanted too much. `crash`: it took its machine down.
 */
export const failureKinds = ['missing', 'threw', 'oversized', 'deadline', 'memory', 'crash'] as const;
export type FailureKind = (typeof failureKinds)[number];

/** What the child answers. The host takes none of it on trust. */
export type ChildReply =
  | { readonly id: number; readonly value: string; readonly cpuMs: number; readonly memoryBytes: number }
  | { readonly id: number; readonly failure: FailureKind; readonly message: string; readonly cpuMs: number; readonly memoryBytes: number };

/** The first thing a child says, once it can be asked. */
export const childReady = 'ready';

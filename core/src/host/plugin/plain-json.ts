import { escapePointer } from '../validate.js';

/** Largest file that is read as JSON, in bytes. */
export const maximumJsonBytes = 8_000_000;

/** How deeply lists and objects may lie in each other: far beyond any real measure, and no load on a stack. */
export const maximumJsonDepth = 200;

/** Text that is no JSON, or more of it than a plugin has any need for. */
export class PlainJsonError extends Error {
  override readonly name = 'PlainJsonError';

  constructor(
    /** JSON pointer, empty for the whole. */
    readonly path: string,
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

interface Step {
  readonly value: unknown;
  readonly depth: number;
  /** What it lies in, and under which key; the root in nothing. */
  readonly within?: Step;
  readonly key?: string;
}

/** Made when it is needed: nearly all JSON has nothing odd in it. */
function pathOf(step: Step): string {
  const keys: string[] = [];
  for (let at: Step | undefined = step; at?.key !== undefined; at = at.within) {
    keys.unshift(`/${escapePointer(at.key)}`);
  }
  return keys.join('');
}

/** Finds what is too deep, and keys that would reach for a prototype. Not recursive, for the value may be as deep as it likes. */
function refuseOddities(root: unknown): void {
  const open: Step[] = [{ value: root, depth: 0 }];
  for (let step = open.pop(); step; step = open.pop()) {
    const { value, depth } = step;
    if (typeof value !== 'object' || value === null) {
      continue;
    }
    if (depth >= maximumJsonDepth) {
      throw new PlainJsonError('', `is nested more than ${maximumJsonDepth} levels deep`);
    }
    if (Object.hasOwn(value, '__proto__')) {
      throw new PlainJsonError(`${pathOf(step)}/__proto__`, 'is not known here');
    }
    for (const [key, each] of Object.entries(value)) {
      // What is no list or object holds nothing odd, and most values are none.
      if (typeof each === 'object' && each !== null) {
        open.push({ value: each, within: step, key, depth: depth + 1 });
      }
    }
  }
}

/** Reads JSON that a stranger wrote. A byte order mark is no harm. Throws {@link PlainJsonError}. */
export function parsePlainJson(bytes: Uint8Array): unknown {
  if (bytes.byteLength > maximumJsonBytes) {
    throw new PlainJsonError('', `is larger than ${maximumJsonBytes / 1e6} MB`);
  }
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new PlainJsonError('', `cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
  refuseOddities(value);
  return value;
}

import { minimumForHalfWidth, minimumForPerfect } from './minimum-n.js';
import { defaultConfidence, twoSidedZ } from './normal.js';

/** How many rows it takes to know a share. */
export interface SampleSize {
  /** Rows for an interval that reaches no further than `half` to either side. */
  readonly within: readonly { readonly half: number; readonly rows: number }[];
  /** Rows that surely keep the standard if none of them falls short; nothing where no number does. */
  readonly perfect?: number;
  /** Rows that settle whether a share as large as this keeps the target; nothing where it lies upon it, or misses by too little to matter. */
  readonly settled?: number;
}

export interface AssumedShare {
  readonly share: number;
  readonly target?: number;
  readonly better: 'higher' | 'lower';
  /** Fewest rows for a verdict. */
  readonly minimum?: number;
  /** How far beyond the target a miss must lie before it matters. */
  readonly margin?: number;
  readonly confidence?: number;
}

const halves = [0.1, 0.05, 0.03];

/**
 * How many rows it takes to know a share, before anybody draws a sample.
 *
 * A share p is settled against a target t from n = z² t(1 − t)/(p − t)² rows on: Wilson's interval holds just the targets that the
 * score test does not reject. Source: Wilson 1927.
 */
export function sampleSize({ share, target, better, minimum = 1, margin = 0, confidence = defaultConfidence }: AssumedShare): SampleSize {
  const within = halves.map((half) => ({ half, rows: minimumForHalfWidth(share, half, confidence) }));
  if (target === undefined || target <= 0 || target >= 1) {
    return { within };
  }
  const z = twoSidedZ(confidence);
  const perfect = Math.max(minimum, minimumForPerfect(better === 'higher' ? target : 1 - target, confidence));
  const settled = Math.max(minimum, Math.ceil((z * z * target * (1 - target)) / (share - target) ** 2));
  const shortfall = better === 'higher' ? target - share : share - target;
  const isTrifle = shortfall >= 0 && shortfall <= margin;
  return { within, perfect, ...(!isTrifle && { settled }) };
}

import fc from 'fast-check';
import { expect } from 'vitest';

import { compareRuns } from './compare-runs.js';
import { anyKeptRun, anyRunPair } from './facts.testing.js';

export const sumOf = (parts: Readonly<Record<string, number>> | null): number => Object.values(parts ?? {}).reduce((sum, part) => sum + part, 0);

/** Holds the split of so many random pairs of runs to the change of their scores. */
export function holdSplitsToChanges(numRuns: number): void {
  fc.assert(
    fc.property(fc.oneof(fc.tuple(anyKeptRun, anyKeptRun), anyRunPair), ([a, b]) => {
      const comparison = compareRuns(a, b);
      const [from, to] = [a.document.overall.score, b.document.overall.score];

      expect(comparison.change).toBe(from === null || to === null ? null : to - from);
      for (const { change, parts } of [comparison, ...comparison.principles]) {
        expect(parts === null).toBe(change === null);
        expect(Math.abs(sumOf(parts) - (change ?? 0))).toBeLessThan(1e-9);
      }
      for (const { id, from: earlier, to: later } of comparison.principles) {
        expect(earlier).toBe(a.document.principles.find((each) => each.id === id)?.score ?? null);
        expect(later).toBe(b.document.principles.find((each) => each.id === id)?.score ?? null);
      }
    }),
    { numRuns },
  );
}

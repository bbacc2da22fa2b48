import fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';

import { Breaker } from './breaker.js';

/** How long a breaker rests after each of so many openings, in milliseconds, with such dice. */
async function rests(openings: number, random: () => number): Promise<number[]> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 9, 31, 12) });
  const dice = vi.spyOn(Math, 'random').mockImplementation(random);
  const breaker = new Breaker();
  try {
    const rested: number[] = [];
    await failUntilOpen(breaker);
    while (rested.length < openings) {
      const until = breaker.restsUntil ?? Number.NaN;
      rested.push(until - Date.now());
      vi.setSystemTime(until);
      await failUntilOpen(breaker);
    }
    return rested;
  } finally {
    breaker.dispose();
    dice.mockRestore();
    vi.useRealTimers();
  }
}

async function failUntilOpen(breaker: Breaker): Promise<void> {
  do {
    await expect(breaker.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  } while (breaker.state !== 'open');
}

const nominal = (opening: number): number => Math.min(2000 * 2 ** opening, 300_000);

test('rests twice as long each time, by chance in the upper half of it, never sooner than the time before while it grows, and never beyond five minutes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 12, maxLength: 12 }), async (dice) => {
      let thrown = 0;
      const rested = await rests(dice.length, () => dice[thrown++ % dice.length] ?? 0);

      expect(rested.filter((ms, opening) => ms < nominal(opening) / 2 - 1 || ms > nominal(opening))).toEqual([]);
      const growing = rested.slice(0, 7);
      expect(growing).toEqual(growing.toSorted((a, b) => a - b));
    }),
    { numRuns: 200 },
  );
});

test('plugins that failed together are not all tried again at one moment', async () => {
  const first = await Promise.all(Array.from({ length: 200 }, () => new Breaker()).map(opened));

  expect(new Set(first).size).toBeGreaterThan(100);
  expect(Math.max(...first) - Math.min(...first)).toBeGreaterThan(500);
});

/** How long it rests after its first opening. */
async function opened(breaker: Breaker): Promise<number> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 9, 31, 12) });
  onTestFinished(() => {
    breaker.dispose();
    vi.useRealTimers();
  });
  await failUntilOpen(breaker);
  return (breaker.restsUntil ?? Number.NaN) - Date.now();
}

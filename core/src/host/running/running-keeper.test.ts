import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { RunningRecord } from '../../store/index.js';
import { RunningKeeper } from './running-keeper.js';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const recordOf = (plugin: string) => ({ plugin }) as RunningRecord;

/** A store that refuses the first so many times, and what it kept. */
function storeThatRefuses(times: number) {
  const kept: string[] = [];
  let asked = 0;
  const save = (records: readonly RunningRecord[]) => {
    asked += 1;
    if (asked <= times) {
      return Promise.reject(new Error('busy'));
    }
    kept.push(...records.map(({ plugin }) => plugin));
    return Promise.resolve();
  };
  return { kept, save };
}

test('keeps the next time what a store refused once, and what came since', async () => {
  const { kept, save } = storeThatRefuses(1);
  const keeper = new RunningKeeper(save, recordOf);
  keeper.touch('acme.first');
  await vi.advanceTimersByTimeAsync(200);
  expect(kept).toEqual([]);

  keeper.touch('acme.second');
  await vi.advanceTimersByTimeAsync(200);

  expect(kept.toSorted()).toEqual(['acme.first', 'acme.second']);
  await keeper.close();
});

test('tells when it is closed what a store would never keep', async () => {
  const { kept, save } = storeThatRefuses(Infinity);
  const keeper = new RunningKeeper(save, recordOf);
  keeper.touch('acme.first');
  await vi.advanceTimersByTimeAsync(200);

  await expect(keeper.close()).rejects.toThrow('busy');
  expect(kept).toEqual([]);
});

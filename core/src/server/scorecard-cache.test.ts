import { expect, test } from 'vitest';

import { MemoryOrganisation } from './memory-organisation.testing.js';
import { ScorecardCache } from './scorecard-cache.js';

test('has nothing before the first run', async () => {
  expect(await new ScorecardCache(new MemoryOrganisation()).get()).toBeUndefined();
});

test('keeps the same bytes while the run is the same', async () => {
  const organisation = new MemoryOrganisation();
  const cache = new ScorecardCache(organisation);
  organisation.runs = 1;

  const [first, second] = [await cache.get('cs'), await cache.get('cs')];
  organisation.runs = 2;
  const third = await cache.get('cs');

  expect(second?.body).toBe(first?.body);
  expect(JSON.parse(String(third?.body)).run.id).toBe('run-2');
});

test('keeps few locales, the latest of them', async () => {
  const organisation = new MemoryOrganisation();
  const cache = new ScorecardCache(organisation);
  organisation.runs = 1;

  for (let index = 0; index < 9; index += 1) {
    await cache.get(`x-${index}`);
  }
  await cache.get('x-8');
  const kept = organisation.scorecardsWritten;
  await cache.get('x-0');

  expect([kept, organisation.scorecardsWritten]).toEqual([9, 10]);
});

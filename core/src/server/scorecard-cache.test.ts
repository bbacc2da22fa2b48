import type { ViewAsked } from '@touchstone/sdk/contract';
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

test('keeps each view apart, and nothing of one that there is not', async () => {
  const organisation = new MemoryOrganisation();
  const cache = new ScorecardCache(organisation);
  organisation.runs = 1;
  const viewIn = async (view: ViewAsked) => JSON.parse(String((await cache.get('cs', view))?.body)).view;

  expect([await viewIn({}), await viewIn({ period: '2026-09' }), await viewIn({ unit: { orgUnit: 'brno' } })]).toEqual([
    undefined,
    { period: '2026-09', present: false, unit: {} },
    { period: '2026-10', present: true, unit: { orgUnit: 'brno' } },
  ]);
  await expect(cache.get('cs', { unit: { orgUnit: 'nowhere' } })).rejects.toMatchObject({ code: 'UNIT_UNKNOWN', status: 422 });
  expect(organisation.scorecardsWritten).toBe(4);
  await viewIn({ period: '2026-09' });
  expect(organisation.scorecardsWritten).toBe(4);
});

test('keeps few locales, the latest of them', async () => {
  const organisation = new MemoryOrganisation();
  const cache = new ScorecardCache(organisation);
  organisation.runs = 1;

  for (let index = 0; index < 25; index += 1) {
    await cache.get(`x-${index}`);
  }
  await cache.get('x-24');
  const kept = organisation.scorecardsWritten;
  await cache.get('x-0');

  expect([kept, organisation.scorecardsWritten]).toEqual([25, 26]);
});

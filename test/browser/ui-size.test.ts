import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

import { FixtureServer } from './fixture/fixture-server.ts';
import { useBrowser } from './use-browser.testing.ts';

const budget = 90_000;

const server = new FixtureServer();
const browser = useBrowser(() => server.listen());

test('the first view needs no more than 90 kB of gzipped JavaScript', async () => {
  const page = await browser.open('/organisations/rose-hair');
  await page.locator('stone-principle-tile').first().waitFor();

  const scripts = await page.evaluate<string[]>("performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.endsWith('.js'))");
  const bodies = await Promise.all(scripts.map(async (script) => Buffer.from(await (await fetch(script)).arrayBuffer())));
  const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);

  expect(scripts.length).toBeGreaterThan(0);
  expect(bytes, `${bytes} bytes`).toBeLessThanOrEqual(budget);
});

import { beforeEach, expect, test } from 'vitest';

import { FixtureServer } from './fixture/fixture-server.ts';
import { accessibilityFaults, tabTo } from './ui-browser.ts';
import { useBrowser } from './use-browser.testing.ts';

/** What the types of the browser would say, which tests do without. */
interface Styled {
  getComputedStyle(element: unknown): { readonly color: string };
}

const page = '/organisations/rose-hair/compare';
const server = new FixtureServer();

const browser = useBrowser(() => server.listen());

beforeEach(() => {
  server.asked.length = 0;
});

test.each(['light', 'dark'] as const)('has no fault that axe finds in the %s theme, with the score and without', async (colorScheme) => {
  for (const query of ['', '?from=2026-08']) {
    const opened = await browser.open(page + query, { colorScheme });
    await opened.getByRole('heading', { name: 'Check by check' }).waitFor();

    expect(await accessibilityFaults(opened)).toEqual([]);
  }
});

test.each([360, 720])('loses nothing at %i pixels', async (width) => {
  const opened = await browser.open(`${page}?from=2026-08`, { width });
  await opened.getByRole('heading', { name: 'Check by check' }).waitFor();

  expect(await opened.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
});

test('says first what changed, and colours that alone', async () => {
  const opened = await browser.open(page);

  expect(await opened.locator('h1').innerText()).toMatch(/^2 checks changed beyond chance/);
  const colours = await Promise.all(
    ['Worse, and not by chance.', 'Better, and not by chance.', 'By itself it looks real', 'Could be chance.'].map((text) =>
      opened.locator('td.says', { hasText: text }).first().evaluate((cell) => (globalThis as unknown as Styled).getComputedStyle(cell).color),
    ),
  );
  const [worse, better, unproven, chance] = colours;
  expect([worse === chance, better === chance, unproven === chance]).toEqual([false, false, true]);
});

test('tells the parts of the score, which sum to its change', async () => {
  const opened = await browser.open(`${page}?from=2026-08`);
  const table = opened.locator('stone-score-parts table').first();

  await table.getByRole('row', { name: 'What was measured −4.5' }).waitFor();
  await table.getByRole('row', { name: 'Where the rows came from +1.2' }).waitFor();
  await table.getByRole('row', { name: /^Change −3\.0 \(−7\.2 – \+1\.2\)/ }).waitFor();
});

test('has a period scored by itself that never was', async () => {
  const opened = await browser.open(page);
  await opened.getByText('The score of September 2026 was never worked out by itself').waitFor();

  await tabTo(opened, /^Score September 2026$/);
  await opened.keyboard.press('Enter');

  await opened.getByText('September 2026 is being scored …').waitFor();
  expect(server.asked).toContain('/api/v1/organisations/rose-hair/runs');
});

test('what is chosen is in the address, and an address says what is chosen', async () => {
  const opened = await browser.open(page);
  await opened.getByRole('link', { name: 'Against a year before' }).click();
  await opened.getByLabel('Branch or other unit').selectOption('Brno');
  await opened.getByText('A unit has no score of its own').waitFor();
  await opened.getByLabel('Principle').selectOption('Follow-up');

  await opened.waitForURL(/principle=follow-up/);
  expect(Object.fromEntries(new URL(opened.url()).searchParams)).toEqual({ from: '2025-10', to: '2026-10', principle: 'follow-up', 'unit.orgUnit': 'brno' });
  await opened.reload();
  await opened.getByRole('heading', { name: /^Brno: 2 checks changed/ }).waitFor();
  expect(await opened.getByLabel('Earlier period').inputValue()).toBe('2025-10');
  expect(await opened.getByLabel('Principle').inputValue()).toBe('follow-up');
});

test('is reached from the home and from a principle', async () => {
  const home = await browser.open('/organisations/rose-hair');
  await home.getByRole('link', { name: 'What changed since the period before' }).click();
  await home.getByRole('heading', { name: 'Check by check' }).waitFor();

  const principle = await browser.open('/organisations/rose-hair/principles/follow-up');
  await principle.getByRole('link', { name: 'What changed since the period before' }).click();
  await principle.waitForURL(/compare\?principle=follow-up$/);
});

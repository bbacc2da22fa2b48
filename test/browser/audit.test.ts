import { expect, test } from 'vitest';

import { FixtureServer } from './fixture/fixture-server.ts';
import { accessibilityFaults } from './ui-browser.ts';
import { useBrowser } from './use-browser.testing.ts';

const server = new FixtureServer();
const browser = useBrowser(() => server.listen());
const address = '/organisations/rose-hair/audit';

test('every change says who, what, and what it was before; filters are in the address, and the file has the same ones', async () => {
  const page = await browser.open(address);
  await page.getByRole('row', { name: /Jana Nováková Standard: approved TS-4 3/ }).waitFor();

  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('3 changes are on record.');
  expect(await page.getByRole('listitem').filter({ hasText: 'target' }).innerText()).toMatch(/before:\s*0\.9\s*→\s*after:\s*0\.95/);
  const settings = await page.getByRole('row').filter({ hasText: 's1' }).getByRole('listitem').allInnerTexts();
  expect(settings.map((text) => text.replaceAll(/\s+/g, ' '))).toEqual([
    expect.stringMatching(/^weights speed before: 1 → ?after: 2$/),
    expect.stringMatching(/^as of after: 20 Oct 2026/),
    '/of-a-newer-version after: yes',
  ]);
  await page.getByLabel('Who', { exact: true }).selectOption({ label: 'Jana Nováková' });
  await page.getByRole('heading', { name: '1 change is on record.' }).waitFor();
  expect(new URL(page.url()).search).toBe('?actor=jana');
  expect(await page.getByRole('link', { name: 'Download as CSV' }).getAttribute('href')).toBe('/api/v1/organisations/rose-hair/audit.csv?actor=jana');
});

test('an auditor learns from a figure which standard, plugin, data and rows stand behind it', async () => {
  const page = await browser.open(address);
  await page.getByLabel('Check', { exact: true }).selectOption({ index: 1 });

  await page.getByText('touchstone.follow-up 1.0.0').waitFor();
  expect(await page.getByText('7f3a91c2 · 1 file imported before').count()).toBe(1);
  expect(await page.getByText('No approval is on record.').count()).toBe(1);
  expect(await page.getByText('Data came or went since then').count()).toBe(1);
  const rows = page.locator('stone-figure-origin dd').last();
  expect(await rows.locator('a').first().getAttribute('href')).toMatch(/^\/organisations\/rose-hair\/principles\/follow-up\?period=\d{4}-\d{2}#follow-up\./);
  await rows.getByText('Export', { exact: true }).click();
  expect(await rows.getByRole('link', { name: 'These rows: CSV', exact: true }).getAttribute('href')).toMatch(/exports\/evidence\?check=follow-up\.promise-kept&part=denominator&format=csv&period=2026-10/);
});

test.each(['light', 'dark'] as const)('has no fault that axe finds in the %s theme, and loses nothing at 360 pixels', async (colorScheme) => {
  const page = await browser.open(`${address}?check=follow-up.promise-kept`, { colorScheme, width: 360 });
  await page.getByText('touchstone.follow-up 1.0.0').waitFor();

  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
});

import { expect, test } from 'vitest';

import { FixtureServer } from './fixture/fixture-server.ts';
import { accessibilityFaults, focusOutline, tabTo } from './ui-browser.ts';
import { useBrowser } from './use-browser.testing.ts';

const home = '/organisations/rose-hair';
const server = new FixtureServer();
const browser = useBrowser(() => server.listen());

test('the menu offers by keyboard what is on the page, in its language, and what plugins make of it; Escape closes it', async () => {
  const page = await browser.open(`${home}?lang=cs`);
  await tabTo(page, /^Export$/);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'A workbook of the scorecard.' }).waitFor();
  const arrives = page.waitForEvent('download');
  await tabTo(page, /^Zjištění: SARIF$/);
  await page.keyboard.press('Enter');

  expect((await arrives).suggestedFilename()).toBe('rose-hair.csv');
  expect(server.asked).toContain('/api/v1/organisations/rose-hair/exports/findings?format=sarif&locale=cs');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Zjištění: SARIF' }).waitFor({ state: 'hidden' });
  expect(await focusOutline(page)).toBe('solid');
});

test.each([
  [`${home}/units/follow-up.promise-kept?by=partOfDay`, /^Checks by unit: CSV$/, 'units?check=follow-up.promise-kept&by=partOfDay&format=csv&locale=en'],
  [`${home}/findings/f-evening?rows=numerator`, /^These rows: JSON$/, 'evidence?finding=f-evening&part=numerator&format=json&locale=en'],
  [`${home}/actions`, /^Actions: CSV for spreadsheets$/, 'actions?format=csv&bom=true&locale=en'],
] as const)('the menu of %s has the filters of the page', async (address, name, wanted) => {
  const page = await browser.open(address, { width: 360, colorScheme: 'dark' });
  await page.locator('stone-export-menu summary').click();

  expect(await page.getByRole('link', { name }).getAttribute('href')).toBe(`/api/v1/organisations/rose-hair/exports/${wanted}`);
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  expect(await accessibilityFaults(page)).toEqual([]);
});

import { describe, expect, test } from 'vitest';

import { FixtureServer } from './fixture/fixture-server.ts';
import { useBrowser } from './use-browser.testing.ts';

const server = new FixtureServer();
const browser = useBrowser(() => server.listen());
const home = '/organisations/rose-hair';

describe('the units of a check', () => {
  test('are compared without ranks: those beyond the limits have names, all of them stand in the table', async () => {
    const page = await browser.open(`${home}/units/follow-up.promise-kept`);

    await page.getByRole('img', { name: /^Funnel of 9 units/ }).waitFor();
    const names = await page.locator('stone-funnel-chart text.name').allTextContents();
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      await page.getByRole('row', { name: new RegExp(`^${name} .* (below|above) the rest$`) }).waitFor();
    }
    expect(await page.getByRole('cell', { name: 'too few rows to compare' }).count()).toBe(1);
  });

  test('are those first of which one is a finding among its peers', async () => {
    const page = await browser.open(`${home}/units`);

    await page.getByText(/^Are customers as satisfied in every branch\?/).first().waitFor();
    expect(await page.getByLabel('Check', { exact: true }).inputValue()).toBe('consistency.satisfied');
  });

  test('of another cut and of another check are an address away', async () => {
    const page = await browser.open(`${home}/units/follow-up.promise-kept`);

    await page.getByRole('link', { name: 'By part of the day (3)' }).click();
    await page.getByRole('heading', { name: 'Too few units have enough rows to be compared.' }).waitFor();
    expect(new URL(page.url()).search).toBe('?by=partOfDay');
    const other = await page.locator('select option:not(:checked)').first().getAttribute('value');
    await page.getByLabel('Check', { exact: true }).selectOption(other);

    await page.waitForURL(`**/units/${other}`);
  });
});

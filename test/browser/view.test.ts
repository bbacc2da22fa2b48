import { afterEach, describe, expect, test } from 'vitest';

import { FixtureServer } from './fixture/fixture-server.ts';
import { useBrowser } from './use-browser.testing.ts';

const server = new FixtureServer();
const browser = useBrowser(() => server.listen());
const home = '/organisations/rose-hair';

afterEach(() => {
  server.asked.length = 0;
});

describe('the part of the scorecard that is shown', () => {
  test('is chosen on the page, is in the address, and is kept on the way to a principle, the branches and the report', async () => {
    const page = await browser.open(home);
    await page.getByLabel('Unit', { exact: true }).selectOption({ label: 'Žilina' });
    await page.getByText(/You are looking at Žilina, October 2026/).waitFor();

    expect(new URL(page.url()).search).toBe('?unit.orgUnit=zilina');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Branches' }).click();
    await page.locator('stone-units-page').waitFor();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Report' }).click();
    await page.locator('stone-report-page[ready]').waitFor();
    await page.getByRole('link', { name: 'Scorecard' }).click();
    await page.locator('stone-principle-tile').getByRole('link', { name: 'Consistency' }).click();
    await page.locator('stone-principle-page stone-checks-table').waitFor();

    expect(new URL(page.url()).search).toBe('?unit.orgUnit=zilina');
    expect(server.asked.filter((address) => address.includes('/actions?'))).toEqual([expect.stringContaining('unit.orgUnit=zilina')]);
    await page.goBack();
    await page.getByText(/You are looking at Žilina/).waitFor();
  });

  test('says what is not told by it instead of showing the whole, and gives files of the part alone', async () => {
    const page = await browser.open(`${home}?unit.channel=orders`);

    await page.getByText(/not told by channel and are left out/).first().waitFor();
    await page.getByText('not told by channel', { exact: true }).first().waitFor();
    await page.locator('stone-export-menu summary').first().click();
    expect(await page.locator('stone-export-menu a').first().getAttribute('href')).toContain('unit.channel=orders');
    await page.getByRole('link', { name: 'Show all again' }).click();
    await page.getByText(/You are looking at/).waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
  });

  test('asks nobody to decide about a period that is over', async () => {
    const page = await browser.open(`${home}?period=2026-03`);

    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('findings stood out then.');
    expect(await page.getByLabel('Period', { exact: true }).inputValue()).toBe('2026-03');
  });

  test('that there is not leads back to the whole', async () => {
    const page = await browser.open(`${home}?unit.orgUnit=atlantis`);

    await page.getByText('The data have no org unit "atlantis".').waitFor();
    expect(browser.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
    await page.getByRole('link', { name: 'Show all again' }).click();
    await page.locator('stone-principle-tile').first().waitFor();
  });

  test('only offers the channels of the unit', async () => {
    const page = await browser.open(`${home}?unit.orgUnit=zilina`);
    await page.getByLabel('Channel', { exact: true }).getByRole('option', { name: 'e-mail' }).waitFor({ state: 'attached' });

    expect(await page.getByLabel('Channel', { exact: true }).getByRole('option', { name: 'orders@ mailbox' }).count()).toBe(0);
  });
});

import { expect, test } from 'vitest';

import { FixtureServer } from './fixture/fixture-server.ts';
import { textWithin } from './ui-browser.ts';
import { useBrowser } from './use-browser.testing.ts';

const server = new FixtureServer();
const browser = useBrowser(() => server.listen());

test('a red figure is explained to an angry branch manager in three clicks: what it says, how sure it is, the rows behind it, and how it is calculated', async () => {
  const page = await browser.open('/organisations/rose-hair');

  await page.getByRole('link', { name: '94 rows' }).click();
  await page.getByRole('heading', { name: 'The rows behind it' }).waitFor();
  expect(await page.locator('h1').innerText()).toMatch(/^29\s% of promises made for the evening/);
  expect(await textWithin(page.getByRole('region', { name: 'How sure are we' }))).toContain('Wilson');
  expect(await page.getByRole('region', { name: 'The others' }).getByRole('rowheader').allInnerTexts()).toEqual(['evening', 'afternoon', 'morning']);
  await page.getByText('25 of 94 rows').waitFor();

  await page.getByRole('link', { name: 'What counts' }).click();
  await page.getByText('25 of 39 rows').waitFor();

  await page.getByText('The query, for the curious').click();
  await page.getByText('from commitment').waitFor();
});

import { beforeEach, expect, test } from 'vitest';

import { FixtureServer } from './fixture/fixture-server.ts';
import { tabTo } from './ui-browser.ts';
import { useBrowser } from './use-browser.testing.ts';

const home = '/organisations/rose-hair';
const server = new FixtureServer();
const browser = useBrowser(() => server.listen());

beforeEach(() => {
  server.world = 'usual';
  server.asked.length = 0;
});

test('a layout groups the same principles, with the score of each group, and loses none', async () => {
  const page = await browser.open(home);
  const tiles = page.locator('stone-principle-tile');
  await tiles.first().waitFor();
  const all = await tiles.count();

  await page.getByRole('link', { name: 'Customers, employees, owners' }).click();

  const groups = page.locator('stone-principle-layouts section');
  await groups.first().waitFor();
  expect(await groups.locator('h3[id^=group]').allInnerTexts()).toEqual(['Customers', 'Employees', 'In none of these groups']);
  expect(await tiles.count()).toBe(all);
  expect(await groups.first().locator('.head .score').innerText()).toMatch(/^Score \d+ \(\d+ – \d+\)$/);
  expect(await groups.nth(1).innerText()).toContain('None of its principles is enabled or has data.');
  expect(new URL(page.url()).searchParams.get('layout')).toBe('three-blocks');
});

test('the layout is remembered, and left by need', async () => {
  const page = await browser.open(`${home}?layout=ours`);
  await page.locator('stone-principle-layouts section').first().waitFor();
  await page.goto(server.origin + home);

  await page.locator('stone-principle-layouts section').first().waitFor();
  expect(await page.getByText('As the board decided. These groups come from the settings of the organisation.').count()).toBe(1);

  await page.getByRole('link', { name: 'By need' }).click();
  await page.locator('stone-principle-layouts section').first().waitFor({ state: 'detached' });
  await page.goto(server.origin + home);
  await page.getByRole('link', { name: 'Front and back' }).waitFor();
  expect(await page.locator('stone-principle-layouts section').count()).toBe(0);
});

test('a cell of the matrix opens by keyboard, and tells when, how many and from where', async () => {
  const page = await browser.open(`${home}/controls`);
  const cell = page.getByRole('link', { name: 'Brno, Training: alive' });
  await cell.waitFor();

  await cell.focus();
  await page.keyboard.press('Enter');

  const opened = page.locator('#cell');
  await opened.waitFor();
  expect(await opened.innerText()).toMatch(/Last: October 2026\. Fewer than five traces of employees: their number is not told\.[^]*Read from training\.at\./);
  expect(await page.evaluate("document.querySelector('stone-app').shadowRoot.querySelector('stone-controls-page').shadowRoot.activeElement?.id")).toBe('cell');
});

test('what the data cannot tell is not silence: the cell says what to import', async () => {
  const page = await browser.open(`${home}/controls?unit=brno&method=recognition`);

  expect(await page.locator('#cell').innerText()).toMatch(/cannot be seen in your data[^]*To see it, import recognitions: branch or unit, time\./);
});

test('what falls due stands by its law and day, with the rows to work through', async () => {
  const page = await browser.open(`${home}/actions`);
  await page.getByRole('link', { name: 'What falls due in the next ten days' }).click();

  const law = page.getByRole('region', { name: 'Are complaints answered within the law?' });
  await law.waitFor();
  expect(await law.innerText()).toMatch(/2 fall due · 1 is overdue already\s+law · CZ: 30 days, Act 634\/1992, § 19 \(3\)\./);
  expect((await law.getByRole('row').allInnerTexts()).map((row) => row.replaceAll(/\s+/g, ' '))).toEqual([
    expect.stringMatching(/^Due .*number/i),
    expect.stringMatching(/^Wed,? 4 Nov 2026 10233 /),
    expect.stringMatching(/^Fri,? 6 Nov 2026 10291 /),
  ]);
  expect(await page.getByText('The 2 soonest of 61 are listed.').count()).toBe(1);
});

test('another quarter is another address', async () => {
  const page = await browser.open(`${home}/controls`);
  await page.getByRole('navigation', { name: 'Quarter' }).getByRole('link').nth(1).click();

  await page.getByText('May 1, 2026').or(page.getByText('1 May 2026')).first().waitFor();
  expect(server.asked.some((asked) => asked.includes('controls?back=1'))).toBe(true);
});

test('the chain says what goes together, against each other, by chance, or cannot be told, and never why', async () => {
  const page = await browser.open(`${home}/chain`);
  const rows = page.locator('tbody tr');

  expect(await rows.locator('td:nth-child(2)').allInnerTexts()).toEqual(['not enough data', 'goes together', 'could be chance', 'goes against each other']);
  expect((await rows.nth(1).locator('td').nth(1).innerText()).replaceAll(/\s/g, ' ')).toBe('0.72 (0.38 to 0.89)');
  expect(await page.getByRole('img', { name: /^What customers get and Satisfaction: goes together, 0\.72/ }).count()).toBe(1);
  expect(await page.getByText('3 of at least 8 branches').count()).toBe(1);
  expect(await page.getByText('Both are counted from the same rows').count()).toBe(1);
  expect(await page.getByText('need not be cause and effect').count()).toBe(1);
});

test('the way to the matrix and the chain leads from home, by keyboard', async () => {
  const page = await browser.open(home);
  await page.getByRole('link', { name: 'Methods of control' }).waitFor();

  await tabTo(page, /Methods of control/);
  await page.keyboard.press('Enter');

  await page.locator('stone-controls-page h1').waitFor();
  expect(new URL(page.url()).pathname).toBe(`${home}/controls`);
});

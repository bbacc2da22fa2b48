import type { DataHealth, Explanation, Finding, Scorecard } from '@touchstone/sdk/contract';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';

import { RealServer } from './real-server.testing.ts';
import { accessibilityFaults } from './ui-browser.ts';
import { useBrowser } from './use-browser.testing.ts';

const home = '/organisations/rose-hair';

let server: RealServer;
const browser = useBrowser(async () => (server = await RealServer.start()));
let scorecard: Scorecard;
let finding: Finding;

/** Without line breaks, spaces that do not break and joiners that nobody sees. */
const plain = (text: string) => text.replaceAll(/[\s\u2060]+/g, ' ').trim();
const patient = { timeout: 10_000 };

const headingOf = async (page: Page) => plain(await page.locator('h1').innerText());
const numbered = ['Nothing needs', 'One finding needs', 'Two findings need', 'Three findings need', 'Four findings need', 'Five findings need'];
const rowsShown = (page: Page) => page.locator('stone-evidence tbody tr').count();

/** Asks for more rows until there are no more, and counts them. */
async function allRows(page: Page): Promise<number> {
  await page.locator('stone-evidence tbody tr').first().waitFor();
  const more = page.getByRole('button', { name: /^Show .* more rows?$/ });
  while ((await more.count()) > 0) {
    const before = await rowsShown(page);
    await more.click();
    await expect.poll(() => rowsShown(page), patient).toBeGreaterThan(before);
  }
  return rowsShown(page);
}

beforeAll(async () => {
  scorecard = await server.get<Scorecard>('scorecard');
  const decide = scorecard.findings.filter(({ severity }) => severity !== 'praise');
  // Of more rows than one page shows, and of no more than a few pages.
  const first = decide.find(({ evidence }) => evidence.rows > 50 && evidence.rows < 250);
  if (!first) {
    throw new Error('The organisation has no finding to open.');
  }
  finding = first;
});

test('the home answers first how many findings need a decision, and has a card for each', async () => {
  const page = await browser.open(home);
  const decide = scorecard.findings.filter(({ severity }) => severity !== 'praise');

  expect(await headingOf(page)).toContain(`${numbered[decide.length] ?? `${decide.length} findings need`} a decision.`);
  expect(await page.locator('stone-finding-card article.decide').count()).toBe(Math.min(5, decide.length));
  const others = page.getByRole('button', { name: `Show all ${decide.length}` });
  if (decide.length > 5) {
    await others.click();
  }
  expect(await page.locator('stone-finding-card article.decide').count()).toBe(decide.length);
  expect(await page.locator('stone-principle-tile').count()).toBe(scorecard.principles.length);
  for (const { name } of scorecard.principles) {
    expect(await page.getByRole('heading', { name, exact: true }).count(), name).toBe(1);
  }
});

test('a finding opens from the home to its sentence and to just as many rows as it claims', async () => {
  const page = await browser.open(home);
  const others = page.getByRole('button', { name: /^Show all / }).first();
  if ((await others.count()) > 0) {
    await others.click();
  }
  await page.locator(`stone-finding-card a[href*="/findings/${finding.id}"]`).first().click();
  await page.getByRole('heading', { name: 'The rows behind it' }).waitFor();

  expect(await headingOf(page)).toBe(plain(finding.sentence));
  expect(new URL(page.url()).pathname).toBe(`${home}/findings/${finding.id}`);
  expect(await allRows(page)).toBe(finding.evidence.rows);
});

test('the other rows of a finding are one click away and keep their address', async () => {
  const page = await browser.open(`${home}/findings/${finding.id}`);
  const counted = await server.get<{ total: number }>(`findings/${finding.id}/evidence?part=numerator&limit=1`);

  await page.getByRole('link', { name: 'What counts' }).click();
  await page.waitForURL('**?rows=numerator');
  await expect.poll(() => page.locator('stone-evidence table caption').allInnerTexts(), patient).toEqual(['What counts']);
  expect(await allRows(page)).toBe(counted.total);

  await page.reload();
  await page.locator('stone-evidence table').waitFor();
  expect(await page.locator('stone-evidence [aria-current="true"]').innerText()).toBe('What counts');
});

test('the recipe of a finding is told in words and in the query that was run', async () => {
  const page = await browser.open(`${home}/findings/${finding.id}`);
  const recipe = await server.get<Explanation>(`checks/${finding.check}/explanation`);

  const how = page.locator('section#how');
  await how.getByText('The query, for the curious').click();

  await how.getByText(recipe.words).waitFor();
  await how.getByText(recipe.periodRule).waitFor();
  expect(plain(await how.locator('pre').innerText())).toBe(plain(recipe.sql));
});

test('a principle opens from its tile and has every one of its checks', async () => {
  const principle = scorecard.principles.find(({ id }) => finding.check.startsWith(`${id}.`));
  const page = await browser.open(home);
  await page.locator('stone-principle-tile').getByRole('link', { name: principle?.name ?? '', exact: true }).first().click();
  await page.waitForURL(`**/principles/${principle?.id}`);
  await expect.poll(() => headingOf(page), patient).toBe(plain(principle?.question ?? ''));
  for (const { question } of principle?.checks ?? []) {
    await page.getByRole('main').getByText(question).first().waitFor();
  }
});

test('the data page counts the rows of each table as they are', async () => {
  const health = await server.get<DataHealth>('data');
  const page = await browser.open(`${home}/data`);
  await page.getByRole('heading', { name: 'Tables' }).waitFor();

  const filled = health.tables.filter(({ rows }) => rows > 0);
  expect(filled.length).toBeGreaterThan(20);
  // The largest first; the others on demand.
  expect(await page.locator('stone-table-health tbody tr').count()).toBe(6);
  await page.getByRole('button', { name: `Show all ${filled.length}` }).click();
  for (const { table, rows } of filled) {
    const row = page.locator('stone-table-health').getByRole('row').filter({ hasText: table });
    await row.filter({ hasText: rows.toLocaleString('en-GB') }).first().waitFor();
  }
});

test('every address can be opened anew and speaks Czech when asked to', async () => {
  for (const path of ['', `/principles/${scorecard.principles[0]?.id}`, `/findings/${finding.id}`, '/data']) {
    const page = await browser.open(`${home}${path}?lang=cs`);
    await page.reload();
    await page.getByRole('navigation', { name: 'Hlavní' }).waitFor();
    await page.locator('h2').first().waitFor();

    expect(await page.locator('html').getAttribute('lang')).toBe('cs');
    const english = await browser.open(`${home}${path}`);
    await english.locator('h2').first().waitFor();
    expect(await headingOf(page), path).not.toBe(await headingOf(english));
  }
});

test.each([
  [1440, 'light'],
  [390, 'dark'],
] as const)('nothing of it is wider than %i pixels or hard to perceive in the %s theme', async (width, colorScheme) => {
  for (const path of ['', `/principles/${scorecard.principles[0]?.id}`, `/findings/${finding.id}`, '/data']) {
    const page = await browser.open(`${home}${path}`, { width, colorScheme });
    await page.locator('h2').first().waitFor();

    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), path).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults(page), path).toEqual([]);
  }
});

test('scoring again from the page tells its progress and changes no figure', async () => {
  const page = await browser.open(home);
  const before = await headingOf(page);

  await page.getByRole('button', { name: 'Score again' }).click();
  await page.getByText('Scored again. The page is up to date.').waitFor({ timeout: 60_000 });

  expect(await headingOf(page)).toBe(before);
  expect(await server.get<Scorecard>('scorecard')).toEqual(scorecard);
});

test('the report is printed by the command, in the language asked for, on two to six sheets', async () => {
  const pdf = (await server.printReport('cs')).toString('latin1');

  expect(pdf.startsWith('%PDF-')).toBe(true);
  expect(pdf).toContain('/Lang (cs');
  const sheets = Number(/\/Type \/Pages[^>]*\/Count (\d+)|\/Count (\d+)[^>]*\/Type \/Pages/.exec(pdf)?.slice(1).find((count) => count !== undefined));
  expect(sheets).toBeGreaterThanOrEqual(2);
  expect(sheets).toBeLessThanOrEqual(6);
});

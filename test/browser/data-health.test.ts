import { expect, test } from 'vitest';

import { FixtureServer } from './fixture/fixture-server.ts';
import { accessibilityFaults, textWithin } from './ui-browser.ts';
import { useBrowser } from './use-browser.testing.ts';

const server = new FixtureServer();
const browser = useBrowser(() => server.listen());
const address = '/organisations/rose-hair/data';

test('says what to mend first: the total that fails, the silent source, the clock, the bent figures, the rows that did not fit', async () => {
  const page = await browser.open(address);
  const problems = page.locator('stone-data-problems li');
  const told = await Promise.all((await problems.all()).map(textWithin));
  expect(told).toEqual([
    expect.stringContaining('orders-říjen.csv: orders, amount: the table should add up to 12,000.00 and adds up to 11,999.00 (−1.00).'),
    expect.stringMatching(/^Source survey: silent, new rows are late by 37 days 12 h\. Usually after 7 days, seldom after more than 7 days 3 h \(9 deliveries\)\./u),
    expect.stringContaining('“Vytvořeno”: in summer the whole day lies an hour earlier than in winter (5,120 of 9,866 times).'),
    expect.stringMatching(/In Brno 56 of 60 cases.*Makes 2 checks less sure/u),
    expect.stringContaining('11 rows did not fit. “31.2.2026” is not a date that exists.'),
    expect.stringContaining('7 rows did not fit.'),
    expect.stringContaining('3 rows did not fit.'),
  ]);
  expect(told[2]).toContain('Set "timezone": "UTC" in the mapping');
  expect(await problems.nth(3).getByRole('link', { name: 'See the finding and its rows' }).getAttribute('href')).toBe('/organisations/rose-hair/findings/brno-bunching');
});

test('leads from a rejected row to the very column of its mapping', async () => {
  const page = await browser.open(address);
  await page.locator('stone-data-problems').getByRole('link', { name: 'Mapping “helpdesk” at “closed”' }).click();
  await page.getByText('“closed” is on line').waitFor();
  const marked = 'document.querySelector("stone-app").shadowRoot.querySelector("stone-mapping-page").shadowRoot.querySelector("textarea")';
  expect(await page.evaluate(`${marked}.value.slice(${marked}.selectionStart, ${marked}.selectionEnd)`)).toBe('closed');
});

test('adds up each file, names what fails of one, and opens to its tables and its money', async () => {
  const page = await browser.open(address);
  const files = page.locator('stone-import-batches');
  const cases = files.getByRole('row').filter({ hasText: 'cases-2026-10.csv' });
  expect(await textWithin(cases.first())).toMatch(/6,830 6,792 20 18 adds up$/u);
  await files.getByText('does not add up').waitFor();
  // What fails is open already; the other opens by its name.
  await files.getByText('orders, amount: the file gave 12,345.00 = taken 12,000.00 + rejected 345.00 + left out 0.00. The table held 0.00 before and 11,999.00 after.').waitFor();
  await files.getByText('By table: cases-2026-10.csv').click();
  const row = files.locator('stone-table-totals').getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'cases', exact: true }) });
  expect(await textWithin(row)).toBe('cases 6,830 6,300 480 10 20 2 18 113,504 119,804');
});

test('tells of each guard what it found and makes doubtful, when sources came, how times are read and at which hours rows happen', async () => {
  const page = await browser.open(address);
  const guards = page.locator('stone-guard-results');
  const rows = await Promise.all((await guards.locator('tbody tr').all()).map(textWithin));
  expect(rows[0]).toMatch(/suspected 93 % \(84 –.*97 %, 60 cases close to their limit\).*Do we solve cases in time\? whole organisation Do we solve at the first contact\? in 1 unit Brno: 56 rows$/u);
  expect(rows[1]).toMatch(/not known No data: case events none –$/u);
  expect(rows[2]).toMatch(/nothing suspicious 0 of 6,812 cases at most 0 none –$/u);
  expect(await textWithin(page.locator('stone-source-freshness tbody tr').first())).toMatch(/^survey survey-2026-10\.csv silent late by 37 days 12 h .* 21,650$/u);
  const clock = page.locator('stone-clock-check');
  await clock.getByText('9 % of the times name their own zone (1,204 of 13,640 times). The clock of the organisation is Europe/Prague. 3 older imports did not tell.').waitFor();
  // What is long is folded: how each column is read, and the hours of each source.
  const hours = clock.getByRole('img', { name: 'helpdesk, cases: 9,870 rows by hour of the day' });
  expect(await hours.isVisible()).toBe(false);
  await clock.getByText('At which hours rows happen (Europe/Prague)').click();
  await hours.waitFor();
  await clock.getByText('Hour by hour: helpdesk, cases').click();
  expect(await textWithin(clock.getByRole('row').filter({ hasText: '9:00' }).filter({ hasNotText: '19:00' }))).toBe('9:00 1,200');
});

test('downloads the rejected rows', async () => {
  const page = await browser.open(address);
  const arrives = page.waitForEvent('download');

  await page.getByRole('link', { name: 'Download 21 rejected rows as CSV' }).click();

  expect((await arrives).suggestedFilename()).toBe('rejects.csv');
});

test('opens a table to its columns, the emptiest first', async () => {
  const page = await browser.open(address);

  await page.getByText('81\u00a0%').click();

  const emptiest = page.locator('stone-table-health li').filter({ visible: true }).first();
  await emptiest.getByText('confirmed_at').waitFor();
  await emptiest.getByText('0 %', { exact: true }).waitFor();
});

test.each([
  ['light', 1440, 'en-GB'],
  ['dark', 360, 'hu-HU'],
] as const)('has in the %s theme, at %i pixels, no fault that axe finds, and loses nothing', async (colorScheme, width, locale) => {
  const page = await browser.open(address, { colorScheme, width, locale });
  const clock = page.locator('stone-clock-check details');
  for (const summary of [clock.filter({ has: page.locator('stone-day-hours') }), clock.filter({ has: page.locator('table') })]) {
    await summary.first().locator('summary').first().click();
  }
  await page.locator('stone-day-hours').first().waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
});

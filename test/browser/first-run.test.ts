import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { hasRealData, realData } from '../integration/real-sets/real-set.testing.ts';
import { accessibilityFaults, tabTo, UiBrowser } from './ui-browser.ts';
import { UploadServer } from './upload-server.testing.ts';

let server: UploadServer;
let browser: UiBrowser;

beforeAll(async () => {
  server = await UploadServer.start(['made-up', 'real', 'empty']);
  browser = await UiBrowser.launch(server.origin);
});

afterEach(async () => {
  const complaints = [...browser.complaints];
  await browser.closePages();
  expect(complaints).toEqual([]);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

const hour = 3_600_000;
const two = (value: number): string => String(value).padStart(2, '0');
const local = (moment: Date): string => `${moment.getUTCDate()}.${moment.getUTCMonth() + 1}.${moment.getUTCFullYear()} ${moment.getUTCHours()}:${two(moment.getUTCMinutes())}`;

/** Half a year of tickets of four branches as a Czech help desk exports them; Brno takes days where the others take hours. */
function czechTickets(): string {
  const lines = ['Číslo tiketu;Vytvořeno;První odpověď;Vyřešeno;Stav;Kanál;Pobočka;Zákazník;E-mail'];
  for (let index = 0; index < 2400; index += 1) {
    const branch = ['Brno', 'Praha', 'Plzeň', 'Olomouc'][index % 4] ?? '';
    const opened = new Date(Date.UTC(2026, 3, 1, 7 + (index % 9), index % 60) + Math.floor(index / 13) * 24 * hour);
    const [slow, spread] = [branch === 'Brno' ? 60 : 1, (index * 7919) % 100];
    const replied = new Date(opened.getTime() + slow * (0.2 + spread / 100) * hour);
    const resolved = new Date(opened.getTime() + slow * (1 + spread / 20) * hour);
    lines.push([`T-${index}`, local(opened), local(replied), local(resolved), 'Vyřešeno', ['Telefon', 'E-mail', 'Chat'][index % 3], branch, `K-${index % 300}`, `k${index % 300}@example.org`].join(';'));
  }
  lines.push('T-9999;31.2.2026 8:00;;;Otevřeno;Chat;Brno;K-1;k1@example.org');
  return lines.join('\r\n');
}

const drop = (page: Page, name: string, buffer: Buffer) => page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/csv', buffer });

/** Waits until a mapping was tried out. */
const tried = (page: Page) => page.getByText(/rows? of [\d,]+ would be kept/).waitFor();

describe('the first run', () => {
  test('leads from a dropped file to the first finding by keyboard, mapped as guessed', async () => {
    const page = await browser.open('/organisations/made-up');
    // The scorecard that is not there yet is told by the browser as well.
    browser.complaints.length = 0;
    await page.getByText('Nothing has been scored yet').waitFor();
    await drop(page, 'tikety-2026-09.csv', Buffer.from(czechTickets()));

    await page.getByRole('heading', { name: /^2,401 rows in 9 columns\. Does each column mean what is guessed\?$/ }).waitFor();
    expect(await page.getByLabel('Vytvořeno becomes').inputValue()).toBe('opened_at');
    expect(await page.getByLabel('E-mail becomes').inputValue()).toBe('');
    expect(await page.getByText('k1@example.org').count()).toBe(0);
    await tried(page);
    await page.getByText('2,400 rows of 2,401 would be kept, 1 rejected.').waitFor();
    await page.getByText(/line 2,402 “31\.2\.2026 8:00”/).waitFor();

    await tabTo(page, /^Import$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/findings\//, { timeout: 60_000 });
    expect(await page.locator('h1').innerText()).toMatch(/of the fields that every case should have are filled in .*the standard is at least/);

    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Data' }).click();
    await page.getByRole('link', { name: 'tikety', exact: true }).click();
    const text = page.getByLabel('Its text, with comments');
    await text.fill(`// Eva knows the columns.\n${await text.inputValue()}`);
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.getByText('Kept. The next file is mapped so.').waitFor();
  });

  test.runIf(hasRealData)('leads from a real export, mapped as guessed, to what it shows', async () => {
    const page = await browser.open('/organisations/real/data');
    await drop(page, 'complaints.csv', readFileSync(path.join(realData, 'comcast-fcc-complaints', 'comcast_complaints.csv')));
    await page.getByRole('heading', { name: /^2,224 rows in 11 columns\./ }).waitFor();
    await page.getByRole('combobox', { name: 'Customer_Complaint becomes' }).waitFor();
    await tried(page);
    await page.getByText(/^2,224 rows of 2,224 would be kept, none rejected\./).waitFor();
    await page.getByText('It is the time of day of “Date”, with which it is read.').waitFor();
    await page.getByRole('button', { name: 'Import' }).click();
    await page.waitForURL(/\/organisations\/real(\/findings\/.*)?$/, { timeout: 60_000 });
    await page.locator('h1').waitFor();
  });

  test('says what is wrong with a workbook, takes no harm from it, and lets the next file in', async () => {
    const page = await browser.open('/organisations/empty/data');
    await drop(page, 'cases.xlsx', Buffer.from('504b030414000600080000002100', 'hex'));
    await page.getByRole('alert').getByText(/is a workbook of a spreadsheet program\..*CSV UTF-8/).waitFor();
    browser.complaints.length = 0;

    await drop(page, 'a.csv', Buffer.from('x,y\np,q\nr,s\n'));
    await page.getByText('No row can be kept yet. These columns are needed: opened at.').waitFor();
    expect(await page.getByRole('button', { name: 'Import' }).isDisabled()).toBe(true);
    await page.goBack();
    const waiting = page.getByRole('list', { name: 'Files that wait' });
    await waiting.getByText('waits for its mapping').waitFor();
    await waiting.getByRole('button', { name: 'Discard a.csv' }).click();
    await waiting.waitFor({ state: 'detached' });
  });

  test.each([
    ['dark', 360, 'cs-CZ'],
    ['light', 360, 'hu-HU'],
  ] as const)('has no fault in the %s theme at %d pixels in %s', async (colorScheme, width, locale) => {
    const page = await browser.open('/organisations/empty/data', { colorScheme, width, locale });
    await drop(page, 'tikety.csv', Buffer.from(czechTickets()));
    await page.locator('stone-upload-trial .scroller').waitFor({ timeout: 30_000 });

    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

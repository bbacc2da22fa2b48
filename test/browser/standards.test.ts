import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { CatalogueStandard, DataHealth, Scorecard, StandardSimulation } from '@touchstone/sdk/contract';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';

import { openOrganisation } from '../../core/src/services.js';
import { writeSmallData } from '../integration/small-organisation.testing.js';
import { RealServer } from './real-server.testing.ts';
import { accessibilityFaults, tabTo } from './ui-browser.ts';
import { useBrowser } from './use-browser.testing.ts';

const home = '/organisations/rose-hair';
const catalogue = `${home}/standards`;
const promise = 'follow-up.promise-kept';
const code = 'promise-85';

/** Two branches with 60 promises each: one keeps one in three, the other all of them. */
async function makeSmall(folder: string): Promise<void> {
  mkdirSync(folder);
  writeFileSync(join(folder, 'touchstone.json'), JSON.stringify({ id: 'rose-hair', name: 'Small', timezone: 'Europe/Prague' }));
  const organisation = await openOrganisation(folder);
  try {
    const follow = { report: () => {}, signal: new AbortController().signal };
    await organisation.importFiles({ files: writeSmallData(folder) }, follow);
    await organisation.score(follow);
  } finally {
    await organisation.close();
  }
}

let server: RealServer;
const browser = useBrowser(async () => (server = await RealServer.start(makeSmall)));

async function send<T>(method: string, path: string, body: unknown): Promise<T> {
  const response = await fetch(`${server.origin}/api/v1/organisations/rose-hair/${path}`, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  if (!response.ok) {
    throw new Error(`${path} is answered with ${response.status}: ${await response.text()}`);
  }
  return (await response.json()) as T;
}

const put = (standard: object, more: object = {}) => send<CatalogueStandard>('PUT', `standards/${code}`, { standard, proposedBy: 'petra', ...more });
const promises = { text: 'Promises to customers are kept.', check: promise, target: 0.95, floor: 0.8, owner: 'Petra Malá', reviewOn: '2020-01-31', reverify: 'The survey is ten years old.', legal: true };
const field = (page: Page, name: string) => page.locator('stone-standard-form').getByLabel(name, { exact: true });

beforeAll(async () => {
  await send('PUT', 'people/jana', { name: 'Jana Nováková', approves: true });
  await send('PUT', 'people/petra', { name: 'Petra Malá', approves: false });
  await put(promises, { approvedBy: 'jana', reason: 'Decision 7', basedOn: 0 });
  const lines = Array.from({ length: 240 }, (_, index) => `house-${String(index).padStart(3, '0')},Rule ${index} of the house,Owner ${index % 7},${index % 2 === 0 ? 'quality' : 'safety'}`);
  await send('POST', 'standards/imports', { csv: ['code,text,owner,area', ...lines].join('\n'), approvedBy: 'jana', proposedBy: 'petra' });
});

describe('the catalogue', () => {
  test('is filtered by words and choices, in its address, and turned page by page', async () => {
    const page = await browser.open(catalogue);
    await page.getByText('241 standards found.').waitFor();
    expect(await page.locator('tbody tr').count()).toBe(100);
    await page.getByRole('link', { name: 'Next page' }).click();
    await page.getByText('101 to 200 of 241').waitFor();

    await page.getByLabel('Words').fill('rule HOUSE');
    await page.getByLabel('Words').press('Enter');
    await page.getByText('240 standards found.').waitFor();
    await page.getByLabel('Owner').selectOption({ label: 'Owner 3 (34)' });
    await page.getByText('34 standards found.').waitFor();
    expect(new URL(page.url()).search).toBe('?search=rule+HOUSE&owner=Owner+3');
    await page.goBack();
    await page.getByText('240 standards found.').waitFor();

    await page.goto(`${server.origin}${catalogue}?due=yes&legal=yes`);
    await page.getByText('1 standard found.').waitFor();
    const row = await page.locator('tbody tr').innerText();
    expect(['at least 95', 'verify again', 'law', 'Petra Malá', 'overdue', 'approved'].filter((words) => !row.includes(words))).toEqual([]);
  });

  test('takes a file after showing what it would change and which lines are wrong', async () => {
    const page = await browser.open(`${home}/standards-import`);
    const csv = 'code,text,target,check\nnew-one,Something new,,\nhouse-001,Said better,,\nbad,Bad,much,\n';
    await page.getByLabel('File').setInputFiles({ name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.getByRole('heading', { name: '1 standard would be added, 1 changed, 0 stay as they are. One line is wrong.' }).waitFor();
    expect(await page.getByRole('table', { name: 'Lines that are no standards' }).locator('tbody').innerText()).toMatch(/4\s+target\s+"much" is no figure[^]*STANDARDS_FILE_INVALID/);
    expect(await page.getByRole('table', { name: 'Standards it would add or change' }).locator('tbody').innerText()).toContain('Rule 1 of the house → Said better');
    await page.getByLabel('Leave out the lines that are wrong').check();
    await page.getByRole('button', { name: 'Take it in' }).click();
    await page.getByText('Added: 1. Changed: 1. As it was: 0.').waitFor();

    await page.goto(server.origin + catalogue);
    await page.getByRole('heading', { name: /2 wait for approval/ }).waitFor();
    await page.getByRole('button', { name: 'Approve all that wait…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }).click();
    await page.getByRole('heading', { name: /^242 standards\.\s+One is due for review\.$/ }).waitFor();
  });

  test('shows what a pack would add before it is taken', async () => {
    const page = await browser.open(`${home}/standards-packs`);
    await page.getByRole('link', { name: /^Look at .*contact centre/i }).click();
    await page.getByRole('table', { name: 'Standards it would add or change' }).waitFor();
    expect(await page.locator('stone-standards-preview tbody tr').count()).toBeGreaterThan(3);
    await page.getByRole('button', { name: 'Take it into the catalogue' }).click();
    await page.getByText(/^Added: \d+\. Changed: 0\. As it was: 0\.$/).waitFor();
  });
});

test('a standard is changed and approved by another person, and who changes verdict is told before it is and is so after', async () => {
  const page = await browser.open(`${catalogue}/${code}`);
  await page.getByRole('heading', { name: 'Promises to customers are kept.', level: 1 }).waitFor();

  const simulation = await server.get<StandardSimulation>(`checks/${promise}/simulation?target=0.3&floor=0.1`);
  expect(simulation.units.length).toBeGreaterThan(0);
  await field(page, 'Target').fill('30');
  await field(page, 'Floor').fill('10 %');
  const told = page.getByRole('table', { name: 'Units whose verdict would change' });
  await told.waitFor();
  await expect.poll(async () => (await told.locator('tbody th').allInnerTexts()).map((name) => name.split('\n')[0] ?? '').filter((name) => name !== 'Whole organisation').sort()).toEqual(simulation.units.map(({ name }) => name).sort());

  await field(page, 'Why').fill('The team is being trained.');
  await page.getByRole('button', { name: 'Propose', exact: true }).click();
  const waiting = page.getByRole('region', { name: 'Version 2 waits for approval' });
  await waiting.waitFor();
  expect((await waiting.innerText()).replaceAll(/\s+/g, ' ')).toContain('Target: 95 % → 30 %');
  await waiting.getByRole('button', { name: 'Approve…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Approve what was proposed' });
  expect(await dialog.getByLabel('Approved by').innerText()).toBe('Jana Nováková');
  await dialog.getByRole('button', { name: 'Approve', exact: true }).click();
  await waiting.waitFor({ state: 'detached' });
  const first = await page.getByRole('table', { name: 'Versions' }).locator('tbody tr').first().innerText();
  expect(['2', 'Target: 95', 'The team is being trained.', 'Jana Nováková'].filter((words) => !first.includes(words))).toEqual([]);

  await page.getByRole('button', { name: 'Score again' }).click();
  const after = async () => (await server.get<Scorecard>('scorecard')).principles.flatMap(({ checks }) => checks).find(({ id }) => id === promise);
  await expect.poll(async () => (await after())?.standard.setBy?.standard, { timeout: 60_000, interval: 500 }).toEqual({ code, version: 2 });
  const check = await after();
  const verdicts = new Map(check?.units.map(({ unit, period, verdict }) => [JSON.stringify([unit, period]), verdict]));
  const period = simulation.units.map(({ unit }) => check?.units.findLast((each) => JSON.stringify(each.unit) === JSON.stringify(unit))?.period);
  expect(simulation.units.map(({ unit }, index) => verdicts.get(JSON.stringify([unit, period[index]])))).toEqual(simulation.units.map((each) => each.after));

  await page.getByRole('link', { name: 'The check in the scorecard' }).click();
  await page.getByRole('link', { name: `Standard ${code}` }).first().click();
  await page.getByRole('heading', { name: 'Promises to customers are kept.', level: 1 }).waitFor();
});

test('what somebody else changed meanwhile is shown side by side, and nothing is lost', async () => {
  const page = await browser.open(`${catalogue}/house-002`);
  await field(page, 'In plain words').fill('Mine.');
  await field(page, 'Why').fill('Because.');
  await send('PUT', 'standards/house-002', { standard: { text: 'Theirs.', owner: 'Eva', area: 'quality' }, proposedBy: 'jana', reason: 'Faster.' });
  await page.getByRole('button', { name: 'Propose', exact: true }).click();

  const conflict = page.getByRole('alert').filter({ hasText: 'Somebody else has changed it meanwhile' });
  await conflict.waitFor();
  expect(browser.complaints.splice(0)).toEqual([expect.stringContaining('409')]);
  const rows = (await conflict.locator('tbody tr').allInnerTexts()).map((row) => row.replaceAll(/\s+/g, ' '));
  expect(rows).toEqual(['In plain words Rule 2 of the house Theirs. Take this Mine.', 'Owner Owner 2 Eva Take this Owner 2']);
  await conflict.getByRole('button', { name: 'Take this: Owner' }).click();
  await page.getByRole('button', { name: 'Propose', exact: true }).click();
  await page.getByRole('region', { name: 'Version 3 waits for approval' }).waitFor();
  const [latest] = await server.get<CatalogueStandard[]>('standards/house-002/versions');
  expect(latest).toMatchObject({ version: 3, text: 'Mine.', owner: 'Eva', reason: 'Because.' });
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByRole('region', { name: 'Version 2 waits for approval' }).waitFor();
});

test('a standard is added by keyboard alone', async () => {
  const page = await browser.open(catalogue);
  await tabTo(page, /^New standard$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'A new standard', level: 1 }).waitFor();
  await field(page, 'Code').focus();
  await page.keyboard.type('by-keyboard');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Doors open on time.');
  await tabTo(page, /^Propose$/);
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Version 1 waits for approval' }).waitFor();
  expect(new URL(page.url()).pathname).toBe(`${catalogue}/by-keyboard`);
});

describe.each([catalogue, `${catalogue}/${code}`, `${home}/standards-new?check=${promise}`, `${home}/standards-packs?pack=touchstone.standards%2Flaw-cz`, `${home}/standards-import`, `${home}/visit`])('%s', (path) => {
  test.each(['light', 'dark'] as const)('has no fault that axe finds in the %s theme', async (colorScheme) => {
    const page = await browser.open(path, { colorScheme });
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('fits into 360 pixels', async () => {
    const page = await browser.open(path, { width: 360 });
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  });

  test.each(['cs-CZ', 'hu-HU', 'lv-LV', 'sk-SK'])('speaks %s', async (locale) => {
    const page = await browser.open(path, { locale });
    expect(await page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2));
    expect(await page.locator('main, stone-app').first().innerText()).not.toMatch(/(standards|visit)\.[a-z]+/);
  });
});

describe('a visit', () => {
  test('is written down without a connection and kept in the browser, and its files import as they are', async () => {
    const page = await browser.open(`${home}/visit`);
    await page.getByRole('heading', { name: /^0 of \d+ standards looked at\.$/ }).waitFor();
    await page.context().setOffline(true);
    const items = page.getByRole('group').filter({ hasText: 'Rule' });
    await items.nth(0).getByLabel('kept', { exact: true }).check();
    await items.nth(1).getByLabel('not kept').check();
    await items.nth(1).getByLabel('Seconds').fill('42');
    await items.nth(2).getByLabel('does not apply').check();
    await page.context().setOffline(false);
    await page.reload();
    await page.getByRole('heading', { name: /^3 of \d+ standards looked at\.$/ }).waitFor();

    const files: string[] = [];
    page.on('download', (download) => void download.saveAs(join(server.folder, download.suggestedFilename())).then(() => files.push(join(server.folder, download.suggestedFilename()))));
    await page.getByRole('button', { name: 'Save as files' }).click();
    await expect.poll(() => files.length).toBe(2);
    await send('POST', 'imports', { files: files.toSorted((a, b) => b.localeCompare(a)) });
    await expect.poll(async () => (await server.get<DataHealth>('data')).tables.filter(({ table }) => table.startsWith('mystery_')).map(({ table, rows }) => [table, rows]).toSorted(), { timeout: 20_000 }).toEqual([
      ['mystery_item', 3],
      ['mystery_visit', 1],
    ]);
    await page.getByRole('button', { name: 'Begin a new visit' }).click();
    await page.getByRole('heading', { name: /^0 of \d+ standards looked at\.$/ }).waitFor();
  });
});

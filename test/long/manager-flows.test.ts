import { rmSync } from 'node:fs';
import { join } from 'node:path';

import type { EvidencePage, PluginSummary, RunComparison, RunList, Scorecard, StandardSimulation } from '@touchstone/sdk/contract';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { organisationFolder } from '../../core/src/host/index.js';
import { openStateDatabase } from '../../core/src/store/index.js';
import { RealServer } from '../browser/real-server.testing.ts';
import { accessibilityFaults, textWithin } from '../browser/ui-browser.ts';
import { useBrowser } from '../browser/use-browser.testing.ts';
import { strangersFiles, writeFiles } from '../integration/plugin.testing.js';

const home = '/organisations/rose-hair';
const check = 'communication.courtesy';
const plugin = 'stranger.promises';
const scored = { timeout: 120_000 };

let server: RealServer;
const browser = useBrowser(async () => (server = await RealServer.start()));
const packageFolder = () => join(server.folder, '..', 'stranger');

async function send(method: string, path: string, body: unknown): Promise<void> {
  const response = await fetch(`${server.origin}/api/v1/organisations/rose-hair/${path}`, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  if (!response.ok) {
    throw new Error(`${path} is answered with ${response.status}: ${await response.text()}`);
  }
}

const scorecard = () => server.get<Scorecard>('scorecard');
const checkOf = ({ principles }: Scorecard, wanted = check) => principles.flatMap(({ checks }) => checks).find(({ id }) => id === wanted);
const navigate = (page: Page, name: string) => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true }).click();
const plain = (text: string) => text.replaceAll(/[\s\u2060]+/g, ' ').trim();

/** Presses the button of the header and waits until another run is published. */
async function scoreAgain(page: Page): Promise<Scorecard> {
  const before = (await scorecard()).run.id;
  await page.getByRole('button', { name: 'Score again' }).click();
  await expect.poll(async () => (await scorecard()).run.id, { ...scored, interval: 500 }).not.toBe(before);
  await page.getByText('Scored again. The page is up to date.').waitFor(scored);
  return scorecard();
}

/** Every row that a check is out of. */
async function allRows(id: string): Promise<EvidencePage['rows']> {
  const rows: EvidencePage['rows'] = [];
  for (let next: string | undefined = ''; next !== undefined; ) {
    const page: EvidencePage = await server.get(`checks/${id}/evidence?part=denominator&limit=200${next === '' ? '' : `&after=${next}`}`);
    rows.push(...page.rows);
    next = page.next;
  }
  return rows;
}

/** What the audit keeps about customers who were forgotten. */
async function forgettings() {
  const state = await openStateDatabase(organisationFolder(server.folder).state);
  try {
    return (await state.audit.list({ limit: 100 })).filter(({ action }) => action === 'customer.forget');
  } finally {
    await state.close();
  }
}

beforeAll(async () => {
  await send('PUT', 'people/jana', { name: 'Jana Nováková', approves: true });
  await send('PUT', 'people/petra', { name: 'Petra Malá', approves: false });
  await send('POST', 'plugins', { spec: writeFiles(packageFolder(), strangersFiles()) });
  await send('PUT', `plugins/${plugin}/enabled`, { enabled: true });
});

afterAll(() => rmSync(packageFolder(), { recursive: true, force: true }));

test('a standard is changed: who changes verdict is told, somebody else approves, the next run shows it, and the score names standards as the cause', async () => {
  const before = await scorecard();
  const page = await browser.open(`${home}/compare`);
  await page.getByRole('button', { name: 'Score September 2026' }).click();
  await page.locator('stone-score-parts').waitFor(scored);

  await page.goto(`${server.origin}${home}/principles/communication`);
  const row = page.locator('stone-checks-table').getByRole('row').filter({ hasText: 'Are we polite and friendly?' });
  await row.getByRole('link', { name: 'Add a standard for this check' }).click();
  const form = page.locator('stone-standard-form');
  await form.getByLabel('Code', { exact: true }).fill('courtesy-50');
  await form.getByLabel('In plain words', { exact: true }).fill('Every second conversation is polite, until the training is over.');
  await form.getByLabel('Target', { exact: true }).fill('50');
  await form.getByLabel('Floor', { exact: true }).fill('20');
  const simulation = await server.get<StandardSimulation>(`checks/${check}/simulation?target=0.5&floor=0.2`);
  expect([simulation.whole.before, simulation.whole.after]).toEqual(['misses', 'meets']);
  expect(simulation.units.length).toBeGreaterThan(3);
  const told = page.getByRole('table', { name: 'Units whose verdict would change' });
  await expect.poll(async () => (await told.locator('tbody tr').count())).toBe(simulation.units.length + 1);

  await form.getByLabel('Who proposes it').selectOption({ label: 'Petra Malá' });
  await form.getByRole('button', { name: 'Propose', exact: true }).click();
  const waiting = page.getByRole('region', { name: 'Version 1 waits for approval' });
  await waiting.getByRole('button', { name: 'Approve…' }).click();
  await page.getByRole('dialog').getByLabel('Approved by').selectOption({ label: 'Jana Nováková' });
  await page.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }).click();
  await waiting.waitFor({ state: 'detached' });

  const after = await scoreAgain(page);
  expect(checkOf(after)).toMatchObject({ verdict: 'meets', standard: { target: 0.5, setBy: { standard: { code: 'courtesy-50', version: 1 } } } });
  const verdicts = new Map(checkOf(after)?.units.filter(({ period }) => period === '2026-10').map(({ unit, verdict }) => [JSON.stringify(unit), verdict]));
  expect(simulation.units.map(({ unit }) => verdicts.get(JSON.stringify(unit)))).toEqual(simulation.units.map((unit) => unit.after));

  await page.goto(`${server.origin}${home}/compare`);
  const { runs } = await server.get<RunList>('runs?limit=50');
  const earlier = runs.find(({ id }) => id === before.run.id);
  const comparison = await server.get<RunComparison>(`runs/${earlier?.id}/compare/${after.run.id}`);
  expect(comparison.parts?.standards).toBeGreaterThan(0.1);
  const cause = page.locator('stone-score-parts').getByRole('row', { name: /^Standards and exemptions/ });
  await cause.waitFor();
  expect(plain(await cause.innerText())).toMatch(/^Standards and exemptions \+\d/);
});

test('a plugin is upgraded: the version that asks for more waits, its difference is looked at, somebody consents, it counts, and is rolled back', async () => {
  const { version } = (await server.get<PluginSummary[]>('plugins')).find(({ id }) => id === plugin) ?? {};
  expect(version).toBe('1.0.0');
  writeFiles(packageFolder(), strangersFiles({ version: '1.1.0', capabilities: { text: true } }));

  const page = await browser.open(home);
  await navigate(page, 'Plugins');
  await page.getByRole('link', { name: 'Promises', exact: true }).click();
  await page.getByRole('button', { name: 'Look for a newer version' }).click();
  await page.getByText('Version 1.1.0 waits for your consent.').first().waitFor();
  await page.getByRole('button', { name: 'See what it would change' }).click();
  await page.getByRole('heading', { name: 'What 1.1.0 would change' }).waitFor(scored);
  expect(await textWithin(page.locator('stone-plugin-preview'))).toMatch(/Score[^]*\d+ → \d+[^]*0 appear, 0 go/);

  await page.getByRole('button', { name: 'Consent and update' }).click();
  await page.getByLabel('Why').fill('We have read what it reads.');
  await page.keyboard.press('Enter');
  await page.getByText('Version 1.1.0 is here now.').waitFor();
  expect((await scoreAgain(page)).run.plugins.find(({ id }) => id === plugin)).toMatchObject({ version: '1.1.0' });

  await page.getByRole('button', { name: 'Go back to 1.0.0' }).click();
  await page.getByText('Version 1.0.0 is here again, and pinned.').waitFor();
  expect((await scoreAgain(page)).run.plugins.find(({ id }) => id === plugin)).toMatchObject({ version: '1.0.0' });
});

test('the report to the board is prepared: its commentary is written, and it prints on two to six sheets that need no colour', async () => {
  const page = await browser.open(home);
  await navigate(page, 'Report');
  await page.locator('stone-report-page[ready]').waitFor();
  await page.getByRole('textbox', { name: /^Written by people/ }).fill('We lowered the standard of courtesy until the training is over.');
  await page.getByText('Kept.', { exact: true }).waitFor();
  await page.reload();
  await page.locator('stone-report-page[ready]').waitFor();
  expect(await page.getByRole('textbox', { name: /^Written by people/ }).inputValue()).toContain('until the training is over');

  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('stone-commentary .paper').innerText()).toContain('until the training is over');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheets = Number(/\/Type \/Pages[^>]*\/Count (\d+)|\/Count (\d+)[^>]*\/Type \/Pages/.exec(pdf)?.slice(1).find((count) => count !== undefined));
  expect(sheets).toBeGreaterThanOrEqual(2);
  expect(sheets).toBeLessThanOrEqual(6);
  // Contrast is one of lightness, which is what a printer without colour leaves.
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('a customer is deleted on request: what would go is counted first, figures and evidence follow, and the audit says that somebody was', async () => {
  const linked = 'channels.linked';
  const before = await allRows(linked);
  expect(before.length).toBe(checkOf(await scorecard(), linked)?.n);
  const [customer, own] = [...Map.groupBy(before, (row) => row['customer_id'])].filter(([id]) => typeof id === 'string').reduce((most, each) => (each[1].length > most[1].length ? each : most));

  const page = await browser.open(home);
  await navigate(page, 'Data');
  await page.getByRole('link', { name: 'Forget a customer who asks to be forgotten' }).click();
  await page.getByLabel('Id of the customer').fill('nobody');
  await page.getByRole('button', { name: 'See what would go' }).click();
  await page.getByRole('alert').getByText(/no such customer/).waitFor();
  browser.complaints.length = 0;
  await page.getByLabel('Id of the customer').fill(String(customer));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /^\d+ rows would go$/ }).waitFor();
  expect(await page.getByRole('table', { name: 'Rows that are removed' }).getByRole('row', { name: /^customers 1$/ }).count()).toBe(1);
  expect((await allRows(linked)).length).toBe(before.length);
  await page.getByLabel('I have made sure who is asking.').check();
  await page.getByRole('button', { name: 'Forget for good' }).click();
  await page.getByRole('heading', { name: /^Forgotten: \d+ rows are gone$/ }).waitFor();

  const after = await scoreAgain(page);
  const left = await allRows(linked);
  expect(own.length).toBeGreaterThan(0);
  expect(left.length).toBe(before.length - own.length);
  expect(left.filter((row) => row['customer_id'] === customer)).toEqual([]);
  expect(checkOf(after, linked)?.n).toBe(left.length);
  expect(await forgettings()).toEqual([expect.objectContaining({ actor: 'local-owner', detail: expect.not.objectContaining({ customer }) as object })]);
});

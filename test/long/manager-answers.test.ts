import type { EvidencePage, FigureOrigin, FindingRecord, RunList, Scorecard } from '@touchstone/sdk/contract';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';

import { RealServer } from '../browser/real-server.testing.ts';
import { useBrowser } from '../browser/use-browser.testing.ts';

const home = '/organisations/rose-hair';
const scored = { timeout: 120_000 };
const clock = new URL('later-clock.testing.mjs', import.meta.url).href;

let server: RealServer;
const browser = useBrowser(async () => (server = await RealServer.start(undefined, {}, [clock])));

const scorecard = () => server.get<Scorecard>('scorecard');
const runs = async () => (await server.get<RunList>('runs?limit=50')).runs;

async function send(method: string, path: string, body: unknown): Promise<void> {
  const response = await fetch(`${server.origin}/api/v1/organisations/rose-hair/${path}`, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  if (!response.ok) {
    throw new Error(`${path} is answered with ${response.status}: ${await response.text()}`);
  }
}

/** Presses the button of the header and waits until it has scored. */
async function scoreAgain(page: Page): Promise<Scorecard> {
  await page.getByRole('button', { name: 'Score again' }).click();
  await page.getByText('Scored again. The page is up to date.').waitFor(scored);
  return scorecard();
}

/** The local day at the organisation, so many days from now. */
function dayFrom(days: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Prague' }).format(Date.now() + days * 86_400_000);
}

beforeAll(() => send('PUT', 'people/jana', { name: 'Jana Nováková', approves: true }));

test('an exception is accepted until a day: it leaves what needs a decision, the home counts it and leads to it, and it opens again by itself', async () => {
  const before = await scorecard();
  const finding = before.findings.find(({ severity, unit }) => severity !== 'praise' && Object.keys(unit).length > 0);
  const id = finding?.id ?? '';
  expect(before.attention?.accepted).toBe(0);

  const page = await browser.open(`${home}/findings/${id}`);
  await page.getByRole('button', { name: 'Accept until…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Accept this until a day' });
  await dialog.getByLabel('Last day').fill(dayFrom(0));
  await dialog.getByLabel('Reason').fill('The branch is being rebuilt.');
  await dialog.getByLabel('Approved by').selectOption({ label: 'Jana Nováková' });
  await dialog.getByRole('button', { name: 'Decide' }).click();
  await page.getByText(/^Accepted until .*, approved by Jana Nováková$/).waitFor();

  const after = await scoreAgain(page);
  expect(after.findings.map((each) => each.id)).not.toContain(id);
  expect(after.attention).toMatchObject({ accepted: 1 });

  await page.goto(`${server.origin}${home}`);
  await page.getByRole('link', { name: '1 finding is accepted until a day.' }).click();
  const accepted = page.getByRole('region', { name: 'Accepted until a day' });
  await accepted.getByText('The branch is being rebuilt.').waitFor();
  await accepted.getByRole('link').click();
  await page.getByText(/^Accepted until .*, approved by Jana Nováková$/).waitFor();

  server.signal('SIGUSR2');
  await expect.poll(async () => (await server.get<FindingRecord>(`findings/${id}/life`)).life).toMatchObject({ status: 'open', reopened: 'date-passed' });
  await page.reload();
  await page.getByText('Open again: the last day of the decision is over.').waitFor();
  const again = await scoreAgain(page);
  expect(again.findings.find((each) => each.id === id)).toMatchObject({ status: 'open' });
  expect(again.attention).toMatchObject({ accepted: 0, decisions: before.attention?.decisions });
});

test('an auditor asks about a figure of a past period: its run, data, imports, plugin, settings and changes are told, its rows add up to it, and a view of that period says the same', async () => {
  const check = 'communication.courtesy';
  const page = await browser.open(`${home}/compare`);
  await page.getByRole('button', { name: 'Score September 2026' }).click();
  await page.locator('stone-score-parts').waitFor(scored);
  const past = (await runs()).find(({ from }) => from === '2026-09-01');
  const document = await server.get<Scorecard>(`runs/${past?.id}/scorecard`);
  const figure = document.principles.flatMap(({ checks }) => checks).find(({ id }) => id === check);

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Changes', exact: true }).click();
  await page.getByLabel('Scored period').selectOption({ label: '1 September 2026 to 30 September 2026' });
  await page.getByLabel('Check', { exact: true }).selectOption({ label: figure?.question ?? '' });
  const origin = await server.get<FigureOrigin>(`audit/origin?check=${check}&run=${past?.id}`);
  expect(origin).toMatchObject({ period: '2026-09', check: { value: figure?.value, n: figure?.n }, dataVersion: document.run.dataVersion, unchanged: true });
  expect(origin.imported).toBeGreaterThan(10);
  const told = page.locator('stone-figure-origin');
  for (const text of [`run ${past?.id}`, `${origin.plugin.id} ${origin.plugin.version}`, `${origin.dataVersion} · ${origin.imported} files imported before`, origin.settingsVersion]) {
    await told.getByText(text).waitFor();
  }

  let rows = 0;
  for (let next: string | undefined = ''; next !== undefined; ) {
    const part: EvidencePage = await server.get(`checks/${check}/evidence?part=denominator&period=2026-09&limit=200${next === '' ? '' : `&after=${next}`}`);
    rows += part.rows.length;
    next = part.next;
  }
  expect(rows).toBe(figure?.n);

  const file = await fetch(new URL((await page.getByRole('link', { name: 'Download as CSV' }).getAttribute('href')) ?? '', server.origin));
  expect(await file.text()).toMatch(new RegExp(`"local-owner",,"run\\.save","${past?.id}"`));
  // Asked as a view of that period, not as the run that was kept; statistics that still hold may be read for it.
  const again = await server.get<Scorecard>('scorecard?period=2026-09');
  const { value, low, high, n, verdict } = figure ?? {};
  expect(again.principles.flatMap(({ checks }) => checks).find(({ id }) => id === check)).toMatchObject({ value, low, high, n, verdict });
});

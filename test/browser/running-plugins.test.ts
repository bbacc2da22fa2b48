import { beforeEach, expect, test } from 'vitest';

import { FixtureServer } from './fixture/fixture-server.ts';
import { useBrowser } from './use-browser.testing.ts';

const address = '/organisations/rose-hair/plugins/running';
const server = new FixtureServer();
const browser = useBrowser(() => server.listen());

beforeEach(() => {
  server.world = 'usual';
  server.resetPlugins();
});

test('tells of each plugin with code how it is doing, what it cost and what went wrong', async () => {
  const page = await browser.open(address);

  expect(await page.locator('h1').innerText()).toBe('4 plugins have code of their own. One is in quarantine. One rests.');
  const row = (name: string) => page.getByRole('row', { name: new RegExp(name) }).innerText();
  expect(await row('acme\\.staffing')).toMatch(/1\.4\.2\s+Running\s+31 Oct 2026, 09:11\s+ready in 6\.2 ms\s+1,240\s+2\.4\s+16\.0\sMiB\s+none\s+Stop/);
  expect(await row('stranger\\.mines')).toMatch(/In quarantine since 31 Oct 2026, 09:01\s+took too much 3 times[^]*took more than it may[^]*PLUGIN_CODE_OVERRAN[^]*Release/);
  expect(await row('acme\\.lifetime-value')).toMatch(/Resting until 31 Oct 2026, 09:20/);
  expect(await row('touchstone\\.forecast')).toMatch(/Idle\s+never\s+0\s+–\s+–\s+none/);
  expect(await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Plugins' }).getAttribute('aria-current')).toBe('page');
});

test('releases a plugin from quarantine and stops another, by the keyboard, and says so', async () => {
  const page = await browser.open(address);

  await page.getByRole('button', { name: 'Release stranger.mines from quarantine' }).press('Enter');
  await page.getByText('stranger.mines may run again.').waitFor();
  await page.getByRole('row', { name: /stranger\.mines/ }).getByText('Idle').waitFor();
  expect(await page.locator('h1').innerText()).toBe('4 plugins have code of their own. One rests.');

  await page.getByRole('button', { name: 'Stop the code of acme.staffing' }).press('Enter');
  await page.getByText('acme.staffing was stopped. It starts again when it is next needed.').waitFor();
  await page.getByRole('row', { name: /acme\.staffing/ }).getByText('Idle').waitFor();
  expect(await page.getByRole('button', { name: /^Stop/ }).count()).toBe(0);
});

test('follows the steps of plugins as they happen', async () => {
  const page = await browser.open(address);
  server.running = server.running.map((each) => (each.plugin === 'touchstone.forecast' ? { ...each, state: 'active', calls: 7 } : each));

  server.tell({ type: 'plugin-step', plugin: 'touchstone.forecast', step: 'called', detail: null });

  await page.getByRole('button', { name: 'Stop the code of touchstone.forecast' }).waitFor();
});

test('says why something could not be done, and that nothing runs', async () => {
  const page = await browser.open(address);
  server.running = [];

  await page.getByRole('button', { name: /^Stop/ }).click();
  await page.getByText('That was not done. No plugin is installed as "acme.staffing".').waitFor();
  // The browser notes the refusal; nobody else has to.
  browser.complaints.length = 0;

  await page.reload();
  await page.locator('h1').waitFor();
  expect(await page.locator('h1').innerText()).toBe('No plugin runs code of its own.');
});

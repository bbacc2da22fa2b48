import { beforeEach, expect, test } from 'vitest';

import { FixtureServer } from './fixture/fixture-server.ts';
import { accessibilityFaults, tabTo } from './ui-browser.ts';
import { useBrowser } from './use-browser.testing.ts';

const home = '/organisations/rose-hair';
const server = new FixtureServer();

const browser = useBrowser(() => server.listen());

beforeEach(() => {
  server.asked.length = 0;
});

/** Opens the palette by its keys and waits until everything is there to be found. */
async function open(path = home, options: Parameters<typeof browser.open>[1] = {}) {
  const page = await browser.open(path, options);
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: /^Find a view|^Najít pohled/ });
  await field.waitFor();
  await page.getByRole('option').nth(8).waitFor();
  return { page, field };
}

test.each(['light', 'dark'] as const)('has no fault that axe finds in the %s theme, and loses nothing at 360 pixels', async (colorScheme) => {
  const { page } = await open(home, { colorScheme, width: 360 });

  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
});

test.each([`${home}/data`, `${home}/findings/f-evening`])('opens on %s and goes elsewhere from there, by the keyboard alone', async (path) => {
  const { page, field } = await open(path);

  await field.fill('follow up');
  expect(await field.getAttribute('aria-activedescendant')).toBe('option-0');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.getByRole('option', { name: /^Follow-up\s*Principle/, selected: true }).waitFor();
  await page.keyboard.press('Enter');

  await page.waitForURL(/principles\/follow-up$/);
  await page.getByRole('heading', { name: 'Do we keep our promises?', level: 1 }).waitFor();
});

test('finds without accents, and says how much was found', async () => {
  const { page, field } = await open(home, { locale: 'cs-CZ' });

  await field.fill('prehled');
  await page.getByRole('option', { name: /^Přehled/ }).waitFor();
  await field.fill('xyzzyx');
  await page.getByText('Nic neodpovídá.').waitFor();
});

test('what was chosen last comes first', async () => {
  const { page, field } = await open();
  await field.fill('brno');
  await page.getByRole('option', { name: /^Brno/ }).first().click();
  await page.waitForURL(/compare\?unit\.orgUnit=brno$/);

  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('option', { name: /^Brno/, selected: true }).waitFor();
});

test('scores again, and switches the theme and the language', async () => {
  const { page, field } = await open();
  await field.fill('score again');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(server.asked).toContain('/api/v1/organisations/rose-hair/runs');

  await page.keyboard.press('Control+k');
  await field.fill('dark theme');
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.documentElement.style.colorScheme')).toBe('dark');
  await page.reload();
  await page.locator('h1').waitFor();
  expect(await page.evaluate('document.documentElement.style.colorScheme')).toBe('dark');

  await page.keyboard.press('Control+k');
  await field.fill('magyar');
  await page.keyboard.press('Enter');
  await page.waitForURL(/lang=hu/);
});

test('asks what a command of a plugin wants to be told, and shows its answer and its refusal', async () => {
  const { page, field } = await open();
  await field.fill('worst units');
  await page.getByRole('option', { name: /Command of acme\.promises/, selected: true }).waitFor();
  await page.keyboard.press('Enter');

  await page.getByLabel('How many branches').fill('2');
  await page.keyboard.press('Enter');
  await page.getByText('acme.promises answers:').waitFor();
  expect(await page.getByRole('row').allInnerTexts()).toEqual(expect.arrayContaining(['Branch 1\t9', 'Branch 2\t8']));
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByLabel('How many branches').fill('12');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('There are nine branches.').waitFor();
  // The browser tells of every answer that refuses.
  expect(browser.complaints.splice(0).length).toBe(1);
});

test('lists the keys, and gives the focus back when it is closed', async () => {
  const page = await browser.open(home);
  await tabTo(page, /^Search/);
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: /^Find a view/ }).waitFor();
});

import { beforeEach, describe, expect, test } from 'vitest';

import { FixtureServer } from './fixture/fixture-server.ts';
import { accessibilityFaults, tabTo, textWithin } from './ui-browser.ts';
import { useBrowser } from './use-browser.testing.ts';

const address = '/organisations/rose-hair/plugins';
const server = new FixtureServer();
const browser = useBrowser(() => server.listen());

beforeEach(() => {
  server.world = 'usual';
  server.resetPlugins();
});

describe('the gallery', () => {
  test('says first what needs a decision and how much the data allow, and shows that card first', async () => {
    const page = await browser.open(address);

    expect(await page.locator('h1').innerText()).toMatch(/^1 plugin needs a decision\. \d+ of \d+ principles can run with your data\.$/);
    const first = await textWithin(page.locator('stone-plugin-card').first());
    expect(first).toMatch(/Promises by Acme\s+needs a decision\s+Do we call back[^]*◐\s*1 of 2 checks run with your data[^]*Version 1\.1\.0 waits for your consent[^]*Asks for 3 permissions[^]*acme\.promises, version 1\.0\.0/);
  });

  test('keeps in the address which plugins are shown', async () => {
    const page = await browser.open(address);
    await page.getByRole('navigation', { name: 'Show' }).getByRole('link', { name: 'not enabled yet (1)' }).click();

    await page.getByRole('link', { name: 'Consistency' }).waitFor({ state: 'detached' });
    expect(await page.locator('stone-plugin-card').count()).toBe(1);
    expect(new URL(page.url()).search).toBe('?show=waits');
    await page.reload();
    await page.locator('stone-plugin-card').first().waitFor();
    expect(await page.locator('stone-plugin-card').count()).toBe(1);
    expect(await textWithin(page.locator('stone-plugin-card'))).toContain('None of its checks has data');
  });
});

describe('a plugin', () => {
  test('tells what runs with the data, what it asks for, and what its package says', async () => {
    const page = await browser.open(`${address}/acme.promises`);

    expect(await page.locator('h1').innerText()).toBe('Do we call back when we said we would?');
    expect(await page.getByText('acme.promises · version 1.0.0 · by Acme Ltd · MIT').count()).toBe(1);
    expect(await page.getByRole('row', { name: /Were customers called back/ }).innerText()).toMatch(/✔\s*runs/);
    expect(await page.getByRole('row', { name: /Do our messages promise/ }).innerText()).toContain('lacks data in messages: text; waits for a permission: read what people wrote');
    expect(await textWithin(page.getByRole('region', { name: 'Permissions' }))).toMatch(/fetch from https:\/\/crm\.example\.com · not permitted[^]*be given the secret “token” · permitted\s+Reads our tickets\./);
    await page.getByText('What changed from version to version').click();
    expect(await page.getByText('Asks who promised.').isVisible()).toBe(true);
  });

  test('shows what the waiting version would change, with its progress, before anybody consents', async () => {
    const page = await browser.open(`${address}/acme.promises`);
    await page.getByRole('button', { name: 'See what it would change' }).press('Enter');

    await page.getByRole('heading', { name: 'What 1.1.0 would change' }).waitFor();
    const told = await textWithin(page.locator('stone-plugin-preview'));
    expect(told).toMatch(/fall from 71\.2 to 69\.8[^]*71 → 70[^]*83 % → 85 %[^]*2 appear, 0 go, 4 stay[^]*appears: 61 % of call-backs[^]*It tells of people[^]*412 ms of measuring, 3 calls of its code with 5\.3 ms/);
    expect(server.gallery.changes).toEqual([]);

    await page.getByRole('button', { name: 'Consent and update' }).press('Enter');
    await page.getByLabel('Why').fill('We tried it.');
    await page.keyboard.press('Enter');
    await page.getByText('Version 1.1.0 is here now.').waitFor();
    expect(server.gallery.changes).toEqual([['acme.promises/consent', { reason: 'We tried it.' }]]);
    await page.getByRole('button', { name: 'Go back to 1.0.0' }).waitFor();
  });

  test('is enabled, permitted something with a reason, and pinned, by the keyboard alone', async () => {
    const page = await browser.open(`${address}/acme.promises`);
    await tabTo(page, /^Enable$/);
    await page.keyboard.press('Enter');
    await page.getByText('Promises by Acme takes part from the next scoring on.').waitFor();

    await tabTo(page, /^Permit: read what people wrote$/);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Our lawyer agreed.');
    await page.keyboard.press('Enter');
    await page.getByText('Permitted: read what people wrote.').waitFor();
    await tabTo(page, /^Pin this version$/);
    await page.keyboard.press('Enter');
    await page.getByText('The version is pinned.').waitFor();

    expect(server.gallery.changes).toEqual([
      ['acme.promises/enabled', { enabled: true }],
      ['acme.promises/grants', { capabilities: ['text'], reason: 'Our lawyer agreed.' }],
      ['acme.promises/pinned', { pinned: true }],
    ]);
  });

  test('has its settings and weights in forms made of their schema, rows of objects among them', async () => {
    const page = await browser.open(`${address}/acme.promises`);
    const settings = page.getByRole('region', { name: 'Settings' });

    expect(await settings.getByText('These units have values of their own: brno.').count()).toBe(1);
    await settings.getByLabel('grace').fill('7200');
    await settings.getByText('Seconds: 2 h.').waitFor();
    await settings.getByLabel('quiet topics').fill('spam\n test \n\n');
    await settings.getByLabel('strict').check();
    await settings.getByRole('button', { name: 'Add a row' }).click();
    const second = settings.getByRole('group', { name: 'teams: Row 2' });
    await second.getByLabel('mailbox').fill('info@');
    await second.getByLabel('size').fill('2');
    await settings.getByRole('button', { name: 'Remove row 1' }).click();
    await settings.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The settings are saved.').waitFor();

    const weights = page.getByRole('region', { name: 'Weights' });
    await weights.getByLabel('The principle as a whole').fill('');
    await weights.getByLabel('Were customers called back in time?').fill('3');
    await weights.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The weights are saved.').waitFor();

    expect(server.gallery.changes).toEqual([
      ['acme.promises/settings', { values: { grace: 7200, 'quiet-topics': ['spam', 'test'], strict: true, teams: [{ mailbox: 'info@', size: 2 }] } }],
      ['acme.promises/weights', { weights: { promises: null, 'promises.called-back': 3 } }],
    ]);
  });

  test('keeps what is typed into one form while another is saved and everything is loaded anew', async () => {
    const page = await browser.open(`${address}/acme.promises`);
    const settings = page.getByRole('region', { name: 'Settings' });
    const weights = page.getByRole('region', { name: 'Weights' });

    await weights.getByLabel('Were customers called back in time?').fill('3');
    await settings.getByLabel('grace').fill('7200');
    const again = page.waitForResponse((response) => response.request().method() === 'GET' && new URL(response.url()).pathname.endsWith('/plugins/acme.promises'));
    await settings.getByRole('button', { name: 'Save' }).click();
    await (await again).finished();
    await page.getByText('The settings are saved.').waitFor();
    await weights.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The weights are saved.').waitFor();

    expect(server.gallery.changes).toEqual([
      ['acme.promises/settings', { values: { grace: 7200 } }],
      ['acme.promises/weights', { weights: { 'promises.called-back': 3 } }],
    ]);
  });

  test('keeps a form that the schema finds fault with from being saved', async () => {
    const page = await browser.open(`${address}/acme.promises`);
    const settings = page.getByRole('region', { name: 'Settings' });

    await settings.getByLabel('grace').fill('-1');
    await settings.getByRole('button', { name: 'Save' }).click();

    expect(await settings.getByLabel('grace').evaluate((field) => (field as unknown as { matches: (selector: string) => boolean }).matches(':invalid'))).toBe(true);
    expect(server.gallery.changes).toEqual([]);
  });

  test('that waits for data says for which, and that it begins by itself', async () => {
    const page = await browser.open(`${address}/touchstone.training`);

    await page.getByText('It begins to count by itself once there is data in training records.').waitFor();
    expect(await page.getByRole('button', { name: 'Enable now' }).count()).toBe(1);
    expect(await page.getByText('It is part of Touchstone').count() + (await page.getByText('Asks for no permission.').count())).toBe(1);
  });

  test('that is not here says so', async () => {
    const page = await browser.open(`${address}/acme.gone`);

    expect(await page.locator('h1').innerText()).toBe('There is no plugin “acme.gone” here');
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each([address, `${address}/acme.promises`, `${address}/touchstone.training`])('%s has no fault of accessibility, and fits a telephone', async (path) => {
    const page = await browser.open(path, { colorScheme, width: 360 });
    const preview = page.getByRole('button', { name: 'See what it would change' });
    if ((await preview.count()) > 0) {
      await preview.click();
      await page.locator('stone-plugin-preview').waitFor();
    }

    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  });
});

test.each(['cs', 'hu', 'lv', 'sk'])('speaks %s', async (language) => {
  const page = await browser.open(`${address}/acme.promises?lang=${language}`);

  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  expect(await page.getByText(/See what|Permissions|Documentation/).count()).toBe(0);
});

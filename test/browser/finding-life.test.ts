import { beforeEach, describe, expect, test } from 'vitest';

import { FixtureServer } from './fixture/fixture-server.ts';
import { accessibilityFaults, tabTo } from './ui-browser.ts';
import { useBrowser } from './use-browser.testing.ts';

const home = '/organisations/rose-hair';
const finding = `${home}/findings/f-zilina`;
const board = `${home}/actions`;

const server = new FixtureServer();
const browser = useBrowser(() => server.listen());

beforeEach(() => {
  server.resetLife();
  server.asked.length = 0;
});

describe('a finding', () => {
  test('is accepted until a day with a reason and an approver, and is then no decision of the home', async () => {
    const page = await browser.open(finding);
    await page.getByRole('button', { name: 'Accept until…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Accept this until a day' });
    await dialog.getByLabel('Last day').fill('2099-12-31');
    await dialog.getByRole('button', { name: 'Decide' }).click();
    await dialog.locator('textarea:invalid').waitFor();

    await dialog.getByLabel('Reason').fill('The branch is being rebuilt.');
    expect(await dialog.getByLabel('Approved by').innerText()).toBe('Jana Nováková');
    await dialog.getByRole('button', { name: 'Decide' }).click();

    await page.getByText('Accepted until 31 December 2099, approved by Jana Nováková').waitFor();
    const timeline = page.getByRole('region', { name: 'What happened' });
    expect(await timeline.getByRole('listitem').first().innerText()).toMatch(/^Accepted until 31 December 2099\s+The branch is being rebuilt\./);
    await page.getByRole('link', { name: 'Scorecard', exact: true }).first().click();
    await page.getByRole('heading', { name: /^Two findings need a decision\. A hard condition is broken\. 1 action is overdue\./ }).waitFor();
    await page.getByRole('heading', { name: 'Decided' }).waitFor();

    await page.getByRole('link', { name: '1 finding is accepted until a day.' }).click();
    const accepted = page.getByRole('region', { name: 'Accepted until a day' });
    expect(await accepted.getByRole('listitem').innerText()).toMatch(/Žilina\s+Accepted until 31 December 2099, approved by Jana Nováková\s+The branch is being rebuilt\.$/);
    expect(await accessibilityFaults(page)).toEqual([]);
    await accepted.getByRole('link').click();
    await page.getByText('Accepted until 31 December 2099, approved by Jana Nováková').waitFor();
  });

  test('is assigned by keyboard alone, to somebody who is listed there and then', async () => {
    server.life.people = [];
    const page = await browser.open(finding);
    await tabTo(page, /^Assign…$/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Who sees to it?' }).waitFor();
    await page.keyboard.type('Eva Dvořáková');
    await page.keyboard.press('Enter');

    await page.getByText('Eva Dvořáková sees to it').waitFor();
    expect(server.life.people).toEqual([{ id: 'eva-dvorakova', name: 'Eva Dvořáková', approves: false }]);
    await tabTo(page, /^Take the decision back$/);
    await page.keyboard.press('Enter');
    await page.getByText('Waits for a decision').waitFor();
  });

  test('that somebody has decided about in between says so and changes nothing', async () => {
    const page = await browser.open(finding);
    await page.getByText('Waits for a decision').waitFor();
    server.life.decide('f-zilina', { kind: 'watched', revision: 0 });

    await page.getByRole('button', { name: 'Not a problem…' }).click();
    await page.getByRole('dialog').getByLabel('Reason').fill('A single month.');
    await page.getByRole('dialog').getByRole('button', { name: 'Decide' }).click();

    await page.getByRole('alert').getByText(/has been changed since it was read/).waitFor();
    expect(server.life.status('f-zilina')).toBe('watched');
    // The browser itself tells of what a server refuses.
    browser.complaints.length = 0;
  });

  test('has a chart on which people tell what happened, from where its limits begin anew', async () => {
    const page = await browser.open(finding);
    await page.getByText('The same as a table').click();
    const rows = page.getByRole('region', { name: 'Period by period' }).getByRole('row');
    const told = rows.filter({ hasText: 'February 2026' });
    await told.getByRole('button', { name: 'Tell what happened in February 2026' }).click();
    await page.getByRole('dialog').getByLabel('In a few words').fill('New shift plan.');
    await page.getByRole('dialog').getByLabel('The process changed: the limits begin anew here').check();
    await page.getByRole('dialog').getByRole('button', { name: 'Keep' }).click();

    await page.getByRole('list', { name: 'What people told' }).getByText('limits begin anew').waitFor();
    expect(await told.innerText()).toContain('New shift plan.');
    await page.getByRole('button', { name: 'Remove “New shift plan.”' }).click();
    await page.getByRole('list', { name: 'What people told' }).waitFor({ state: 'detached' });
  });

  test('gets an action, which is then on the board', async () => {
    const page = await browser.open(finding);
    await page.getByRole('button', { name: 'Add an action…' }).click();
    const dialog = page.getByRole('dialog', { name: 'What is to be done?' });
    await dialog.getByLabel('Action').fill('Visit the branch.');
    await dialog.getByLabel('What should it change?').fill('As satisfied as elsewhere.');
    await dialog.getByLabel(/^By how much/).fill('10');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();

    await page.getByRole('region', { name: 'Actions' }).getByText('Visit the branch.').waitFor();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Actions' }).click();
    await page.getByRole('region', { name: /^Open/ }).getByText('Visit the branch.').waitFor();
    expect([...server.life.actions.values()].find(({ title }) => title === 'Visit the branch.')).toMatchObject({ expectedChange: 0.1, finding: 'f-zilina', revision: 1 });
  });

  test.each([
    ['light', 'Accept until…'],
    ['dark', 'Assign…'],
    ['dark', 'Add an action…'],
  ] as const)('has in the %s theme, on a telephone, no fault that axe finds in the dialog of "%s"', async (colorScheme, name) => {
    const page = await browser.open(finding, { colorScheme, width: 360 });
    await page.getByRole('button', { name }).click();
    await page.getByRole('dialog').waitFor();

    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

describe('the board of actions', () => {
  test('puts the overdue first, and tells whether what was done worked', async () => {
    const page = await browser.open(board);
    expect(await page.locator('h1').innerText()).toBe('1 action is overdue.');
    await page.getByText('overdue since 15 October 2026').waitFor();

    const proved = page.getByRole('region', { name: /^Done, to be proved/ });
    expect((await proved.getByRole('article').innerText()).replaceAll(/[\s\u2060]+/g, ' ')).toContain('Worked. The change is beyond chance. 14 points against the other units (5 points – 23 points)');
    await proved.getByText(/9 other units/).waitFor();
  });

  test('moves an action by keyboard, and the focus goes with it', async () => {
    const page = await browser.open(board);
    const state = page.getByLabel('State of “Give the orders@ mailbox an owner.”');
    await state.focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('region', { name: /^Being done/ }).getByText('Give the orders@ mailbox an owner.').waitFor();

    expect(server.life.actions.get('a-late')).toMatchObject({ state: 'doing', revision: 2 });
    await page.getByRole('region', { name: /^Being done/ }).locator('select:focus').waitFor();
  });

  test('takes the day on which an action was done, where that was not today', async () => {
    const page = await browser.open(board);
    await page.getByLabel('Done on: “Train the new team in Žilina.”').fill('2026-07-31');

    await expect.poll(() => server.life.actions.get('a-worked')).toMatchObject({ state: 'verify', doneOn: '2026-07-31', revision: 4 });
    expect(await page.getByLabel('Done on: “Train the new team in Žilina.”').inputValue()).toBe('2026-07-31');
  });

  test.each([
    ['light', 1440, 'en-GB'],
    ['dark', 360, 'cs-CZ'],
    ['light', 360, 'hu-HU'],
    ['dark', 1440, 'lv-LV'],
    ['light', 390, 'sk-SK'],
  ] as const)('has no fault in the %s theme at %d pixels in %s', async (colorScheme, width, locale) => {
    const page = await browser.open(board, { colorScheme, width, locale });
    await page.locator('stone-action-card').first().waitFor();

    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

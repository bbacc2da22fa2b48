import { beforeEach, describe, expect, test } from 'vitest';

import { FixtureServer } from './fixture/fixture-server.ts';
import { accessibilityFaults, focusOutline, tabTo } from './ui-browser.ts';
import { useBrowser } from './use-browser.testing.ts';

const home = '/organisations/rose-hair';
const views = {
  'the scorecard': { path: home, heading: /^Three findings need a decision\. A hard condition is broken\./ },
  'a principle': { path: `${home}/principles/follow-up`, heading: /^Do we keep our promises\?$/ },
  'a finding': { path: `${home}/findings/f-evening`, heading: /^29\s% of promises made for the evening/ },
  'the units of a check': { path: `${home}/units/follow-up.promise-kept`, heading: /^\d of 9 units/ },
  'the report': { path: `${home}/report`, heading: /^Three findings need a decision\. A hard condition is broken\./ },
  'the scorecard in three blocks': { path: `${home}?layout=three-blocks`, heading: /^Three findings need a decision\. A hard condition is broken\./ },
  'the methods of control': { path: `${home}/controls?unit=brno&method=surveys`, heading: /^In 6 branches \d+ of 66 methods of control are alive\.$/ },
  'what falls due': { path: `${home}/due`, heading: /^63 deadlines in the next 10 days\. 1 is overdue already\.$/ },
  'the service-profit chain': { path: `${home}/chain`, heading: /^1 of 3 neighbouring steps go together/ },
  'the running plugins': { path: `${home}/plugins/running`, heading: /^4 plugins have code of their own\. One is in quarantine\. One rests\.$/ },
  'the data': { path: `${home}/data`, heading: /^10 checks can run\. 2 checks lack data\.$/ },
};

const server = new FixtureServer();
const browser = useBrowser(() => server.listen());

beforeEach(() => {
  server.world = 'usual';
  server.asked.length = 0;
  server.commentary = { ...server.commentary, text: '', revision: 0 };
});

describe.each(Object.entries(views))('%s', (_name, { path, heading }) => {
  test('opens at its own address, and again after reloading', async () => {
    const page = await browser.open(path);
    expect((await page.locator('h1').innerText()).replaceAll('\n', ' ')).toMatch(heading);

    await page.reload();

    await page.locator('h1').waitFor();
    expect((await page.locator('h1').innerText()).replaceAll('\n', ' ')).toMatch(heading);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.title()).toContain('Rose Hair');
  });

  test.each(['light', 'dark'] as const)('has no fault that axe finds in the %s theme', async (colorScheme) => {
    const page = await browser.open(path, { colorScheme });
    await page.locator('h2').first().waitFor();

    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('fits a telephone without moving sideways, and has no fault there either', async () => {
    const page = await browser.open(path, { width: 390 });
    await page.locator('h2').first().waitFor();

    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('speaks Czech, and says so to the browser', async () => {
    const page = await browser.open(path, { locale: 'cs-CZ' });

    expect(await page.locator('html').getAttribute('lang')).toBe('cs');
    expect(await page.getByRole('navigation', { name: 'Hlavní' }).innerText()).toMatch(/^Přehled\s[^]*\sData\s/);
    expect(await page.getByText('Vyhodnotit znovu').count()).toBe(1);
  });
});

describe('the scorecard', () => {
  test('puts the findings beside the card where there is room, and before it where there is none', async () => {
    const places = async (width: number) => {
      const page = await browser.open(home, { width });
      const decide = await page.getByRole('heading', { name: 'Decide' }).boundingBox();
      const tile = await page.getByRole('heading', { name: 'Follow-up', exact: true }).boundingBox();
      return { beside: (decide?.x ?? 0) > (tile?.x ?? 0) + 300, before: (decide?.y ?? 0) < (tile?.y ?? 0) };
    };

    expect(await places(1440)).toEqual({ beside: true, before: true });
    expect(await places(390)).toEqual({ beside: false, before: true });
  });

  test('says plainly that nothing happened', async () => {
    server.world = 'calm';
    const page = await browser.open(home);

    expect(await page.locator('h1').innerText()).toBe('Nothing needs a decision. Nothing changed beyond chance.');
    expect(await page.getByText('There is nothing to decide.').count()).toBe(1);
    expect(await page.getByText('Gate: passed').count()).toBe(1);
  });

  test('calls nothing unchanged that left its usual range, and leads to it', async () => {
    const page = await browser.open(home);
    const moved = page.locator('stone-moved-checks').getByRole('link');

    expect(await page.locator('h1').innerText()).toMatch(/(One check left its|2 checks left their) usual range without a finding\.$/);
    const question = await moved.first().innerText();
    await moved.first().click();
    await page.waitForURL(/\/principles\//);
    await page.getByText(question).first().waitFor();
  });

  test('says what is not known where the score would be', async () => {
    const page = await browser.open(home);
    const tile = page.locator('stone-principle-tile', { hasText: 'Training' });

    await tile.getByText('Not measured', { exact: true }).waitFor();
    await tile.getByText(/^Add training records: due on/).waitFor();
    await page.getByRole('region', { name: 'What is not known' }).getByText('Does the customer confirm that it is solved?').waitFor();
  });

  test('counts the comparisons that were made beside the findings', async () => {
    const page = await browser.open(home);

    await page.getByText('24 other comparisons were made. None of them differs from chance. 4 comparisons had not enough data to judge.').waitFor();
  });

  test('asks in the language of the address, which wins over that of the browser', async () => {
    const page = await browser.open(`${home}?lang=cs`);

    expect(await page.locator('h1').innerText()).toMatch(/^Tři zjištění čekají na rozhodnutí\./);
    expect(server.asked).toContain('/api/v1/organisations/rose-hair/scorecard?locale=cs');
    await page.getByRole('link', { name: 'Data', exact: true }).click();
    await page.getByText('Co kvůli chybějícím datům nelze zkontrolovat').waitFor();
    expect(new URL(page.url()).search).toBe('?lang=cs');
  });
});

describe('the report', () => {
  test('keeps what is written about the period by itself, and prints it as text', async () => {
    const page = await browser.open(`${home}/report`);
    const field = page.getByRole('textbox', { name: /^Written by people/ });

    await field.fill('A calm month.\n\nOstrava is being looked at.');
    await page.getByText('Kept.', { exact: true }).waitFor();
    await page.emulateMedia({ media: 'print' });

    expect(server.commentary).toMatchObject({ revision: 1, text: 'A calm month.\n\nOstrava is being looked at.' });
    expect(await field.isVisible()).toBe(false);
    expect(await page.locator('stone-commentary .paper').innerText()).toBe('A calm month.\n\nOstrava is being looked at.');
  });

  test('says so where somebody else has written meanwhile, and keeps both', async () => {
    const page = await browser.open(`${home}/report`);
    await page.locator('stone-report-page[ready]').waitFor();
    server.commentary = { ...server.commentary, revision: 7, text: 'By Eva.' };

    await page.getByRole('textbox').fill('Mine.');
    await page.getByText('This was not kept. The commentary was changed by Eva.').waitFor();

    expect(server.commentary.text).toBe('By Eva.');
    expect(await page.getByRole('textbox').inputValue()).toBe('Mine.');
    expect(browser.complaints).toEqual([expect.stringContaining('409 (Conflict)')]);
    browser.complaints.length = 0;
  });

  test('has five courses, the units beside each other, and two to six sheets of paper', async () => {
    const page = await browser.open(`${home}/report`);
    await page.locator('stone-report-page[ready]').waitFor();
    expect(await page.locator('stone-control-chart').count()).toBe(5);
    expect(await page.locator('stone-funnel-chart').count()).toBe(1);

    const sheets = /\/Type \/Pages[^>]*\/Count (\d+)|\/Count (\d+)[^>]*\/Type \/Pages/.exec((await page.pdf({ preferCSSPageSize: true })).toString('latin1'));

    expect(Number(sheets?.[1] ?? sheets?.[2])).toBeGreaterThanOrEqual(2);
    expect(Number(sheets?.[1] ?? sheets?.[2])).toBeLessThanOrEqual(6);
  });

  test('tells what changed since the period before, and says what it cannot tell of the score', async () => {
    const page = await browser.open(`${home}/report`);
    await page.locator('stone-report-page[ready]').waitFor();
    const changes = page.getByRole('region', { name: 'What changed since the last period' });

    expect(await changes.innerText()).toMatch(/October 2026 compared with September 2026\. 2 checks changed beyond chance/);
    expect(await changes.getByRole('listitem').first().innerText()).toMatch(/ → .*Worse, and not by chance\./s);
  });

  test('names what is overdue in its answer, and each action with its owner and its proved effect, the overdue first', async () => {
    const page = await browser.open(`${home}/report`);
    expect(await page.locator('h1').innerText()).toMatch(/1 action is overdue\./);

    const rows = page.getByRole('region', { name: 'Actions and their effect' }).getByRole('row');
    const told = (await rows.allInnerTexts()).map((text) => text.replaceAll(/[\s\u2060]+/g, ' '));
    expect(told).toHaveLength(3);
    expect(told[1]).toMatch(/Give the orders@ mailbox an owner\..*Petr Svoboda Open, overdue since 15 October 2026 Not told yet\. Should: Nine messages of ten get an answer\./);
    expect(told[2]).toMatch(/Train the new team in Žilina\..*Jana Nováková to be proved on 31 October 2026 Worked\. The change is beyond chance\. 14 points against the other units \(5 points – 23 points\)/);
  });
});

describe('without a mouse', () => {
  test('the way leads from the home to the rows of a finding', async () => {
    const page = await browser.open(home);

    await tabTo(page, /^Skip to the content$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^94 rows$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'The rows behind it' }).waitFor();
    await page.getByRole('cell', { name: 'C-10400' }).waitFor();
    await tabTo(page, /^Show 25 more rows$/);
    await page.keyboard.press('Enter');

    await page.getByText('50 of 94 rows').waitFor();
    expect(new URL(page.url()).pathname).toBe(`${home}/findings/f-evening`);
    expect(new URL(page.url()).hash).toBe('#evidence');
  });

  test('what has the focus can be seen', async () => {
    const page = await browser.open(home);

    await tabTo(page, /^Data$/);

    expect(await focusOutline(page)).toBe('solid');
  });

  test('a new view starts at its content', async () => {
    const page = await browser.open(home);

    await page.getByRole('link', { name: 'Data', exact: true }).click();

    await page.getByRole('heading', { name: 'Tables' }).waitFor();
    expect(await page.locator('main:focus').count()).toBe(1);
  });
});

describe('a finding', () => {
  test('keeps in its address which rows are shown', async () => {
    const page = await browser.open(`${home}/findings/f-evening`);
    await page.getByText('25 of 94 rows').waitFor();

    await page.getByRole('link', { name: 'What counts' }).click();
    await page.getByText('25 of 39 rows').waitFor();
    expect(new URL(page.url()).search).toBe('?rows=numerator');

    await page.reload();
    await page.getByText('25 of 39 rows').waitFor();
    await page.getByRole('link', { name: 'What is left out' }).click();
    await page.getByText('No rows here.').waitFor();
    await page.goBack();
    await page.getByText('25 of 39 rows').waitFor();
  });

  test('draws rows at random, keeps the lot in its address, asks for it in files, and goes back to their own order', async () => {
    const page = await browser.open(`${home}/findings/f-evening?rows=numerator`);

    await page.getByRole('button', { name: 'Draw at random' }).click();

    await page.getByText(/^Drawn at random \(lot \d{6}\): the first rows are a fair sample/).waitFor();
    const lot = new URL(page.url()).searchParams.get('lot');
    expect(server.asked.at(-1)).toContain(`part=numerator&lot=${lot}`);
    await page.getByText('Export', { exact: true }).last().click();
    expect(await page.getByRole('link', { name: /CSV/ }).last().getAttribute('href')).toContain(`lot=${lot}`);
    await page.getByRole('link', { name: 'Everything it is out of' }).click();
    await page.getByText(`lot ${lot}`).waitFor();
    await page.getByRole('link', { name: 'Back to their own order' }).click();
    await page.getByRole('button', { name: 'Draw at random' }).waitFor();
    expect(new URL(page.url()).search).toBe('?rows=denominator');
  });

  test('pages to the last row and then offers no more', async () => {
    const page = await browser.open(`${home}/findings/f-evening?rows=numerator`);

    await page.getByRole('button', { name: 'Show 14 more rows' }).click();

    await page.getByText('39 of 39 rows').waitFor();
    expect(await page.getByRole('button', { name: /more row/ }).count()).toBe(0);
    expect(server.asked.filter((path) => path.includes('/evidence'))).toEqual([
      '/api/v1/organisations/rose-hair/findings/f-evening/evidence?part=numerator&limit=25',
      '/api/v1/organisations/rose-hair/findings/f-evening/evidence?part=numerator&limit=25&after=25',
    ]);
  });

  test('tells its recipe, how sure it is, its history as a table and its peers without ranks', async () => {
    const page = await browser.open(`${home}/findings/f-evening`);

    await page.getByText('The query, for the curious').click();
    expect(await page.getByText('from commitment').isVisible()).toBe(true);
    expect(await page.getByRole('region', { name: 'How sure are we' }).innerText()).toContain('Wilson');
    await page.getByText('The same as a table').click();
    expect(await page.getByRole('row', { name: /^October 2026/ }).innerText()).toContain('29');
    const peers = await page.getByRole('region', { name: 'The others' }).getByRole('rowheader').allInnerTexts();
    expect(peers).toEqual(['evening', 'afternoon', 'morning']);
  });

  test('that is gone says so, and leads on', async () => {
    const page = await browser.open(`${home}/findings/f-gone`);

    expect(await page.getByText('There is no finding "f-gone".').count()).toBe(1);
    expect(await page.getByText('FINDING_UNKNOWN').count()).toBe(1);
    expect(browser.complaints.splice(0)).toEqual([expect.stringContaining('404')]);
  });
});

describe('a principle', () => {
  test('shows the units worst first, and names in words those that cannot be compared', async () => {
    const page = await browser.open(`${home}/principles/follow-up`);
    const units = page.locator('stone-unit-table').first();

    expect((await units.getByRole('rowheader').allInnerTexts()).slice(0, 2)).toEqual(['Brno', 'Liepāja']);
    await units.getByText('Too little data to compare: Košice (5 promises).').waitFor();
    expect(await page.getByText('Left out: 12 not yet due, 3 cancelled.').count()).toBe(1);
  });

  test('fetches a recipe when it is first asked for', async () => {
    const page = await browser.open(`${home}/principles/follow-up`);
    expect(server.asked.filter((path) => path.includes('/explanation'))).toEqual([]);

    await page.getByText("How it's calculated", { exact: true }).first().click();

    await page.getByText('Of all commitments due in the period').waitFor();
    expect(server.asked).toContain('/api/v1/organisations/rose-hair/checks/follow-up.promise-kept/explanation?locale=en');
    const sizes = page.getByRole('definition').filter({ hasText: 'To know a share near' }).getByRole('listitem');
    expect((await sizes.allInnerTexts()).map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      'to within 10 points: 75 promises',
      'to within 5 points: 306 promises',
      'to within 3 points: 857 promises',
      'to settle whether 95 % is kept, if the share stays: 20 promises',
      'to keep 95 % for sure if none falls short: 73 promises',
      'there are now: 412 promises',
    ]);
  });
});

describe('a run', () => {
  test('is told while it goes, and what is shown is loaded again when it has finished', async () => {
    const page = await browser.open(home);
    await page.getByRole('button', { name: 'Score again' }).click();
    await page.getByText('Scoring starts…').waitFor();

    server.tell({ type: 'run-progress', job: 'job-1', step: 'measuring', done: 3, total: 12 });
    await page.getByText('3 of 12').waitFor();
    server.world = 'calm';
    server.tell({ type: 'run-finished', job: 'job-1', run: 'run-2' });

    await page.getByText('Nothing needs a decision.').waitFor();
    expect(await page.getByText('Scored again. The page is up to date.').count()).toBe(1);
  });

  test('that fails says why', async () => {
    const page = await browser.open(home);
    await expect.poll(() => server.asked.some((path) => path.split('?')[0]?.endsWith('/events')), { timeout: 10_000 }).toBe(true);
    const problem = { type: 'about:blank', title: 'Problem', status: 500, detail: 'The disk is full.', code: 'DISK_FULL' };

    server.tell({ type: 'run-failed', job: 'job-1', problem });

    await page.getByText('Scoring failed: The disk is full.').waitFor();
  });
});

describe('where there is nothing to show', () => {
  test('a server without organisations says how to make one', async () => {
    server.world = 'nobody';
    const page = await browser.open('/');

    expect(await page.locator('h1').innerText()).toBe('There is no organisation here yet');
    expect(await page.getByText('touchstone init --org FOLDER').count()).toBe(1);
  });

  test('an organisation that was never scored says how to begin', async () => {
    server.world = 'empty';
    const page = await browser.open('/');

    expect(await page.locator('h1').innerText()).toBe('Nothing has been scored yet');
    await page.getByRole('link', { name: 'Data', exact: true }).click();
    await page.getByText('There is no data yet').waitFor();
    expect(browser.complaints.splice(0)).toEqual([expect.stringContaining('404')]);
  });

  test('a failing server says what it said, and is asked again on request', async () => {
    server.world = 'broken';
    const page = await browser.open(home);
    await page.getByRole('alert').getByText('The store is closed. Start the server again.').waitFor();

    server.world = 'usual';
    await page.getByRole('button', { name: 'Try again' }).click();

    await page.getByText('Three findings need a decision.').waitFor();
    expect(browser.complaints.splice(0)).toEqual([expect.stringContaining('503')]);
  });

  test('an address that means nothing leads to the scorecard', async () => {
    const page = await browser.open(`${home}/nowhere`);
    expect(await page.locator('h1').innerText()).toBe('There is nothing at this address');

    await page.getByRole('link', { name: 'Go to the scorecard' }).click();

    await page.getByText('Three findings need a decision.').waitFor();
  });
});

test('on paper there is no navigation and no button', async () => {
  const page = await browser.open(home);

  await page.emulateMedia({ media: 'print' });

  expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
  expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
});

import { expect, test } from 'vitest';

import { FixtureServer } from './fixture/fixture-server.ts';
import { useBrowser } from './use-browser.testing.ts';

const server = new FixtureServer();
const browser = useBrowser(() => server.listen());

test('the gate tells apart what is met, what is broken and what nobody knows', async () => {
  const page = await browser.open('/organisations/rose-hair');
  const gate = page.locator('stone-gate');
  await gate.locator('summary').click();

  expect(await gate.locator('li').allInnerTexts()).toEqual([
    expect.stringMatching(/^broken:.*2 cases/s),
    expect.stringMatching(/^met:.*person/s),
    expect.stringMatching(/^met:.*complaint/s),
    expect.stringMatching(/^not known:.*Refunds/s),
  ]);
  expect(await gate.locator('summary').innerText()).toBe('One condition could not be measured');
});

import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

import { startPanelServer } from './panel-server.testing.ts';
import { accessibilityFaults, UiBrowser } from './ui-browser.ts';

const principle = '/organisations/small/principles/follow-up';
const patient = { timeout: 10_000 };

/** Does something in the panel, and leaves word of what came of it where a test can read it. */
const tries = (body: string): string => `
  const word = (text) => { document.body.dataset.outcome = text; };
  addEventListener('DOMContentLoaded', async () => {
    try { word('did ' + (await (async () => { ${body} })())); } catch (error) { word('failed ' + error.name); }
  });
`;

/** By name: what a panel does, and what must have come of it. */
const attacks = (stranger: string): Readonly<Record<string, string>> => ({
  'navigates-top': tries(`top.location.href = '${stranger}/top'; await new Promise((go) => setTimeout(go, 300)); return 'nothing';`),
  'reads-cookies': tries(`return document.cookie;`),
  'reads-storage': tries(`return localStorage.length;`),
  'reads-parent': tries(`return parent.document.title;`),
  'opens-windows': tries(`return open('${stranger}/window') === null ? 'null' : 'a window';`),
  'posts-elsewhere': tries(`await fetch('${stranger}/fetch', { method: 'POST', body: 'x' }); return 'posted';`),
  'beacons': tries(`return navigator.sendBeacon('${stranger}/beacon', 'x');`),
  'loads-pictures': tries(`await new Promise((go, stop) => { const i = new Image(); i.onload = go; i.onerror = () => stop(new TypeError('no')); i.src = '${stranger}/picture.png'; }); return 'loaded';`),
  'asks-the-api': tries(`await fetch('/api/v1/organisations/small/scorecard'); return 'asked';`),
  'reads-beyond': tries(`await new Promise((go, stop) => { const s = document.createElement('script'); s.onload = go; s.onerror = () => stop(new TypeError('no')); s.src = '../secret.js'; document.head.append(s); }); return 'read';`),
  'runs-text': tries(`return eval('1 + 1');`),
  'frames-others': tries(`const f = document.createElement('iframe'); f.src = '${stranger}/frame'; document.body.append(f); await new Promise((go) => setTimeout(go, 300)); return 'nothing';`),
  'sends-forms': tries(`const f = document.createElement('form'); f.action = '${stranger}/form'; document.body.append(f); f.submit(); await new Promise((go) => setTimeout(go, 300)); return 'nothing';`),
  'goes-away': `addEventListener('DOMContentLoaded', () => { location.href = '${stranger}/away?' + document.title; });`,
  'grows': `for (let i = 0; i < 50; i++) parent.postMessage({ type: 'height', height: 1e9 }, '*'); parent.postMessage({ type: 'height', height: NaN }, '*'); parent.postMessage({ type: 'height', height: '9' }, '*');`,
});

/** What each leaves word of; of those that are not here, what they wrote themselves. */
const outcomes: Readonly<Record<string, RegExp>> = {
  'navigates-top': /^(failed SecurityError|did nothing)$/,
  'reads-cookies': /^failed SecurityError$/,
  'reads-storage': /^failed SecurityError$/,
  'reads-parent': /^failed SecurityError$/,
  'opens-windows': /^did null$/,
  'posts-elsewhere': /^failed TypeError$/,
  'beacons': /^did (true|false)$/,
  'loads-pictures': /^failed TypeError$/,
  'asks-the-api': /^failed TypeError$/,
  'reads-beyond': /^failed TypeError$/,
  'runs-text': /^failed EvalError$/,
  'frames-others': /^did nothing$/,
  'sends-forms': /^did nothing$/,
};

let server: Awaited<ReturnType<typeof startPanelServer>>;
let browser: UiBrowser;

beforeAll(async () => {
  server = await startPanelServer(attacks);
  browser = await UiBrowser.launch(server.url);
});

afterEach(() => browser.closePages());

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** The frame of a panel, once it is there. */
async function frameOf(page: Page, part: string): Promise<Frame> {
  await expect.poll(() => page.frames().some((frame) => frame.url().includes(part)), patient).toBe(true);
  return page.frames().find((frame) => frame.url().includes(part)) as Frame;
}

/** What the example draws of promises kept. */
const promisesIn = (frame: Frame) => frame.locator('section').filter({ hasText: 'Do we keep our promises?' });

test('a panel draws the checks that it declares, as high as it asks, in the theme of the page', async () => {
  const page = await browser.open(principle, { colorScheme: 'dark' });
  const frame = await frameOf(page, 'quarry.branches');

  await frame.locator('.line').first().waitFor();
  expect(await promisesIn(frame).locator('.name').allInnerTexts()).toEqual(['praha', 'brno']);
  expect(await promisesIn(frame).locator('.value').allInnerTexts()).toEqual(['100%', '33%']);
  expect(await frame.evaluate('document.documentElement.dataset.theme + document.documentElement.lang')).toBe('darken-GB');
  const asked = Number(await frame.evaluate('document.documentElement.offsetHeight'));
  await expect.poll(() => page.locator('iframe[title="Where the branches stand"]').getAttribute('height'), patient).toBe(String(asked));
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => frame.evaluate('document.documentElement.dataset.theme'), patient).toBe('light');
});

test('panels that mean harm reach nothing, and the healthy one beside them draws as ever', async () => {
  const page = await browser.open(principle);
  for (const [id, outcome] of Object.entries(outcomes)) {
    const frame = await frameOf(page, `stranger.${id}/`);
    await expect.poll(() => frame.evaluate('document.body.dataset.outcome'), patient).toMatch(outcome);
  }
  await expect.poll(() => page.locator('iframe[title="Attack grows"]').getAttribute('height'), patient).toBe('2000');

  expect(new URL(page.url()).pathname).toBe(principle);
  expect(page.context().pages()).toHaveLength(1);
  expect(page.frames().filter((frame) => frame.url().startsWith('http') && !frame.url().startsWith(server.url))).toEqual([]);
  expect(server.heard).toEqual([]);
  const healthy = await frameOf(page, 'quarry.branches');
  expect(await promisesIn(healthy).locator('.name').allInnerTexts()).toEqual(['praha', 'brno']);
});

test('a panel that is opened by itself is in a sandbox too', async () => {
  const page = await browser.open('/organisations/small');
  const address = `${server.url}/api/v1/organisations/small/panels/stranger.reads-cookies/page/page.html`;

  await page.goto(address);

  await expect.poll(() => page.evaluate('document.body.dataset.outcome'), patient).toMatch(/^failed SecurityError$/);
  expect(await page.evaluate('self.origin')).toBe('null');
});

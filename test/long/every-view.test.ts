import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';

import { everyView, type LookedAt, patternsOfRoutes, settled, unseen } from './all-views.testing.ts';
import { RealServer } from '../browser/real-server.testing.ts';
import { accessibilityFaults } from '../browser/ui-browser.ts';
import { useBrowser } from '../browser/use-browser.testing.ts';

let server: RealServer;
let views: readonly LookedAt[];
const browser = useBrowser(async () => (server = await RealServer.start()));

beforeAll(async () => {
  views = await everyView(server);
});

/**
 * What is lost at a width: the page that moves sideways, text that is cut off by its own box, and fields, buttons and links beyond the
 * edge that no scrolling box around them brings back. What can be opened is open. Runs in the page, through every element of ours.
 */
const lost = `(() => {
  const found = [];
  const tell = (what, element) => found.push(what + ': <' + element.localName + '> ' + (element.textContent ?? '').replaceAll(/\\s+/g, ' ').trim().slice(0, 60));
  const walk = (root) => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? walk(element.shadowRoot) : [])]);
  const around = (element) => element.parentElement ?? element.getRootNode().host ?? null;
  const scrolls = (element) => { for (let at = element; at; at = around(at)) { if (/auto|scroll/.test(getComputedStyle(at).overflowX) && at.scrollWidth > at.clientWidth) { return true; } } return false; };
  const hidden = (element) => { for (let at = element; at; at = around(at)) { const style = getComputedStyle(at); if (style.clipPath !== 'none' || style.visibility === 'hidden' || style.clip !== 'auto') { return true; } } return false; };
  for (const element of walk(document)) { if (element.localName === 'details') { element.open = true; } }
  if (document.documentElement.scrollWidth > innerWidth) { found.push('the page moves sideways by ' + (document.documentElement.scrollWidth - innerWidth)); }
  for (const element of walk(document)) {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0 || element.closest('svg') || hidden(element)) { continue; }
    const style = getComputedStyle(element);
    const cuts = (overflow, inside, outside) => /hidden|clip/.test(overflow) && inside > outside + 1;
    if ((element.textContent ?? '').trim() !== '' && (cuts(style.overflowX, element.scrollWidth, element.clientWidth) || cuts(style.overflowY, element.scrollHeight, element.clientHeight))) { tell('cut off', element); }
    if (element.matches('a[href], button, input, select, textarea, summary') && (box.right > innerWidth + 1 || box.left < -1) && !scrolls(element)) { tell('beyond the edge', element); }
  }
  return found;
})()`;

async function open({ path, prepare }: LookedAt, options: { readonly width: number; readonly colorScheme: 'light' | 'dark' }): Promise<Page> {
  const page = await browser.open(path, options);
  await settled(page);
  await prepare?.(page);
  return page;
}

test('no view of the routes is left out', () => {
  expect(patternsOfRoutes().length).toBeGreaterThan(20);
  expect(unseen(views)).toEqual([]);
});

// 720 pixels are those of a usual screen of 1440 at 200 %.
test.each([
  [360, 'light'],
  [360, 'dark'],
  [720, 'light'],
  [1440, 'dark'],
] as const)('at %i pixels in the %s theme no view loses anything, and axe finds no fault in it', async (width, colorScheme) => {
  const faults: Record<string, readonly string[]> = {};
  for (const view of views) {
    const page = await open(view, { width, colorScheme });
    const found = [...(await page.evaluate<string[]>(lost)), ...(await accessibilityFaults(page))];
    if (found.length > 0) {
      faults[view.name] = found;
    }
    await page.context().close();
  }
  expect(faults).toEqual({});
});

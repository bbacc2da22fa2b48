import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import type { RunningPlugin } from '@touchstone/sdk/contract';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';

import { everyView, type LookedAt, settled } from './all-views.testing.ts';
import { addRule, inTheme, lettersOfTheMachine, makeStill } from './picture-page.testing.ts';
import { clearDifferences, differ, differenceFromKept, keepPicture, keptPictures, takePicture } from './pictures.testing.ts';
import { organisationFolder } from '../../core/src/host/organisation/index.js';
import { makeOrganisation, RealServer } from '../browser/real-server.testing.ts';
import { useBrowser } from '../browser/use-browser.testing.ts';

/** `TOUCHSTONE_PICTURES=take` keeps every view as it looks now instead of comparing it. */
const takes = process.env['TOUCHSTONE_PICTURES'] === 'take';
const clock = new URL('stopped-clock.testing.mjs', import.meta.url).href;
/** Width by height of the windows that are looked at: a usual screen and a telephone. */
const windows = [
  [1440, 900],
  [390, 844],
] as const;
const themes = ['light', 'dark'] as const;
/** When the pictures are taken, as the clock of the server says it. */
const pictured = new Date('2026-11-02T08:30:00+01:00');

const scorecard = '/organisations/rose-hair';

let views: readonly LookedAt[];
const browser = useBrowser(async () => {
  const server = await RealServer.start(makeThen, {}, [clock]);
  views = await everyView(server);
  return server;
});

/** Has the page of running plugins tell the same speed of every machine: what it tells is measured. */
async function onAnyMachine(page: Page): Promise<void> {
  await page.route('**/api/v1/**/plugins/running', async (route) => {
    const response = await route.fetch();
    const plugins = (await response.json()) as readonly RunningPlugin[];
    const measured = ({ activatedAt }: RunningPlugin) => activatedAt !== null && { activationMs: 12.5, cpuMsPer1000: 30, memoryBytes: 16 * 1024 ** 2 };
    await route.fulfill({ response, json: plugins.map((plugin) => ({ ...plugin, ...measured(plugin) })) });
  });
  await page.reload();
  await page.locator('h1').first().waitFor();
}

/** Makes the organisation at the moment at which the server will serve it, with pseudonyms that are the same each time. */
async function makeThen(folder: string): Promise<void> {
  const { salt } = organisationFolder(folder);
  mkdirSync(dirname(salt), { recursive: true });
  writeFileSync(salt, 'pictures'.repeat(8));
  vi.useFakeTimers({ toFake: ['Date'], now: pictured });
  try {
    await makeOrganisation(folder);
  } finally {
    vi.useRealTimers();
  }
}

beforeAll(clearDifferences);

async function open({ name, path, prepare }: LookedAt, [width, height]: readonly [number, number]): Promise<Page> {
  const page = await browser.open(path, { width, height, at: pictured });
  if (name === 'running') {
    await onAnyMachine(page);
  }
  await settled(page);
  await prepare?.(page);
  await makeStill(page);
  return page;
}

test.each(windows)('at %i × %i pixels every view looks as it is kept, in both themes, with no letter of the machine', async (width, height) => {
  const faults: Record<string, string> = {};
  for (const view of views) {
    const page = await open(view, [width, height]);
    const letters = await lettersOfTheMachine(page);
    if (letters.length > 0) {
      faults[view.name] = `is drawn with ${letters.join(', ')}`;
    }
    for (const theme of themes) {
      await inTheme(page, theme);
      // What is longer than its window is looked at once: its colours are those of the theme. What only opens something stands in other pictures too.
      const picture = await takePicture(page, theme === 'light' && !view.opens);
      const name = `${view.name}-${width}-${theme}`;
      if (takes) {
        keepPicture(name, picture);
      }
      const difference = differenceFromKept(name, picture);
      if (difference !== undefined) {
        faults[name] = difference;
      }
    }
    await page.context().close();
  }
  expect(faults).toEqual({});
});

test.each([
  ['a tile in another colour', 'li:nth-of-type(2) > stone-principle-tile { --card: #f6f1e6 }'],
  ['a tile with another margin', 'li:nth-of-type(2) > stone-principle-tile { margin-top: 2px }'],
  ['a sentence in another ink', 'h1 { color: #4a4540 !important }'],
  ['a sentence that stands two pixels lower', 'h1 { position: relative; top: 2px }'],
])('tells a page with %s from the same without', async (_what, rule) => {
  const page = await open({ name: 'scorecard', path: scorecard }, windows[0]);
  await inTheme(page, 'light');
  const before = await takePicture(page, false);
  expect(differ(before, await takePicture(page, false))).toBe(false);
  await addRule(page, rule);
  expect(differ(before, await takePicture(page, false))).toBe(true);
});

test('nothing is kept of a view that is no more', () => {
  const names = views.flatMap(({ name }) => windows.flatMap(([width]) => themes.map((theme) => `${name}-${width}-${theme}`)));
  expect(keptPictures().filter((name) => !names.includes(name))).toEqual([]);
});

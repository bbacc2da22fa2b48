/* Scrolls the views of 1000 branches × 29 principles in a Chromium without a graphics card, beside a plain table of as many rows. Build first: `node .house/build.mjs`; then `node --import ./test/bench/built-core.ts test/bench/scroll.bench.ts [rounds] [part of a name]`. */
import { loadavg } from 'node:os';

import type { Page } from 'playwright-core';

import { check, comparison, controls, organisation, scorecard } from './scroll-world.ts';
import { type Frames, framesOf } from './scroll-trace.ts';
import { FixtureServer } from '../browser/fixture/fixture-server.ts';
import { UiBrowser } from '../browser/ui-browser.ts';

const rounds = Number(process.argv[2] ?? 3);
const wanted = process.argv[3] ?? '';
const home = '/organisations/rose-hair';
const pixelsPerSecond = 4000;
/** As far as somebody scrolls in five seconds. */
const furthest = 20_000;

const big: Readonly<Record<string, unknown>> = { [`/api/v1${home}`]: organisation, [`/api/v1${home}/scorecard`]: scorecard(), [`/api/v1${home}/checks/${check}/units`]: comparison(), [`/api/v1${home}/controls`]: controls() };
const rows = comparison().units.map(({ name, n, value }) => `<tr><th>${name}<td>${value}<td>${n}<td>${value}<td>${n}`).join('');

interface Scene {
  readonly name: string;
  readonly path: string;
  /** Until when to wait, and what to open. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** A page of its own instead of the product's. */
  readonly html?: string;
}

const scenes: readonly Scene[] = [
  { name: 'an empty page', path: '/empty', html: '<h1>Empty</h1><div style="height: 40000px"></div>' },
  { name: 'a plain table of 1000 rows and five columns', path: '/table', html: `<style>td,th{padding:9px;border-bottom:1px solid #ccc}</style><h1>Table</h1><table>${rows}</table>` },
  { name: 'scorecard, 29 principles', path: home, prepare: (page) => page.locator('stone-principle-tile').nth(28).waitFor() },
  {
    name: 'a principle, all 1000 branches open',
    path: `${home}/principles/follow-up`,
    prepare: async (page) => {
      await page.locator('stone-unit-table button').first().click();
      await page.locator('stone-unit-table tbody tr').nth(999).waitFor();
    },
  },
  { name: 'branches: funnel and table of 1000', path: `${home}/units/${check}`, prepare: (page) => page.locator('stone-compared-units tbody tr').nth(999).waitFor() },
  { name: 'methods of control: 1000 × 12', path: `${home}/controls`, prepare: (page) => page.locator('tbody tr').nth(999).waitFor() },
];

async function scroll(page: Page): Promise<Frames & { readonly pixels: number }> {
  const browser = page.context().browser();
  if (!browser) {
    throw new Error('The page has no browser.');
  }
  const client = await page.context().newCDPSession(page);
  const height = await page.evaluate<number>('document.documentElement.scrollHeight - innerHeight');
  const yDistance = -Math.min(height, furthest);
  await browser.startTracing(page, { categories: ['benchmark', 'cc', 'toplevel', 'disabled-by-default-devtools.timeline.frame'] });
  await client.send('Input.synthesizeScrollGesture', { x: 600, y: 450, yDistance, speed: pixelsPerSecond, gestureSourceType: 'mouse' });
  const trace = await browser.stopTracing();
  const reached = await page.evaluate<number>('scrollY');
  if (reached < -yDistance - 2) {
    throw new Error(`Scrolled to ${reached} instead of ${-yDistance}.`);
  }
  return { ...framesOf(trace.toString('utf8')), pixels: reached };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const server = await new FixtureServer().listen();
const browser = await UiBrowser.launch(server.origin);
try {
  process.stdout.write(`| what | pixels | frames shown | dropped | incomplete | longest task | main thread, of a frame |\n|---|---:|---:|---:|---:|---:|---:|\n`);
  for (const { name, path, prepare, html } of scenes.filter((scene) => scene.name.includes(wanted))) {
    const found: Awaited<ReturnType<typeof scroll>>[] = [];
    for (let round = 0; round < rounds; round++) {
      const page = await browser.open(home);
      await page.route(
        ({ pathname }) => (html === undefined ? pathname in big : pathname === path),
        (route) => (html === undefined ? route.fulfill({ json: big[new URL(route.request().url()).pathname] }) : route.fulfill({ contentType: 'text/html', body: `<!doctype html>${html}` })),
      );
      page.setDefaultTimeout(120_000);
      await page.goto(server.origin + path);
      await prepare?.(page);
      await page.waitForTimeout(1500);
      found.push(await scroll(page));
      await page.context().close();
    }
    const of = (pick: (scrolled: (typeof found)[number]) => number) => median(found.map(pick));
    const frames = of(({ presented }) => presented);
    process.stdout.write(`| ${name} | ${of(({ pixels }) => pixels)} | ${frames} | ${of(({ dropped }) => dropped)} | ${of(({ incomplete }) => incomplete)} | ${of(({ longestTaskMs }) => longestTaskMs).toFixed(1)} ms | ${(of(({ busyMs }) => busyMs) / frames).toFixed(2)} ms |\n`);
  }
  process.stdout.write(`\nMedians of ${rounds} rounds; load ${loadavg()[0]?.toFixed(0)}.\n`);
} finally {
  await browser.close();
  await server.close();
}

import { readFileSync } from 'node:fs';

import type { Scorecard, UploadSummary } from '@touchstone/sdk/contract';
import type { Page } from 'playwright-core';

import type { RealServer } from '../browser/real-server.testing.ts';

const home = '/organisations/rose-hair';

/** A view as it is looked at: its address, what to do there first, and until when to wait. */
export interface LookedAt {
  readonly name: string;
  readonly path: string;
  /** Opens what is closed at first. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** Whether it is another of the views with something opened in it. */
  readonly opens?: boolean;
}

const press = (name: RegExp | string) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click();
};

/** Every view of the product over a real organisation, each at its own address. Hands a file over and adds standards, so that there is something to see. */
export async function everyView(server: RealServer): Promise<readonly LookedAt[]> {
  const { findings } = await server.get<Scorecard>('scorecard');
  const finding = findings.find(({ severity }) => severity !== 'praise') ?? findings[0];
  const send = async (method: string, path: string, body: string, type: string) => {
    const response = await fetch(`${server.origin}/api/v1${home}/${path}`, { method, body, headers: { 'content-type': type } });
    if (!response.ok) {
      throw new Error(`${path} is answered with ${response.status}: ${await response.text()}`);
    }
    return response.json();
  };
  const json = 'application/json';
  await send('PUT', 'people/jana', JSON.stringify({ name: 'Jana Nováková', approves: true }), json);
  const standard = { text: 'Promises to customers are kept.', check: 'follow-up.promise-kept', target: 0.9, floor: 0.7, owner: 'Jana Nováková', reviewOn: '2020-01-31' };
  const looked = { owner: 'Jana Nováková', channel: 'in_person', area: 'professionalism' };
  for (const [code, about] of [
    ['promises-90', standard],
    ['greet', { ...looked, text: 'Everybody who comes in is greeted within a minute.', check: 'mystery.greet-60s', source: 'Decision 7' }],
    ['name-badge', { ...looked, text: 'Whoever serves customers wears a name badge.' }],
  ] as const) {
    await send('PUT', `standards/${code}`, JSON.stringify({ standard: about, approvedBy: 'jana', basedOn: 0 }), json);
  }
  const rows = Array.from({ length: 40 }, (_, index) => `T-${index},2026-10-${String(1 + (index % 28)).padStart(2, '0')} 09:00,Brno,phone`);
  const upload = (await send('POST', 'uploads?name=tickets.csv', ['Ticket,Opened,Branch,Channel', ...rows].join('\n'), 'application/octet-stream')) as UploadSummary;

  const at = (path: string): string => home + path;
  return [
    { name: 'scorecard', path: at('') },
    { name: 'three-blocks', path: at('?layout=three-blocks') },
    { name: 'gate', path: at(''), opens: true, prepare: (page) => page.locator('stone-gate summary').click() },
    { name: 'palette', path: at(''), opens: true, prepare: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('combobox').waitFor();
    } },
    { name: 'principle', path: at('/principles/follow-up') },
    { name: 'finding', path: at(`/findings/${finding?.id}`) },
    { name: 'accepting', path: at(`/findings/${finding?.id}`), opens: true, prepare: press('Accept until…') },
    { name: 'units', path: at('/units/follow-up.promise-kept') },
    { name: 'compare', path: at('/compare') },
    { name: 'controls', path: at('/controls') },
    { name: 'chain', path: at('/chain') },
    { name: 'report', path: at('/report') },
    { name: 'standards', path: at('/standards') },
    { name: 'standard', path: at('/standards/promises-90') },
    { name: 'new-standard', path: at('/standards-new') },
    { name: 'standards-packs', path: at('/standards-packs') },
    { name: 'standards-import', path: at('/standards-import') },
    { name: 'actions', path: at('/actions') },
    { name: 'visit', path: at('/visit') },
    { name: 'due', path: at('/due') },
    { name: 'audit', path: at('/audit') },
    { name: 'data', path: at('/data') },
    { name: 'forget', path: at('/data/forget') },
    { name: 'upload', path: at(`/data/uploads/${upload.id}`), prepare: (page) => page.locator('stone-upload-trial').waitFor() },
    { name: 'mapping', path: at('/data/mappings/pruzkumy-cz') },
    { name: 'plugins', path: at('/plugins') },
    { name: 'running', path: at('/plugins/running') },
    { name: 'plugin', path: at('/plugins/touchstone.follow-up') },
    { name: 'nothing-here', path: at('/nowhere') },
  ];
}

/** The patterns of the addresses that the product knows, as its routes have them. */
export function patternsOfRoutes(): readonly RegExp[] {
  const text = readFileSync(new URL('../../ui/src/app/routes.ts', import.meta.url), 'utf8');
  return [...text.matchAll(/^ {4}pattern: \/(.+)\/,$/gm)].map(([, source = '']) => new RegExp(source));
}

/** Which patterns none of the views is at. */
export const unseen = (views: readonly LookedAt[], patterns = patternsOfRoutes()): readonly RegExp[] =>
  patterns.filter((pattern) => !views.some(({ path }) => pattern.test(new URL(path, 'http://x').pathname.slice(home.length))));

/** Waits until a view has loaded all it shows. */
export async function settled(page: Page): Promise<void> {
  await page.getByText('Loading…').first().waitFor({ state: 'detached', timeout: 20_000 });
  await page.evaluate('document.fonts.ready.then(() => undefined)');
}

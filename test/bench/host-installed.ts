/* Weighs an organisation that has many plugins without code, installed and enabled, against the same one without any. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type * as Host from '../../core/src/host/index.js';
import type * as Services from '../../core/src/services.js';

const built = (file: string): string => new URL(`../../core/dist/${file}`, import.meta.url).href;
await import('reflect-metadata');
const { createOrganisation } = (await import(built('host/index.js'))) as typeof Host;
const { openOrganisation } = (await import(built('services.js'))) as typeof Services;

/** A real declaration to copy: checks, texts in two languages and all. */
const declared = new URL('../../plugins/follow-up/dist/contributes.json', import.meta.url);

function writePlugin(folder: string, index: number): string {
  const target = path.join(folder, `plugin-${index}`);
  mkdirSync(path.join(target, 'dist'), { recursive: true });
  const contribution = { ...(JSON.parse(readFileSync(declared, 'utf8')) as object), principle: `principle-${index}` };
  const touchstone = { id: `acme.plugin-${index}`, contributes: 'dist/contributes.json' };
  writeFileSync(path.join(target, 'package.json'), JSON.stringify({ name: `@acme/plugin-${index}`, version: '1.0.0', engines: { touchstone: '^1.0.0' }, touchstone }));
  writeFileSync(path.join(target, 'dist/contributes.json'), JSON.stringify(contribution));
  return target;
}

/** By the clock, and of processors alone, which other work on the machine matters less to; in milliseconds. */
interface Took {
  readonly clock: number;
  readonly cpu: number;
}

async function openedIn(folder: string, expected: number): Promise<Took> {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  const organisation = await openOrganisation(folder);
  const { user, system } = process.cpuUsage(used);
  const took = { clock: performance.now() - begun, cpu: (user + system) / 1000 };
  const enabled = (await organisation.plugins()).filter(({ id, enabled: on, problem }) => id.startsWith('acme.') && on && problem === null).length;
  await organisation.close();
  if (enabled !== expected) {
    throw new Error(`${enabled} of ${expected} plugins are ready.`);
  }
  return took;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** How long opening takes without plugins of others and with so many, in milliseconds; medians, the first round left out. */
export async function withInstalled(count: number, rounds: number): Promise<{ readonly empty: Took; readonly full: Took }> {
  const root = mkdtempSync(path.join(tmpdir(), 'touchstone-bench-'));
  try {
    const [empty, full] = ['empty', 'full'].map((name) => path.join(root, name));
    for (const folder of [empty, full]) {
      createOrganisation(folder ?? '', { name: 'Bench', timezone: 'Europe/Prague', locale: 'en', currency: 'EUR' });
    }
    const organisation = await openOrganisation(full ?? '');
    const plugins = organisation.administration('bench');
    for (let index = 0; index < count; index += 1) {
      await plugins.install({ spec: writePlugin(path.join(root, 'source'), index) });
    }
    await organisation.close();
    const file = path.join(full ?? '', 'touchstone.json');
    const enabled = Object.fromEntries(Array.from({ length: count }, (_, index) => [`acme.plugin-${index}`, { enabled: true }]));
    writeFileSync(file, readFileSync(file, 'utf8').replace('"plugins": {}', `"plugins": ${JSON.stringify(enabled)}`));
    const [without, withAll]: Took[][] = [[], []];
    for (let round = 0; round <= rounds; round += 1) {
      without?.push(await openedIn(empty ?? '', 0));
      withAll?.push(await openedIn(full ?? '', count));
    }
    const of = (took: readonly Took[] = []): Took => ({ clock: median(took.slice(1).map(({ clock }) => clock)), cpu: median(took.slice(1).map(({ cpu }) => cpu)) });
    return { empty: of(without), full: of(withAll) };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

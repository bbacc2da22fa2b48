import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Scorecard } from '@touchstone/sdk/contract';
import { beforeAll, expect, onTestFinished, test } from 'vitest';

import { type TemplateName, templateNames } from '../../core/src/cli/commands/plugin-author/templates/index.js';
import { printed } from '../integration/cli.testing.js';
import { installOutside, npmSettings, outside, outsideEnvironment, outsideJson, outsideWith, type PackedPackage, packAll } from './published.testing.js';
import { startRegistry } from './registry.testing.js';

let folder: string;
let packages: readonly PackedPackage[];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'touchstone-published-'));
  packages = await packAll(folder);
  return () => rmSync(folder, { recursive: true, force: true });
});

test('a published package has what its users need, and nothing else', () => {
  const unwanted = /(^|\/)(node_modules|src|test|coverage)\/|\.(test|testing|test-d)\.|\.map$|\.tsbuildinfo$|(^|\/)\.|\.log$/;

  expect(packages.length).toBeGreaterThan(30);
  for (const { manifest, files, text } of packages) {
    expect([manifest.name, files.filter((file) => unwanted.test(file))]).toEqual([manifest.name, []]);
    expect([manifest.name, files]).toEqual([manifest.name, expect.arrayContaining(['LICENSE', 'README.md', 'package.json'])]);
    expect(text('LICENSE')).toContain('Apache License');
    expect(Object.values(manifest.dependencies ?? {}).filter((range) => /^(workspace|file|link):/.test(range))).toEqual([]);
  }
});

/** What each template's package holds beside what every package does. */
const packed: Readonly<Record<TemplateName, readonly string[]>> = {
  check: ['docs/promise-kept.md'],
  'check-with-code': ['dist/code.js', 'docs/customer-worth.md'],
  locale: [],
  panel: ['docs/months.md', 'panel/months.css', 'panel/months.html', 'panel/months.js', 'panel/rows.js'],
  source: ['dist/code.js', 'docs/tickets.md'],
};

/** Says at its start to be an older Node than it is. */
const olderNode = `data:text/javascript,${encodeURIComponent("Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } });")}`;

test('with the published packages alone each template is created, tested, checked and packed, and one is published, installed and on the scorecard', async () => {
  const registry = await startRegistry();
  await registry.publishPacked(packages.map(({ tarball }) => tarball));
  const home = path.join(folder, 'home');
  mkdirSync(home);
  await installOutside(home, registry);
  const command = path.join(home, 'node_modules/@touchstone/core/dist/bundle/main.js');
  const touchstone = (cwd: string, ...args: readonly string[]) => outside(cwd, process.execPath, command, ...args);

  for (const template of templateNames) {
    const name = `try-${template}`;
    const plugin = path.join(home, `touchstone-${name}`);
    await touchstone(home, 'plugin', 'create', name, '--publisher', 'acme', '--template', template);
    expect(await outside(plugin, 'npm', 'test')).toMatch(/pass [1-9]/);
    await outside(plugin, 'npm', 'run', 'types');
    expect(await outside(plugin, 'npm', 'run', 'check')).toContain(`The plugin "acme.${name}" can be published.`);
    const { tarball } = JSON.parse(await touchstone(plugin, 'plugin', 'pack', '--json')) as { tarball: { integrity: string; files: readonly string[] } };
    expect(tarball.integrity).toMatch(/^sha512-/);
    expect([...tarball.files].sort()).toEqual(['LICENSE', 'README.md', 'dist/contributes.json', 'package.json', ...packed[template]].sort());
    expect(readdirSync(plugin)).toContain(`acme-touchstone-${name}-1.0.0.tgz`);
  }

  const plugin = path.join(home, 'touchstone-try-check');
  const org = path.join(home, 'example');
  await touchstone(home, 'init', '--example', '--org', org);
  await outside(plugin, 'npm', 'publish', '--userconfig', path.join(home, '.npmrc'));
  await touchstone(home, 'plugin', 'install', '@acme/touchstone-try-check', '--registry', registry.url, '--org', org);
  await touchstone(home, 'plugin', 'enable', 'acme.try-check', '--org', org);
  const { principles, run } = JSON.parse(await touchstone(home, 'score', '--org', org, '--json')) as Scorecard;
  expect(run.plugins).toContainEqual(expect.objectContaining({ id: 'acme.try-check', version: '1.0.0' }));
  expect(principles.find(({ id }) => id === 'try-check')).toMatchObject({ checks: [{ id: 'try-check.promise-kept', n: expect.any(Number) as number }] });

  await expect(outside(home, process.execPath, '--import', olderNode, command, 'plugin', 'check')).rejects.toThrow(/NODE_TOO_OLD: Touchstone needs Node 24 or later; this is 20\.20\.2\.\n.*npx --package=node@24 --package=@touchstone\/core touchstone/);
  const page = await servedPage(home, command, org);
  expect(page).toContain('<stone-app');
});

test('from an empty folder the command goes by the name of its package, and every step that it prints does what it says', async () => {
  const registry = await startRegistry();
  await registry.publishPacked(packages.map(({ tarball }) => tarball));
  const empty = path.join(folder, 'empty');
  mkdirSync(empty);
  const npm = npmSettings(mkdtempSync(path.join(folder, 'npm-')), registry);

  const told = (await outsideJson(npm, empty, 'npx', '--yes', '@touchstone/core', 'plugin', 'create', 'late-refunds', '--check', 'paid-in-time', '--publisher', 'acme', '--json')) as { readonly next: readonly string[] };
  const answers = new Map<string, string>();
  let here = empty;
  for (const step of told.next) {
    const [program = '', ...args] = step.split(' ');
    if (program === 'cd') {
      here = path.join(here, args.join(' '));
    } else {
      answers.set(step, step.includes(' dev ') ? await firstReport(here, npm, program, ...args) : await outsideWith(npm, here, program, ...args));
    }
  }

  expect(readdirSync(empty).sort()).toEqual(['example', 'touchstone-late-refunds']);
  expect([...answers.keys()]).toEqual(['npm install', 'npm test', 'npx touchstone init --example --org ../example', 'npx touchstone plugin dev --org ../example', 'npm run check', 'npm publish']);
  expect(answers.get('npm test')).toMatch(/pass [1-9]/);
  expect(answers.get('npx touchstone plugin dev --org ../example')).toMatch(/late-refunds\.paid-in-time +(?:meets|misses|too-close-to-call)/);
  expect(answers.get('npm run check')).toContain('The plugin "acme.late-refunds" can be published.');
  // Publishing tests and checks first, and packs what it has built.
  expect(answers.get('npm publish')).toMatch(/pass [1-9][^]*can be published[^]*Built acme\.late-refunds 1\.0\.0[^]*\+ @acme\/touchstone-late-refunds@1\.0\.0/);

  const org = path.join(empty, 'example');
  const touchstone = (...args: readonly string[]) => outsideWith(npm, here, 'npx', 'touchstone', ...args, '--org', org);
  await touchstone('plugin', 'install', '@acme/touchstone-late-refunds', '--registry', registry.url);
  await touchstone('plugin', 'enable', 'acme.late-refunds');
  const { principles } = (await outsideJson(npm, here, 'npx', 'touchstone', 'score', '--json', '--org', org)) as Scorecard;
  expect(principles.find(({ id }) => id === 'late-refunds')).toMatchObject({ checks: [{ id: 'late-refunds.paid-in-time', n: expect.any(Number) as number }] });
});

/** What a command that goes on until it is told to stop has told once it has scored. */
async function firstReport(cwd: string, npm: Readonly<Record<string, string>>, program: string, ...args: readonly string[]): Promise<string> {
  // A group of its own: npx passes no signal on.
  const child = spawn(program, args, { cwd, env: outsideEnvironment(npm), stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  const group = -(child.pid ?? 0);
  onTestFinished(() => void (child.exitCode === null && child.signalCode === null && process.kill(group, 'SIGKILL')));
  const [text] = await printed(child, /^[^]*late-refunds\.\S+.*\n/);
  const ended = once(child, 'close');
  process.kill(group, 'SIGINT');
  await ended;
  return text;
}

/** The first page that the installed package serves to a browser. */
async function servedPage(home: string, command: string, org: string): Promise<string> {
  const child = spawn(process.execPath, [command, 'serve', '--org', org, '--port', '0', '--json'], { cwd: home, stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [, url = ''] = await printed(child, /"url": ?"([^"]+)"/);
  const response = await fetch(url, { headers: { accept: 'text/html' } });
  expect(response.status).toBe(200);
  return response.text();
}

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Scorecard } from '@touchstone/sdk/contract';
import { beforeAll, expect, onTestFinished, test } from 'vitest';

import { type TemplateName, templateNames } from '../../core/src/cli/commands/plugin-author/templates/index.js';
import { printed } from '../integration/cli.testing.js';
import { installOutside, outside, type PackedPackage, packAll } from './published.testing.js';
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

/** The first page that the installed package serves to a browser. */
async function servedPage(home: string, command: string, org: string): Promise<string> {
  const child = spawn(process.execPath, [command, 'serve', '--org', org, '--port', '0', '--json'], { cwd: home, stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [, url = ''] = await printed(child, /"url": ?"([^"]+)"/);
  const response = await fetch(url, { headers: { accept: 'text/html' } });
  expect(response.status).toBe(200);
  return response.text();
}

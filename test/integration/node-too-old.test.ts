import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

const command = fileURLToPath(new URL('../../core/dist/bundle/main.js', import.meta.url));
const told = 'error NODE_TOO_OLD: Touchstone needs Node 24 or later; this is 20.20.2.\n  Install it from https://nodejs.org, or run `npx --package=node@24 --package=@touchstone/core touchstone`.\n';

/** Says at its start to be an older Node than it is. */
const olderNode = `data:text/javascript,${encodeURIComponent("Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } });")}`;

const run = (node: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(node, args, { encoding: 'utf8' });
  return { status, stdout, stderr };
};

test('an older Node says in a sentence what is wanted, before anything else is loaded', () => {
  expect(run(process.execPath, '--import', olderNode, command, '--version')).toEqual({ status: 2, stdout: '', stderr: told });
});

test('to a program it says so as JSON', () => {
  const { status, stderr } = run(process.execPath, '--import', olderNode, command, 'score', '--json');

  expect([status, JSON.parse(stderr)]).toEqual([2, { error: { code: 'NODE_TOO_OLD', message: 'Touchstone needs Node 24 or later; this is 20.20.2.', remedy: expect.stringContaining('npx --package=node@24') as string } }]);
});

test('the command is written so that an older Node can read it: it imports nothing before it has looked', () => {
  const source = readFileSync(command, 'utf8');

  expect(source).not.toMatch(/^\s*import\s*(?:["'{*\w])/m);
  expect(source.indexOf('process.exit(2)')).toBeLessThan(source.indexOf('import('));
});

/** Every Node that the machine itself has, beside those of packages. */
const ownNodes = (process.env['PATH'] ?? '')
  .split(path.delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .map((folder) => path.join(folder, 'node'))
  .filter((file) => existsSync(file));

test('each Node of this machine runs the command or says that it is too old', () => {
  for (const node of [process.execPath, ...ownNodes]) {
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim().slice(1);
    const { status, stderr } = run(node, command, '--version');

    expect([version, status, stderr]).toEqual(Number(version.split('.')[0]) < 24 ? [version, 2, told.replace('20.20.2', version)] : [version, 0, '']);
  }
});

import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { list } from 'tar';

import type { Registry } from './registry.testing.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where somebody works who has Node and npm, and of this workspace the published packages alone. */
export const outsidePath = [path.dirname(process.execPath), ...(process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => !folder.includes('node_modules'))].join(path.delimiter);

/** The environment of somebody who has Node, npm and an `.npmrc` of their own, if one is given. */
export const outsideEnvironment = (npm: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => ({ ...process.env, PATH: outsidePath, NO_COLOR: '1', npm_config_fund: 'false', npm_config_audit: 'false', npm_config_update_notifier: 'false', ...npm });

/** What a program answered, or the reason that it failed, as one text. */
export async function outside(folder: string, program: string, ...args: readonly string[]): Promise<string> {
  return outsideWith({}, folder, program, ...args);
}

/** As {@link outside}, with settings of npm's. */
export async function outsideWith(npm: Readonly<Record<string, string>>, folder: string, program: string, ...args: readonly string[]): Promise<string> {
  const { stdout, stderr } = await ranOutside(npm, folder, program, args);
  return stdout + stderr;
}

/** What a program answered as JSON, whatever npm says beside it when it fetches what it never had. */
export async function outsideJson(npm: Readonly<Record<string, string>>, folder: string, program: string, ...args: readonly string[]): Promise<unknown> {
  const { stdout, stderr } = await ranOutside(npm, folder, program, args);
  try {
    return JSON.parse(stdout) as unknown;
  } catch (error) {
    throw new Error(`${program} ${args.join(' ')} answered no JSON.\n${stdout}\n${stderr}`, { cause: error });
  }
}

async function ranOutside(npm: Readonly<Record<string, string>>, folder: string, program: string, args: readonly string[]): Promise<{ readonly stdout: string; readonly stderr: string }> {
  try {
    return await promisify(execFile)(program, args, { cwd: folder, env: outsideEnvironment(npm), maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
    throw new Error(`${program} ${args.join(' ')} failed in ${folder}.\n${stdout}\n${stderr}`, { cause: error });
  }
}

/** A package as it would be published. */
export interface PackedPackage {
  readonly tarball: string;
  readonly manifest: { readonly name: string; readonly version: string; readonly dependencies?: Readonly<Record<string, string>> };
  /** Its files, from its own folder. */
  readonly files: readonly string[];
  /** The text of some of them, by their paths. */
  readonly text: (file: string) => string;
}

/** Packs every package of the workspace that is published, as publishing does, into a folder. What was built is packed as it is. */
export async function packAll(folder: string): Promise<readonly PackedPackage[]> {
  const pnpm = ['--yes', '--package=pnpm@12', '--', 'pnpm', '--recursive', '--filter', '!touchstone', '--filter', '!@touchstone/test'];
  await promisify(execFile)('npx', [...pnpm, 'pack', '--config.ignore-scripts=true', '--pack-destination', folder], { cwd: root, maxBuffer: 64 * 1024 * 1024 });
  return Promise.all(readdirSync(folder).sort().map((name) => readPacked(path.join(folder, name))));
}

async function readPacked(tarball: string): Promise<PackedPackage> {
  const texts = new Map<string, string>();
  await list({
    file: tarball,
    onReadEntry: (entry) => {
      const parts: Buffer[] = [];
      entry.on('data', (part: Buffer) => parts.push(part));
      entry.on('end', () => texts.set(entry.path.replace(/^package\//, ''), Buffer.concat(parts).toString()));
    },
  });
  const text = (file: string): string => texts.get(file) ?? '';
  return { tarball, manifest: JSON.parse(text('package.json')) as PackedPackage['manifest'], files: [...texts.keys()].sort(), text };
}

/** Settings of npm's by which our packages, and those of the author, come from a registry, and the rest from where npm has it. */
export function npmSettings(folder: string, registry: Registry): Readonly<Record<string, string>> {
  const [, token = ''] = registry.npmrc.split('\n');
  const userconfig = path.join(folder, 'npmrc');
  writeFileSync(userconfig, `@touchstone:registry=${registry.url}\n@acme:registry=${registry.url}\nprefer-offline=true\n${token}\n`);
  // What npx once installed it takes again while the version is the same: it has a place of its own here, and what was fetched is not fetched twice.
  const cache = path.join(folder, 'cache');
  mkdirSync(cache);
  symlinkSync(path.join(execFileSync('npm', ['config', 'get', 'cache']).toString().trim(), '_cacache'), path.join(cache, '_cacache'), 'dir');
  return { npm_config_userconfig: userconfig, npm_config_cache: cache };
}

/** The tools of an author in an empty folder, ours from the registry and the rest from where npm has it. */
export async function installOutside(folder: string, registry: Registry): Promise<void> {
  const [, token = ''] = registry.npmrc.split('\n');
  writeFileSync(path.join(folder, '.npmrc'), `@touchstone:registry=${registry.url}\n@acme:registry=${registry.url}\n${token}\n`);
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
  const { devDependencies = {} } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { readonly devDependencies?: Readonly<Record<string, string>> };
  await outside(folder, 'npm', 'install', '--save-dev', '--prefer-offline', '@touchstone/core', '@touchstone/sdk', '@types/node@26', `typescript@${devDependencies['typescript']}`);
}

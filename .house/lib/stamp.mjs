import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { cache, inRoot, root } from './paths.mjs';

const notSource = new Set(['node_modules', 'dist', 'docs', 'schemas', '.touchstone', '.cache']);

/** The packages of the workspace, as paths from the root. */
export function workspacePackages() {
  const plugins = entries('plugins').filter((name) => exists(join('plugins', name, 'package.json')));
  return ['sdk', 'core', 'ui', 'test', ...plugins.map((name) => `plugins/${name}`)];
}

/** The plugins of the workspace, as paths from the root. */
export const workspacePlugins = () => workspacePackages().filter((path) => path.startsWith('plugins/'));

/** Whether a path from the root is there. */
export const exists = (path) => existsSync(inRoot(path));

const entries = (path) => (exists(path) ? readdirSync(inRoot(path)).sort() : []);

/** Says which dependencies are wanted: changes with the lockfile and with each package.json. */
export function dependencyStamp() {
  const hash = createHash('sha256').update(process.platform).update(process.arch);
  const manifests = workspacePackages().map((path) => `${path}/package.json`);
  for (const path of ['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml', ...manifests].filter(exists)) {
    hash.update(path).update(readFileSync(inRoot(path)));
  }
  return hash.digest('hex');
}

/** Says from which files the build was made: their paths, sizes and times. Tests, documents and generated files build nothing. */
export function sourceStamp() {
  const hash = createHash('sha256').update(dependencyStamp());
  const visit = (path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory()) {
      for (const name of readdirSync(path).sort()) {
        if (!notSource.has(name)) {
          visit(join(path, name));
        }
      }
    } else if (found && !/\.((test|test-d|testing)\.ts|md)$/.test(path)) {
      hash.update(`${relative(root, path)} ${found.size} ${found.mtimeMs}\n`);
    }
  };
  for (const path of ['tsconfig.base.json', ...workspacePackages().filter((name) => name !== 'test')]) {
    visit(inRoot(path));
  }
  return hash.digest('hex');
}

/** What was written under this name, or undefined. */
export function readStamp(name) {
  try {
    return JSON.parse(readFileSync(join(cache, name), 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
}

export function writeStamp(name, value) {
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, name), JSON.stringify(value));
}

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import type { CheckContribution } from '../plugin/check.js';
import type { PluginManifest } from '../schema/index.js';
import type { PackProblem } from './problem.js';

const callNames = ['derive', 'advise'] as const;

/** The folder of the package that a built module belongs to; undefined where there is none. */
function packageFolder(folder: string): string | undefined {
  if (existsSync(path.join(folder, 'package.json'))) {
    return folder;
  }
  const above = path.dirname(folder);
  return above === folder ? undefined : packageFolder(above);
}

/**
 * Functions that checks say they have and the `entry` of the manifest does not export, or exports for no check; and an entry that
 * imports something, which the sandbox has not.
 */
export async function findCodeProblems(checks: readonly CheckContribution[], module: string): Promise<PackProblem[]> {
  const wanted = checks.flatMap((check, index) => callNames.filter((name) => check[name]).map((name) => ({ name, id: check.id, path: `/checks/${index}/${name}` })));
  const root = packageFolder(path.dirname(module));
  const entry = root === undefined ? undefined : await entryOf(root);
  if (root === undefined || !entry) {
    return wanted.map(({ path: at, name, id }) => ({ path: at, reason: `the check "${id}" has "${name}", and package.json names no "entry" that exports it` }));
  }
  const file = path.join(root, entry);
  if (!existsSync(file)) {
    return [{ path: '', reason: `the entry ${entry} is not there; build it first` }];
  }
  const exported = (await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>;
  const imports = /^\s*(?:import\s*["'{*\w]|export\s[^;=()]*\sfrom\s)/m.test(await readFile(file, 'utf8'));
  return [
    ...(imports ? [{ path: '', reason: `the entry ${entry} imports something; bundle it into one module` }] : []),
    ...wanted
      .filter(({ name, id }) => typeof functionsIn(exported, name)[id] !== 'function')
      .map(({ path: at, name, id }) => ({ path: at, reason: `the entry ${entry} exports no function "${name}" for the check "${id}"` })),
    ...callNames.flatMap((name) =>
      Object.keys(functionsIn(exported, name))
        .filter((id) => !wanted.some((each) => each.name === name && each.id === id))
        .map((id) => ({ path: '', reason: `the entry ${entry} exports "${name}" for "${id}", which no check has` })),
    ),
  ];
}

async function entryOf(root: string): Promise<string | undefined> {
  const { touchstone } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as Partial<PluginManifest>;
  return touchstone?.entry;
}

function functionsIn(exported: Readonly<Record<string, unknown>>, name: string): Readonly<Record<string, unknown>> {
  const value = exported[name];
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

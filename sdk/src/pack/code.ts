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

/** The code of a plugin, built. */
export interface PackedCode {
  /** How it is called in a message: its file. */
  readonly name: string;
  /** Its text; undefined where the plugin has none. */
  readonly code: string | undefined;
  /** What it exports, from a machine that trusts it: its author's. */
  readonly exported: Readonly<Record<string, unknown>>;
}

/**
 * Functions that checks say they have and the code does not export, or exports for no check; and code that imports something, which
 * the sandbox has not.
 */
export function findCodeProblems(checks: readonly CheckContribution[], { name: file, code, exported }: PackedCode): PackProblem[] {
  const wanted = checks.flatMap((check, index) => callNames.filter((name) => check[name]).map((name) => ({ name, id: check.id, path: `/checks/${index}/${name}` })));
  if (code === undefined) {
    return wanted.map(({ path: at, name, id }) => ({ path: at, reason: `the check "${id}" has "${name}", and package.json names no "entry" that exports it` }));
  }
  const imports = /^\s*(?:import\s*["'{*\w]|export\s[^;=()]*\sfrom\s)/m.test(code);
  return [
    ...(imports ? [{ path: '', reason: `the entry ${file} imports something; bundle it into one module` }] : []),
    ...wanted
      .filter(({ name, id }) => typeof functionsIn(exported, name)[id] !== 'function')
      .map(({ path: at, name, id }) => ({ path: at, reason: `the entry ${file} exports no function "${name}" for the check "${id}"` })),
    ...callNames.flatMap((name) =>
      Object.keys(functionsIn(exported, name))
        .filter((id) => !wanted.some((each) => each.name === name && each.id === id))
        .map((id) => ({ path: '', reason: `the entry ${file} exports "${name}" for "${id}", which no check has` })),
    ),
  ];
}

/** The same for a plugin that was built into its package: its `entry` is read where the package of a module says it is. */
export async function findEntryProblems(checks: readonly CheckContribution[], module: string): Promise<PackProblem[]> {
  const root = packageFolder(path.dirname(module));
  const entry = root === undefined ? undefined : await entryOf(root);
  if (root === undefined || !entry) {
    return findCodeProblems(checks, { name: '', code: undefined, exported: {} });
  }
  const file = path.join(root, entry);
  if (!existsSync(file)) {
    return [{ path: '', reason: `the entry ${entry} is not there; build it first` }];
  }
  const exported = (await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>;
  return findCodeProblems(checks, { name: entry, code: await readFile(file, 'utf8'), exported });
}

async function entryOf(root: string): Promise<string | undefined> {
  const { touchstone } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as Partial<PluginManifest>;
  return touchstone?.entry;
}

function functionsIn(exported: Readonly<Record<string, unknown>>, name: string): Readonly<Record<string, unknown>> {
  const value = exported[name];
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

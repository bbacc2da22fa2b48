import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import type { PluginContribution } from '../plugin/plugin.js';
import { findCheckProblems } from '../schema/index.js';
import { findEntryProblems } from './code.js';
import { findMessageProblems } from './messages.js';
import { PackError } from './problem.js';
import { findSettingProblems } from './settings.js';
import { findStructureProblems } from './structure.js';

/** Sorts the keys of every object, so that the same declaration always gives the same bytes. */
export function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(withSortedKeys);
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, each]) => each !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, withSortedKeys(each)]));
  }
  return value;
}

/** Turns what `plugin()` returned into the text of `contributes.json`. Throws a {@link PackError} that lists every problem. */
export function toContributes(declared: unknown, subject: string): string {
  const contribution: unknown = declared === undefined ? undefined : JSON.parse(JSON.stringify(declared));
  const structure = findStructureProblems(contribution);
  if (structure.length > 0) {
    throw new PackError(subject, structure);
  }
  const { checks, messages } = contribution as PluginContribution;
  const problems = [...findSettingProblems(checks), ...findCheckProblems(checks), ...findMessageProblems(messages)];
  if (problems.length > 0) {
    throw new PackError(subject, problems);
  }
  return `${JSON.stringify(withSortedKeys(contribution), null, 2)}\n`;
}

/** Reads what a built plugin module declares: its default export, the result of `plugin()`. */
export async function loadPluginModule(file: string): Promise<unknown> {
  try {
    const module = (await import(pathToFileURL(file).href)) as { readonly default?: unknown };
    return module.default;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PackError(file, [{ path: '', reason: `the module cannot be loaded: ${reason}` }], { cause: error });
  }
}

/** Writes `contributes.json` beside a built plugin module and returns its path. The file is replaced whole or not at all. */
export async function writeContributes(modulePath: string): Promise<string> {
  const module = path.resolve(modulePath);
  const declared = await loadPluginModule(module);
  if (declared === undefined) {
    throw new PackError(module, [{ path: '', reason: 'the module has no default export; export what plugin() returns' }]);
  }
  const text = toContributes(declared, module);
  const problems = await findEntryProblems(declared as PluginContribution, module);
  if (problems.length > 0) {
    throw new PackError(module, problems);
  }
  const target = path.join(path.dirname(module), 'contributes.json');
  const draft = `${target}.${process.pid}`;
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(draft, text);
  await rename(draft, target);
  return target;
}

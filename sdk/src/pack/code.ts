import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import type { PluginContribution } from '../plugin/plugin.js';
import type { PluginManifest } from '../schema/index.js';
import type { PackProblem } from './problem.js';

/** What has the functions of an export, as a message calls it. */
const ownerOf = { derive: 'check', advise: 'check', pull: 'source', render: 'exporter', notify: 'notifier', run: 'command' } as const;
type CallName = keyof typeof ownerOf;
const callNames = Object.keys(ownerOf) as readonly CallName[];

type Declared = Pick<PluginContribution, 'checks' | 'sources' | 'exporters' | 'notifiers' | 'commands'>;

/** A function that the code must export, and what for. */
interface WantedFunction {
  readonly name: CallName;
  readonly id: string;
  readonly path: string;
  /** What has it: `the check "a" has "derive"`. */
  readonly because: string;
}

const wantedBy = ({ checks, sources = [], exporters = [], notifiers = [], commands = [] }: Declared): readonly WantedFunction[] => [
  ...checks.flatMap((check, index) =>
    (['derive', 'advise'] as const).filter((name) => check[name]).map((name) => ({ name, id: check.id, path: `/checks/${index}/${name}`, because: `the check "${check.id}" has "${name}"` })),
  ),
  ...sources.map(({ id }, index) => ({ name: 'pull' as const, id, path: `/sources/${index}`, because: `the source "${id}" is pulled` })),
  ...exporters.map(({ id }, index) => ({ name: 'render' as const, id, path: `/exporters/${index}`, because: `the exporter "${id}" renders` })),
  ...notifiers.map(({ id }, index) => ({ name: 'notify' as const, id, path: `/notifiers/${index}`, because: `the notifier "${id}" notifies` })),
  ...commands.map(({ id }, index) => ({ name: 'run' as const, id, path: `/commands/${index}`, because: `the command "${id}" is run` })),
];

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
 * Functions that contributions say they have and the code does not export, or exports for none of them; and code that imports something, which
 * the sandbox has not.
 */
export function findCodeProblems(declared: Declared, { name: file, code, exported }: PackedCode): PackProblem[] {
  const wanted = wantedBy(declared);
  if (code === undefined) {
    return wanted.map(({ path: at, because }) => ({ path: at, reason: `${because}, and package.json names no "entry" that exports it` }));
  }
  const imports = /^\s*(?:import\s*["'{*\w]|export\s[^;=()]*\sfrom\s)/m.test(code);
  return [
    ...(imports ? [{ path: '', reason: `the entry ${file} imports something; bundle it into one module` }] : []),
    ...wanted
      .filter(({ name, id }) => typeof functionsIn(exported, name)[id] !== 'function')
      .map(({ path: at, name, id }) => ({ path: at, reason: `the entry ${file} exports no function "${name}" for the ${ownerOf[name]} "${id}"` })),
    ...callNames.flatMap((name) =>
      Object.keys(functionsIn(exported, name))
        .filter((id) => !wanted.some((each) => each.name === name && each.id === id))
        .map((id) => ({ path: '', reason: `the entry ${file} exports "${name}" for "${id}", which no ${ownerOf[name]} has` })),
    ),
  ];
}

/** The same for a plugin that was built into its package: its `entry` is read where the package of a module says it is. */
export async function findEntryProblems(declared: Declared, module: string): Promise<PackProblem[]> {
  const root = packageFolder(path.dirname(module));
  const entry = root === undefined ? undefined : await entryOf(root);
  if (root === undefined || !entry) {
    return findCodeProblems(declared, { name: '', code: undefined, exported: {} });
  }
  const file = path.join(root, entry);
  if (!existsSync(file)) {
    return [{ path: '', reason: `the entry ${entry} is not there; build it first` }];
  }
  const exported = (await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>;
  return findCodeProblems(declared, { name: entry, code: await readFile(file, 'utf8'), exported });
}

async function entryOf(root: string): Promise<string | undefined> {
  const { touchstone } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as Partial<PluginManifest>;
  return touchstone?.entry;
}

function functionsIn(exported: Readonly<Record<string, unknown>>, name: string): Readonly<Record<string, unknown>> {
  const value = exported[name];
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { capabilitiesNeeded, type PluginContribution } from '../plugin/index.js';
import type { Capabilities } from '../schema/index.js';

interface Package {
  readonly private?: boolean;
  readonly license?: unknown;
  readonly keywords?: readonly string[];
  readonly files?: readonly string[];
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly touchstone: { readonly contributes: string; readonly entry?: string; readonly capabilities?: Partial<Capabilities> };
}

const licences = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'LICENCE.md', 'COPYING'];

/** npm would run these where a package is installed; no host of plugins does, so a plugin that counts on one would not work. */
const installScripts = ['preinstall', 'install', 'postinstall', 'prepare'];

/** Whether what npm packs holds a file: `files` names it, or a folder above it. */
const isPacked = (files: readonly string[], file: string): boolean =>
  files.map((each) => each.replace(/^\.?\//, '').replace(/\/(\*\*?(\/\*)?)?$/, '')).some((each) => file === each || file.startsWith(`${each}/`));

function unusedCapabilities({ touchstone: { capabilities = {}, entry } }: Package, { checks }: PluginContribution): string[] {
  const needed = new Set<string>(checks.flatMap(capabilitiesNeeded));
  const asked = Object.entries(capabilities).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value === true));
  // What code does with a capability nobody can read from outside; a plugin without code uses what its checks read.
  return asked
    .filter(([name]) => !needed.has(name) && (name === 'text' || entry === undefined))
    .map(([name]) => `package.json /touchstone/capabilities: asks for "${name}", which nothing in the plugin uses`);
}

/** What keeps a sound plugin from being published: licence, read-me, what npm would pack, scripts, dependencies, capabilities that are not used. */
export async function findPublishingProblems(plugin: PluginContribution, folder: string): Promise<readonly string[]> {
  const found = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as Package;
  const { license, keywords = [], files = [], scripts = {}, dependencies = {}, touchstone } = found;
  const isThere = (file: string) => existsSync(path.join(folder, file));
  const packed = [touchstone.contributes, ...(touchstone.entry === undefined ? [] : [touchstone.entry]), 'docs'];
  return [
    ...(found.private === true ? ['package.json /private: npm does not publish a private package'] : []),
    ...(typeof license === 'string' && license !== '' ? [] : ['package.json /license: names no licence']),
    ...(licences.some(isThere) ? [] : ['LICENSE: there is no such file']),
    ...(isThere('README.md') ? [] : ['README.md: there is no such file']),
    ...(keywords.includes('touchstone-plugin') ? [] : ['package.json /keywords: lacks "touchstone-plugin", by which plugins are found']),
    ...packed.filter((file) => !isPacked(files, file)).map((file) => `package.json /files: lacks "${file}", so that npm would leave it out`),
    ...installScripts.filter((name) => name in scripts).map((name) => `package.json /scripts/${name}: is never run where a plugin is installed`),
    ...Object.keys(dependencies).map((name) => `package.json /dependencies: "${name}" would not be installed; packing bundles what is imported: make it a development dependency`),
    ...unusedCapabilities(found, plugin),
  ];
}

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

export interface PublishingOptions {
  /** The bundle of its code, where it has any: what nothing in it names, it does not use. */
  readonly code?: string | undefined;
}

/** Secrets and hosts are for sources, and for the messages of notifiers, and for nothing else. */
const handedOut = ({ sources = [], notifiers = [] }: PluginContribution): boolean => sources.length + notifiers.length > 0;

/** Words are in kebab case. */
const names = (code: string, word: string): boolean => new RegExp(`(?<![\\w$])${word}(?![\\w$])`).test(code);

function unusedCapabilities({ touchstone: { capabilities = {} } }: Package, plugin: PluginContribution, { code }: PublishingOptions): string[] {
  const { text, people, sql, secrets = [], network = [] } = capabilities;
  const { checks, notifiers = [], panels = [], sources = [] } = plugin;
  const fetches = notifiers.length > 0 || (sources.length > 0 && (code === undefined || names(code, 'fetch')));
  const unused = [
    ...(text === true && !checks.some((check) => capabilitiesNeeded(check).includes('text')) ? ['text'] : []),
    // Figures of single employees are shown by panels, and by nothing else of a plugin.
    ...(people === true && panels.length === 0 ? ['people'] : []),
    ...(sql === true ? ['sql'] : []),
    ...secrets.filter((secret) => !handedOut(plugin) || (code !== undefined && !names(code, secret))).map((secret) => `secrets:${secret}`),
    ...(network.length > 0 && !fetches ? ['network'] : []),
  ];
  return unused.map((name) => `package.json /touchstone/capabilities: asks for "${name}", which nothing in the plugin uses`);
}

/** A name of npm's list, an expression of such names, or a file; nobody may use what is not licensed. */
function licenceProblems(license: unknown): string[] {
  if (typeof license !== 'string' || license === '') {
    return ['package.json /license: names no licence'];
  }
  const isForm = /^(?:SEE LICENSE IN .+|\(?[A-Za-z0-9.+-]+(?:(?: (?:OR|AND|WITH) )\(?[A-Za-z0-9.+-]+\)?)*\)?)$/.test(license);
  return license === 'UNLICENSED' || !isForm ? [`package.json /license: "${license}" lets nobody use the plugin; name a licence such as MIT`] : [];
}

/** What keeps a sound plugin from being published: licence, read-me, what npm would pack, scripts, dependencies, capabilities that are not used. */
export async function findPublishingProblems(plugin: PluginContribution, folder: string, options: PublishingOptions = {}): Promise<readonly string[]> {
  const found = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as Package;
  const { license, keywords = [], files = [], scripts = {}, dependencies = {}, touchstone } = found;
  const isThere = (file: string) => existsSync(path.join(folder, file));
  const packed = [touchstone.contributes, ...(touchstone.entry === undefined ? [] : [touchstone.entry]), ...(plugin.panels ?? []).map(({ page }) => page), ...(plugin.checks.length > 0 ? ['docs'] : [])];
  return [
    ...(found.private === true ? ['package.json /private: npm does not publish a private package'] : []),
    ...licenceProblems(license),
    ...(licences.some(isThere) ? [] : ['LICENSE: there is no such file']),
    ...(isThere('README.md') ? [] : ['README.md: there is no such file']),
    ...(keywords.includes('touchstone-plugin') ? [] : ['package.json /keywords: lacks "touchstone-plugin", by which plugins are found']),
    ...packed.filter((file) => !isPacked(files, file)).map((file) => `package.json /files: lacks "${file}", so that npm would leave it out`),
    ...installScripts.filter((name) => name in scripts).map((name) => `package.json /scripts/${name}: is never run where a plugin is installed`),
    ...Object.keys(dependencies).map((name) => `package.json /dependencies: "${name}" would not be installed; packing bundles what is imported: make it a development dependency`),
    ...unusedCapabilities(found, plugin, options),
  ];
}

import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { PluginContribution } from '@touchstone/sdk';
import type { EnglishTexts } from '@touchstone/sdk/testing';

import { corePackage } from '../../../base/version.js';
import { findBuiltInPlugins, readManifest } from '../../../host/index.js';

/** What the packed plugin in a folder contributes; undefined where none is there. Throws `MANIFEST_INVALID`. */
function contributionIn(folder: string): PluginContribution | undefined {
  const file = path.join(folder, readManifest(folder).touchstone.contributes);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PluginContribution) : undefined;
}

/** The packages beside a plugin that are plugins themselves. */
function pluginsBeside(folder: string): readonly string[] {
  const isPlugin = (manifest: string): boolean => 'touchstone' in (JSON.parse(readFileSync(manifest, 'utf8')) as object);
  return globSync(['node_modules/*/package.json', 'node_modules/@*/*/package.json'], { cwd: folder })
    .map((file) => path.join(folder, file))
    .filter(isPlugin)
    .map((file) => path.dirname(file));
}

/** The English texts of the plugins that are built in and, for the plugin in a folder, of those that are installed beside it. */
export function englishTexts(folder?: string): EnglishTexts {
  const folders = [...(folder === undefined ? [] : pluginsBeside(folder)), ...findBuiltInPlugins(corePackage)];
  const contributions = folders.map(contributionIn).filter((each) => each !== undefined);
  return Object.fromEntries(contributions.map(({ principle, messages }) => [principle, messages.en]));
}

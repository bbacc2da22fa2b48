import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

import type { PluginContribution } from '@touchstone/sdk';
import { findCodeProblems, PackError, toContributes } from '@touchstone/sdk/pack';
import type { PluginManifest } from '@touchstone/sdk/schema';
import type { AnyDerive } from '@touchstone/sdk/testing';

import { HostError } from '../../../base/errors.js';
import { readManifest } from '../../../host/index.js';

/** Where the source of every plugin begins. */
export const sourceFile = 'src/plugin.ts';

/** Where the source of a plugin's code begins, if it brings any: it exports `derive` and `advise` by the ids of checks. */
export const codeFile = 'src/code.ts';

/** A plugin as its author has it: built, and not yet written anywhere. */
export interface BuiltPlugin {
  readonly folder: string;
  readonly manifest: PluginManifest;
  readonly contribution: PluginContribution;
  /** The text of `contributes.json`. */
  readonly contributes: string;
  /** One module that imports nothing: what the sandbox runs, where the plugin brings code of its own. */
  readonly code: string | undefined;
  /** What that exports as `derive`, by check. */
  readonly derive: Readonly<Record<string, AnyDerive>>;
}

const failure = (folder: string, error: unknown): HostError => {
  const reason = error instanceof Error ? error.message : String(error);
  // A message of colours and frames is for a terminal; what is told here may become JSON.
  const plain = stripVTControlCharacters(reason).replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  return new HostError('PLUGIN_BUILD_FAILED', { folder, reason: plain }, { cause: error });
};

/** Bundles a source of a plugin with everything it imports into one module. */
async function bundleSource(folder: string, source: string): Promise<string> {
  // Loaded when it is needed: nobody but the author of a plugin bundles anything.
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    input: path.join(folder, source),
    cwd: folder,
    platform: 'neutral',
    logLevel: 'silent',
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] }, conditionNames: ['import', 'default'] },
    onwarn({ code, message }) {
      if (code === 'UNRESOLVED_IMPORT') {
        throw new Error(message);
      }
    },
  });
  try {
    const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}

/** Runs a bundle and gives its exports: the author's own code, on the author's own machine. */
async function exportsOf(bundle: string): Promise<Readonly<Record<string, unknown>>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'touchstone-plugin-'));
  try {
    const file = path.join(folder, 'plugin.mjs');
    await writeFile(file, bundle);
    return (await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Builds the plugin in a folder. Throws `MANIFEST_INVALID` and `PLUGIN_BUILD_FAILED`. */
export async function buildPlugin(folder: string): Promise<BuiltPlugin> {
  const manifest = readManifest(folder);
  try {
    const { default: declared } = await exportsOf(await bundleSource(folder, sourceFile));
    if (declared === undefined) {
      throw new TypeError(`${sourceFile} has no default export; export what plugin() returns`);
    }
    const contributes = toContributes(declared, sourceFile);
    const contribution = JSON.parse(contributes) as PluginContribution;
    // The declarations would bring the whole SDK into the sandbox: the code has a bundle of its own.
    const code = manifest.touchstone.entry === undefined ? undefined : await bundleSource(folder, codeFile);
    const exported = code === undefined ? {} : await exportsOf(code);
    const problems = findCodeProblems(contribution.checks, { name: codeFile, code, exported });
    if (problems.length > 0) {
      throw new PackError(sourceFile, problems);
    }
    return { folder, manifest, contributes, contribution, code, derive: (exported['derive'] ?? {}) as BuiltPlugin['derive'] };
  } catch (error) {
    throw failure(folder, error instanceof PackError ? new Error(tellPack(error), { cause: error }) : error);
  }
}

const tellPack = ({ problems }: PackError): string => problems.map(({ path: place, reason }) => `contributes.json ${place || '/'}: ${reason}`).join('; ');

/** Writes what the manifest says is there: the contributions and, of a plugin with code, its bundle. Gives their paths in the folder. */
export async function writeBuilt({ folder, manifest, contributes, code }: BuiltPlugin): Promise<string[]> {
  const { contributes: contributesFile, entry } = manifest.touchstone;
  await replace(path.join(folder, contributesFile), contributes);
  if (entry === undefined || code === undefined) {
    return [contributesFile];
  }
  await replace(path.join(folder, entry), code);
  return [contributesFile, entry];
}

async function replace(file: string, text: string): Promise<void> {
  const draft = `${file}.${process.pid}`;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(draft, text);
  await rename(draft, file);
}

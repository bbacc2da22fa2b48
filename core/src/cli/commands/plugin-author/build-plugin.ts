import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import type { PluginContribution } from '@touchstone/sdk';
import { findCodeProblems, PackError, toContributes } from '@touchstone/sdk/pack';
import type { PluginManifest } from '@touchstone/sdk/schema';
import type { AnyDerive } from '@touchstone/sdk/testing';

import { HostError } from '../../../base/errors.js';
import { readManifest } from '../../../host/index.js';
import { type Bundle, bundleSource } from './bundle-source.js';
import { placeInStack, SourceError, tellPlace } from './source-place.js';

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
  /** The bundle behind {@link code}, with the way back to its sources. */
  readonly bundle: Bundle | undefined;
  /** The files that it was built from. */
  readonly sources: readonly string[];
}

/** Where something is wrong goes before what it is, where anybody knows. */
function failure(folder: string, error: unknown): HostError {
  const reason = error instanceof Error ? error.message : String(error);
  const place = error instanceof SourceError && error.place ? `${tellPlace(error.place)}: ` : '';
  return new HostError('PLUGIN_BUILD_FAILED', { folder, reason: place + reason.replace(/\s+/g, ' ').trim() }, { cause: error });
}

/** Runs a bundle and gives its exports: the author's own code, on the author's own machine. Throws a {@link SourceError}. */
async function exportsOf({ code, map }: Bundle, plugin: string): Promise<Readonly<Record<string, unknown>>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'touchstone-plugin-'));
  const file = path.join(folder, 'plugin.mjs');
  try {
    await writeFile(file, code);
    return (await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>;
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    throw new SourceError(message, placeInStack({ stack, file, map }, plugin), { cause: error });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Builds the plugin in a folder, its code as it was written where somebody will debug it. Throws `MANIFEST_INVALID` and `PLUGIN_BUILD_FAILED`. */
export async function buildPlugin(folder: string, { debug = false }: { readonly debug?: boolean } = {}): Promise<BuiltPlugin> {
  const manifest = readManifest(folder);
  try {
    const declarations = await bundleSource(folder, sourceFile, { asWritten: true });
    const { default: declared } = await exportsOf(declarations, folder);
    if (declared === undefined) {
      throw new TypeError(`${sourceFile} has no default export; export what plugin() returns`);
    }
    const contributes = toContributes(declared, sourceFile);
    const contribution = JSON.parse(contributes) as PluginContribution;
    // The declarations would bring the whole SDK into the sandbox: the code has a bundle of its own.
    const bundle = manifest.touchstone.entry === undefined ? undefined : await bundleSource(folder, codeFile, { asWritten: debug });
    const exported = bundle === undefined ? {} : await exportsOf(bundle, folder);
    const code = bundle?.code;
    const problems = findCodeProblems(contribution, { name: codeFile, code, exported });
    if (problems.length > 0) {
      throw new PackError(sourceFile, problems);
    }
    const derive = (exported['derive'] ?? {}) as BuiltPlugin['derive'];
    return { folder, manifest, contributes, contribution, code, derive, bundle, sources: [...declarations.modules, ...(bundle?.modules ?? [])] };
  } catch (error) {
    throw failure(folder, error instanceof PackError ? new Error(tellPack(error), { cause: error }) : error);
  }
}

const tellPack = ({ problems }: PackError): string => problems.map(({ path: place, reason }) => `contributes.json ${place || '/'}: ${reason}`).join('; ');

/** Writes what the manifest says is there: the contributions and, of a plugin with code, its bundle. Gives their paths in the folder. */
export async function writeBuilt({ folder, manifest, contributes, code }: Pick<BuiltPlugin, 'folder' | 'manifest' | 'contributes' | 'code'>): Promise<string[]> {
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

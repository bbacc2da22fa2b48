import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

import type { PluginManifest } from '@touchstone/sdk/schema';

import { HostError } from '../../base/errors.js';
import { capabilitiesAsked } from '../capabilities/capability.js';
import { unwritable } from '../organisation/organisation-folder.js';
import { type FindContributionProblem, readPlugin } from '../plugin/installed-plugin.js';
import type { FetchedPackage } from './fetch-package.js';
import { writePackage } from './package-files.js';
import { type LockedVersion, versionFolder } from './plugin-lock.js';

export interface StagedFolders {
  /** The folder of all installed plugins. */
  readonly plugins: string;
  /** For what is being looked at. */
  readonly temporary: string;
}

/** A package that was read as a plugin and found whole. */
export interface StagedPlugin {
  readonly manifest: PluginManifest;
  readonly version: LockedVersion;
}

/**
 * Writes a package to a folder of its own and reads it as a plugin; runs nothing of it. What is no plugin leaves nothing behind.
 *
 * Throws what is wrong with the plugin, such as `MANIFEST_INVALID`, `CONTRIBUTION_INVALID` and `PLUGIN_INCOMPATIBLE`, and
 * `FOLDER_UNWRITABLE`.
 */
export function placePackage(fetched: FetchedPackage, { plugins, temporary }: StagedFolders, findProblem: FindContributionProblem): StagedPlugin {
  const { resolved, integrity, digest } = fetched;
  mkdirSync(temporary, { recursive: true });
  const staging = mkdtempSync(path.join(temporary, 'plugin-'));
  const staged = path.join(staging, 'package');
  try {
    const manifest = writeStaged(fetched, staged, findProblem);
    const version = { version: manifest.version, resolved, integrity, digest, capabilities: [...capabilitiesAsked(manifest.touchstone.capabilities)] };
    const folder = versionFolder(plugins, manifest.touchstone.id, version);
    // Named after its content: one that is there and was damaged is written again.
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(path.dirname(folder), { recursive: true });
    renameSync(staged, folder);
    return { manifest, version };
  } catch (error) {
    throw typeof (error as NodeJS.ErrnoException).syscall === 'string' ? unwritable(plugins, error) : error;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** Writes a package to a folder and reads it as a plugin; runs nothing of it. Throws what is wrong with the plugin. */
export function writeStaged({ files, resolved }: FetchedPackage, staged: string, findProblem: FindContributionProblem): PluginManifest {
  writePackage(files, staged);
  const { manifest, problem } = readPlugin({ folder: staged, builtIn: false }, findProblem);
  if (problem || !manifest) {
    throw withOwnPath(problem ?? new Error('A plugin without a problem has a manifest.'), staged, resolved);
  }
  return manifest;
}

/** Names a file by its path in the package: the folder where it was looked at is gone. */
function withOwnPath(error: unknown, staged: string, resolved: string): unknown {
  const file = HostError.is(error) ? error.data['file'] : undefined;
  if (!HostError.is(error) || typeof file !== 'string' || !file.startsWith(staged)) {
    return error;
  }
  const inside = path.relative(staged, file).split(path.sep).join('/');
  return new HostError(error.code, { ...error.data, file: `${inside} of ${resolved.replace(/^file:/, '')}` } as never, { cause: error });
}

/** Whether the folder of a version is there. */
export const isPlaced = (plugins: string, id: string, version: LockedVersion): boolean => existsSync(versionFolder(plugins, id, version));

import { HostError } from '../../base/errors.js';
import type { PluginFolder } from '../plugin/installed-plugin.js';
import { digestOf } from './package-files.js';
import { type LockedVersion, type PluginLock, versionFolder } from './plugin-lock.js';
import { readFolder } from './read-folder.js';

/** Where the installed plugins lie. One whose files are not those of the lock is refused as a whole. */
export function installedFolders(plugins: string, lock: PluginLock): readonly PluginFolder[] {
  return Object.entries(lock.plugins).map(([id, { installed }]) => placedFolder(plugins, id, installed));
}

/** Where one version of a plugin lies, refused where its files are not those of the lock. */
export function placedFolder(plugins: string, id: string, version: LockedVersion): PluginFolder {
  const folder = versionFolder(plugins, id, version);
  const problem = findChange(folder, id, version);
  return { folder, builtIn: false, ...(problem && { refused: { id, version: version.version, problem } }) };
}

function findChange(folder: string, id: string, { version, digest }: LockedVersion): HostError | undefined {
  let cause: unknown;
  try {
    if (digestOf(readFolder(folder)) === digest) {
      return undefined;
    }
  } catch (error) {
    if (!HostError.is(error)) {
      throw error;
    }
    cause = error;
  }
  return new HostError('PLUGIN_CHANGED', { plugin: id, version }, { cause });
}

import { HostError } from '../../base/errors.js';
import type { PluginFolder } from '../plugin/installed-plugin.js';
import { digestOf } from './package-files.js';
import { type PluginLock, versionFolder } from './plugin-lock.js';
import { readFolder } from './read-folder.js';

/** Where the installed plugins lie. One whose files are not those of the lock is refused as a whole. */
export function installedFolders(plugins: string, lock: PluginLock): readonly PluginFolder[] {
  return Object.entries(lock.plugins).map(([id, { installed }]) => {
    const folder = versionFolder(plugins, id, installed);
    const problem = findChange(folder, id, installed);
    return { folder, builtIn: false, ...(problem && { refused: { id, version: installed.version, problem } }) };
  });
}

function findChange(folder: string, id: string, { version, digest }: PluginLock['plugins'][string]['installed']): HostError | undefined {
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

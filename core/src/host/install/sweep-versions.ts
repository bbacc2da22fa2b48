import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

import { type PluginLock, versionFolder } from './plugin-lock.js';

const foldersIn = (folder: string): string[] =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder).map((name) => path.join(folder, name)) : [];

/** Removes the versions that the lock does not name: those of plugins that were refused, and old ones. */
export function sweepVersions(plugins: string, lock: PluginLock): void {
  const kept = new Set(
    Object.entries(lock.plugins).flatMap(([id, { installed, held, earlier }]) => [installed, ...(held ? [held] : []), ...earlier].map((version) => versionFolder(plugins, id, version))),
  );
  for (const plugin of foldersIn(plugins)) {
    const versions = foldersIn(plugin);
    const gone = versions.filter((each) => !kept.has(each));
    for (const folder of gone.length === versions.length ? [plugin] : gone) {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

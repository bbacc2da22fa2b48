import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { HostError } from '../../base/errors.js';
import { PackageCollector, type PackageFiles } from './package-files.js';

/** What lies in the folder of an author and is no part of the package. */
export const besidesPackage = (name: string): boolean => name === 'node_modules' || name.startsWith('.');

/**
 * Reads the files of a package from its folder, but for those whose names are to be left out.
 *
 * Throws `PACKAGE_UNSAFE` for links and devices, `PACKAGE_TOO_LARGE`, and `PACKAGE_UNAVAILABLE` when something cannot be read.
 */
export function readFolder(folder: string, leftOut: (name: string) => boolean = () => false): PackageFiles {
  const collector = new PackageCollector(folder);
  const walk = (inside: readonly string[]): void => {
    for (const name of readdirSync(path.join(folder, ...inside)).filter((each) => !leftOut(each)).sort()) {
      const steps = [...inside, name];
      const full = path.join(folder, ...steps);
      const found = lstatSync(full);
      if (found.isDirectory()) {
        walk(steps);
      } else if (found.isFile()) {
        collector.announce(steps.join('/'), found.size);
        collector.add(steps.join('/'), readFileSync(full));
      } else {
        collector.refuse(steps.join('/'), 'is no plain file but a link or a device');
      }
    }
  };
  try {
    walk([]);
  } catch (error) {
    if (HostError.is(error)) {
      throw error;
    }
    throw new HostError('PACKAGE_UNAVAILABLE', { package: folder, reason: error instanceof Error ? error.message : String(error) }, { cause: error });
  }
  return collector.collected();
}

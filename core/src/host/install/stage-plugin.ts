import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';

import type { PluginManifest } from '@touchstone/sdk/schema';

import type { OrganisationFolder } from '../organisation/organisation-folder.js';
import type { FindContributionProblem, PluginFolder } from '../plugin/installed-plugin.js';
import type { FetchedPackage } from './fetch-package.js';
import { placedFolder } from './installed-folders.js';
import { isPath } from './package-spec.js';
import type { LockedPlugin, PluginLock } from './plugin-lock.js';
import { isPlaced, writeStaged } from './staged-package.js';

/** A plugin to look at, which nobody has installed for that. */
export interface StagedFolder extends PluginFolder {
  readonly id: string;
  /** Takes away what was written to look at it. */
  dispose(): void;
}

export interface StagingParts {
  readonly files: Pick<OrganisationFolder, 'plugins' | 'temporary'>;
  readonly lock: PluginLock;
  readonly findProblem: FindContributionProblem;
  readonly fetch: (spec: string, registry: string | undefined) => Promise<FetchedPackage>;
  /** Refuses a package that claims what belongs to another one. */
  readonly refuse: (manifest: PluginManifest) => void;
  /** Whether a plugin takes part. */
  readonly isEnabled: (id: string) => boolean;
}

/**
 * Finds what `spec` names: of an installed plugin by its id the version that waits, else the installed one if it takes no part, else a
 * newer one from where it came; by id and version that version; or a folder, a tarball or an npm package.
 *
 * Throws as installing does.
 */
export async function stagePlugin(spec: string, registry: string | undefined, parts: StagingParts): Promise<StagedFolder> {
  const { files, lock, isEnabled } = parts;
  const [, id = '', version] = /^([^@/\\]+)(?:@(.+))?$/.exec(spec) ?? [];
  const locked = !isPath(spec) && Object.hasOwn(lock.plugins, id) ? lock.plugins[id] : undefined;
  if (!locked) {
    return stageFetched(await parts.fetch(spec, registry), parts);
  }
  const here = chooseHere(locked, version, isEnabled(id));
  if (here && isPlaced(files.plugins, id, here)) {
    return { id, ...placedFolder(files.plugins, id, here), dispose: () => {} };
  }
  return stageFetched(await parts.fetch(version === undefined ? specOfUpdate(locked) : `${locked.package}@${version}`, registry ?? locked.registry), parts);
}

/** Whoever asked for one version wants the newer ones too, now that an update is asked for. */
export const specOfUpdate = ({ spec }: Pick<LockedPlugin, 'spec'>): string => spec.replace(/^(@?[^@]+)@\d+\.\d+\.\d+[^@]*$/, '$1');

function chooseHere({ installed, held, earlier }: LockedPlugin, version: string | undefined, isEnabled: boolean): LockedPlugin['installed'] | undefined {
  if (version === undefined) {
    return held ?? (isEnabled ? undefined : installed);
  }
  return [...(held ? [held] : []), installed, ...earlier].find((each) => each.version === version);
}

function stageFetched(fetched: FetchedPackage, { files, findProblem, refuse }: StagingParts): StagedFolder {
  mkdirSync(files.temporary, { recursive: true });
  const staging = mkdtempSync(path.join(files.temporary, 'preview-'));
  const dispose = () => rmSync(staging, { recursive: true, force: true });
  try {
    const folder = path.join(staging, 'package');
    const manifest = writeStaged(fetched, folder, findProblem);
    refuse(manifest);
    return { id: manifest.touchstone.id, folder, builtIn: false, dispose };
  } catch (error) {
    dispose();
    throw error;
  }
}

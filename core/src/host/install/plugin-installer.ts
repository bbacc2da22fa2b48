import { rmSync } from 'node:fs';
import path from 'node:path';

import type { PluginChange } from '@touchstone/sdk/contract';
import type { PluginManifest } from '@touchstone/sdk/schema';

import { HostError } from '../../base/errors.js';
import type { OrganisationFolder } from '../organisation/organisation-folder.js';
import { type FindContributionProblem, readPlugin } from '../plugin/installed-plugin.js';
import { pluginDigest } from '../running/plugin-code.js';
import type { FetchedPackage } from './fetch-package.js';
import { placedFolder } from './installed-folders.js';
import { type LockedPlugin, type LockedVersion, type PluginLock, readLock, writeLock } from './plugin-lock.js';
import { isPlaced, placePackage } from './staged-package.js';
import { specOfUpdate, type StagedFolder, stagePlugin, type StagingParts } from './stage-plugin.js';
import { sweepVersions } from './sweep-versions.js';

/** How many earlier versions of a plugin are kept to go back to. */
const keptVersions = 5;

/** The publisher of what is part of the product. */
const ownPublisher = 'touchstone.';

export interface InstallOptions {
  readonly registry?: string;
  /** Ids of the plugins that are part of the product. */
  readonly builtIn: ReadonlySet<string>;
  /** Ids of the plugins that take part. Another version of one of them waits for consent where it measures otherwise. Default: none. */
  readonly takingPart?: ReadonlySet<string>;
}

/**
 * Installs, updates and removes the plugins of one organisation: their files, and the lock that says what those must be.
 *
 * It runs nothing of a plugin, enables none and grants nothing. For whoever holds the organisation; changes wait for each other.
 */
export class PluginInstaller {
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly files: Pick<OrganisationFolder, 'plugins' | 'lock' | 'temporary'>,
    private readonly findProblem: FindContributionProblem,
  ) {}

  /** Throws `LOCK_INVALID`. */
  get lock(): PluginLock {
    return readLock(this.files.lock);
  }

  /**
   * Installs a plugin, or another version of it. A version that asks for more than the present one waits for consent, and so does one
   * that would change the score.
   *
   * Throws `PACKAGE_…`, what is wrong with the plugin, `PLUGIN_ID_TAKEN` and `PLUGIN_PINNED`.
   */
  install(spec: string, { registry, builtIn, takingPart = new Set() }: InstallOptions): Promise<PluginChange> {
    return this.alone(async () => {
      const fetched = await this.fetch(spec, registry);
      const { manifest, version } = placePackage(fetched, this.files, this.findProblem);
      try {
        this.refuseImpostor(manifest, builtIn);
        const known = this.lock.plugins[manifest.touchstone.id];
        const asked = { package: manifest.name, spec, ...(registry !== undefined && { registry }) };
        const hold = (now: LockedVersion) => takingPart.has(manifest.touchstone.id) && this.measuresOtherwise(manifest.touchstone.id, now, version);
        return known ? this.replace(manifest.touchstone.id, { ...known, ...asked }, { version, hold }) : this.add(manifest.touchstone.id, asked, version);
      } finally {
        sweepVersions(this.files.plugins, this.lock);
      }
    });
  }

  /** Looks for a newer version where the plugin came from. Throws as `install` does, and `PLUGIN_UNKNOWN`. */
  async update(id: string, options: Omit<InstallOptions, 'registry'>): Promise<PluginChange> {
    const plugin = this.installed(id);
    const { registry } = plugin;
    refusePinned(id, plugin);
    return this.install(specOfUpdate(plugin), { ...options, ...(registry !== undefined && { registry }) });
  }

  /** Finds a plugin to look at, without installing it. Throws as `install` does. */
  stage(spec: string, { registry, builtIn, isEnabled }: InstallOptions & Pick<StagingParts, 'isEnabled'>): Promise<StagedFolder> {
    const { files, lock, findProblem } = this;
    return stagePlugin(spec, registry, { files, lock, findProblem, isEnabled, fetch: (each, from) => this.fetch(each, from), refuse: (manifest) => this.refuseImpostor(manifest, builtIn) });
  }

  /** Takes the version that waits. Throws `PLUGIN_UNKNOWN` and `PLUGIN_NOT_HELD`. */
  consent(id: string): Promise<PluginChange> {
    return this.alone(() => {
      const { held, ...plugin } = this.installed(id);
      if (!held) {
        throw new HostError('PLUGIN_NOT_HELD', { plugin: id });
      }
      refusePinned(id, plugin);
      return this.exchange(id, plugin, held);
    });
  }

  /** Goes back to an earlier version, by default the one before, and pins it. Throws `PLUGIN_UNKNOWN` and `PLUGIN_VERSION_UNKNOWN`. */
  rollback(id: string, version?: string): Promise<PluginChange> {
    return this.alone(() => {
      const { held: _, ...plugin } = this.installed(id);
      const target = plugin.earlier.find((each) => (version === undefined || each.version === version) && isPlaced(this.files.plugins, id, each));
      if (!target) {
        const kept = plugin.earlier.map((each) => each.version).join(', ') || 'none';
        throw new HostError('PLUGIN_VERSION_UNKNOWN', { plugin: id, wanted: version ?? '', kept });
      }
      return { ...this.exchange(id, { ...plugin, pinned: true }, target), outcome: 'rolled-back' };
    });
  }

  /** Forbids or allows other versions. Throws `PLUGIN_UNKNOWN`. */
  setPinned(id: string, pinned: boolean): Promise<PluginChange> {
    return this.alone(() => {
      const plugin = this.installed(id);
      this.write(id, { ...plugin, pinned });
      return changeOf(id, { outcome: pinned ? 'pinned' : 'unpinned', version: plugin.installed.version, waiting: plugin.held?.version ?? null });
    });
  }

  /** Throws `PLUGIN_UNKNOWN`. */
  remove(id: string): Promise<PluginChange> {
    return this.alone(() => {
      const { installed } = this.installed(id);
      this.write(id, undefined);
      rmSync(path.join(this.files.plugins, id), { recursive: true, force: true });
      return changeOf(id, { outcome: 'removed', version: installed.version });
    });
  }

  private add(id: string, asked: Pick<LockedPlugin, 'package' | 'spec' | 'registry'>, installed: LockedVersion): PluginChange {
    this.write(id, { ...asked, pinned: false, installed, earlier: [] });
    return changeOf(id, { outcome: 'installed', version: installed.version, capabilities: installed.capabilities });
  }

  private replace(id: string, plugin: LockedPlugin, { version, hold }: { readonly version: LockedVersion; readonly hold: (now: LockedVersion) => boolean }): PluginChange {
    const { installed, pinned, held: _, ...rest } = plugin;
    this.refuseOtherContent(plugin, version);
    if (installed.digest === version.digest) {
      this.write(id, { ...rest, pinned, installed });
      return changeOf(id, { outcome: 'unchanged', version: installed.version });
    }
    refusePinned(id, plugin);
    const added = version.capabilities.filter((each) => !installed.capabilities.includes(each));
    if (added.length === 0 && !hold(installed)) {
      return this.exchange(id, plugin, version);
    }
    this.write(id, { ...rest, pinned, installed, held: version });
    return changeOf(id, { outcome: 'held', version: installed.version, waiting: version.version, capabilities: added });
  }

  private exchange(id: string, { held: _, ...plugin }: LockedPlugin, version: LockedVersion): PluginChange {
    const earlier = [plugin.installed, ...plugin.earlier].filter(({ digest }) => digest !== version.digest).slice(0, keptVersions);
    this.write(id, { ...plugin, installed: version, earlier });
    sweepVersions(this.files.plugins, this.lock);
    const added = version.capabilities.filter((each) => !plugin.installed.capabilities.includes(each));
    return changeOf(id, { outcome: 'updated', version: version.version, previous: plugin.installed.version, capabilities: added });
  }

  private measuresOtherwise(id: string, ...versions: readonly LockedVersion[]): boolean {
    const digests = versions.map((version) => pluginDigest(readPlugin(placedFolder(this.files.plugins, id, version), this.findProblem)));
    return new Set(digests).size > 1;
  }

  private installed(id: string): LockedPlugin {
    const { plugins } = this.lock;
    const found = Object.hasOwn(plugins, id) ? plugins[id] : undefined;
    if (!found) {
      throw new HostError('PLUGIN_UNKNOWN', { id });
    }
    return found;
  }

  private refuseImpostor({ name, touchstone: { id } }: PluginManifest, builtIn: ReadonlySet<string>): void {
    const owner = this.lock.plugins[id]?.package;
    if (builtIn.has(id) || id.startsWith(ownPublisher)) {
      throw new HostError('PLUGIN_ID_TAKEN', { package: name, plugin: id, owner: 'Touchstone itself' });
    }
    if (owner !== undefined && owner !== name) {
      throw new HostError('PLUGIN_ID_TAKEN', { package: name, plugin: id, owner: `the package ${owner}` });
    }
  }

  /** A registry may never give two contents for one version. Folders and tarballs of an author may. */
  private refuseOtherContent({ installed, earlier, held }: LockedPlugin, version: LockedVersion): void {
    const other = [installed, ...earlier, ...(held ? [held] : [])].find((each) => each.version === version.version && each.digest !== version.digest);
    if (other && !version.resolved.startsWith('file:') && !other.resolved.startsWith('file:')) {
      throw new HostError('PACKAGE_UNSAFE', { package: version.resolved, path: version.version, reason: 'is not what it was when this version was installed' });
    }
  }

  private async fetch(spec: string, registry: string | undefined): Promise<FetchedPackage> {
    const { fetchPackage } = await import('./fetch-package.js');
    return fetchPackage(spec, { cache: path.join(this.files.temporary, 'packages'), ...(registry !== undefined && { registry }) });
  }

  private write(id: string, plugin: LockedPlugin | undefined): void {
    const { [id]: _, ...others } = this.lock.plugins;
    writeLock(this.files.lock, { lockVersion: 1, plugins: plugin ? { ...others, [id]: plugin } : others });
  }

  /** Two changes at once would each write the lock without what the other one has changed. */
  private alone<T>(work: () => Promise<T> | T): Promise<T> {
    const done = this.last.then(work);
    this.last = done.catch(() => undefined);
    return done;
  }
}

function refusePinned(plugin: string, { pinned, installed }: Pick<LockedPlugin, 'pinned' | 'installed'>): void {
  if (pinned) {
    throw new HostError('PLUGIN_PINNED', { plugin, version: installed.version });
  }
}

function changeOf(plugin: string, change: Pick<PluginChange, 'outcome' | 'version'> & Partial<PluginChange>): PluginChange {
  return { plugin, previous: null, waiting: null, capabilities: [], ...change };
}

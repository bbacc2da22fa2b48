import { existsSync, type FSWatcher, watch } from 'node:fs';
import path from 'node:path';

import { HostError } from '../../../../base/errors.js';
import type { Disposable } from '../../../../base/lifecycle.js';
import { ownSource } from '../source-place.js';

/** How long to wait for more after a change, in milliseconds: editors write a file in several steps. */
const settledMs = 40;

const sources = 'src';

/** Notices changes of a plugin's sources: its `package.json`, all below `src`, and whatever else goes into its bundle. */
export class SourceWatch implements Disposable {
  private readonly watchers = new Map<string, FSWatcher>();
  private readonly changed = new Set<string>();
  private settling: NodeJS.Timeout | undefined;
  private settled = false;
  private wake: (() => void) | undefined;

  /** Throws `PLUGIN_BUILD_FAILED` where there are no sources. */
  constructor(
    private readonly folder: string,
    private readonly signal: AbortSignal,
  ) {
    if (!existsSync(path.join(folder, sources))) {
      throw new HostError('PLUGIN_BUILD_FAILED', { folder, reason: `it has no folder ${sources}` });
    }
    this.watch(folder, (file) => file === 'package.json');
    this.watch(path.join(folder, sources), () => true, true);
    signal.addEventListener('abort', this.stop, { once: true });
  }

  /** Watches some files too, where they lie outside `src` and are of the author's own. */
  include(files: readonly string[]): void {
    for (const file of files.filter((each) => !each.split(path.sep).includes('node_modules') && !inside(path.join(this.folder, sources), each))) {
      const known = new Set(files);
      this.watch(path.dirname(file), (name) => known.has(path.join(path.dirname(file), name)));
    }
  }

  /** Waits until something has changed, and says which files; nothing once all is stopped. */
  async next(): Promise<readonly string[] | undefined> {
    while (!this.settled && !this.signal.aborted) {
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
    this.settled = false;
    const files = [...this.changed].sort();
    this.changed.clear();
    return this.signal.aborted ? undefined : files;
  }

  dispose(): void {
    clearTimeout(this.settling);
    this.signal.removeEventListener('abort', this.stop);
    this.watchers.forEach((watcher) => watcher.close());
  }

  private readonly stop = (): void => this.wake?.();

  private watch(folder: string, matters: (file: string) => boolean, recursive = false): void {
    if (this.watchers.has(folder)) {
      return;
    }
    this.watchers.set(
      folder,
      watch(folder, { recursive }, (_event, name) => {
        if (name !== null && matters(name) && isSource(name)) {
          this.note(path.join(folder, name));
        }
      }),
    );
  }

  private note(file: string): void {
    this.changed.add(ownSource(this.folder, file) ?? file);
    clearTimeout(this.settling);
    this.settling = setTimeout(() => {
      this.settled = true;
      this.wake?.();
    }, settledMs);
  }
}

/** Neither what editors leave beside a file, nor tests: they are not in the plugin. */
const isSource = (name: string): boolean => /^[^.#].*\.(?:[cm]?[jt]s|json)$/.test(path.basename(name)) && !/\.test\.[^.]+$/.test(name);

const inside = (folder: string, file: string): boolean => !path.relative(folder, file).startsWith('..');

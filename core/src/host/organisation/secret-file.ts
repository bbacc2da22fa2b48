import { readFileSync } from 'node:fs';

import { replaceFile } from './edit-settings.js';
import { unwritable } from './organisation-folder.js';

interface KeptSecret {
  readonly value: string;
  /** ISO 8601. */
  readonly at: string;
}

type Kept = Readonly<Record<string, Readonly<Record<string, KeptSecret>>>>;

/** That a secret is kept, and nothing of what it says. */
export interface SecretNote {
  readonly plugin: string;
  readonly name: string;
  /** When it was set, ISO 8601. */
  readonly at: string;
}

/**
 * Keeps what an organisation tells its plugins in confidence, in a file that nobody else on this machine may read: apart from the
 * settings, whose every version is kept, and from the state, which is copied for looking into. Read at each use.
 */
export class SecretFile {
  constructor(private readonly file: string) {}

  /** By plugin, then by name. */
  list(): readonly SecretNote[] {
    const all = Object.entries(this.read()).flatMap(([plugin, named]) => Object.entries(named).map(([name, { at }]) => ({ plugin, name, at })));
    return all.sort((a, b) => (`${a.plugin}\n${a.name}` < `${b.plugin}\n${b.name}` ? -1 : 1));
  }

  /** The value itself: for the plugin alone, under its capability. */
  find(plugin: string, name: string): string | undefined {
    const named = this.read()[plugin];
    return named && Object.hasOwn(named, name) ? named[name]?.value : undefined;
  }

  /** Throws `FOLDER_UNWRITABLE`. */
  set(plugin: string, name: string, value: string): void {
    const kept = this.read();
    this.write({ ...kept, [plugin]: { ...kept[plugin], [name]: { value, at: new Date().toISOString() } } });
  }

  /** Forgets a secret, or all of a plugin, and says whether there was any. Throws `FOLDER_UNWRITABLE`. */
  remove(plugin: string, name?: string): boolean {
    const { [plugin]: named = {}, ...others } = this.read();
    const left = Object.entries(named).filter(([each]) => name !== undefined && each !== name);
    if (left.length === Object.keys(named).length) {
      return false;
    }
    this.write({ ...others, ...(left.length > 0 && { [plugin]: Object.fromEntries(left) }) });
    return true;
  }

  private read(): Kept {
    try {
      return JSON.parse(readFileSync(this.file, 'utf8')) as Kept;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
        return {};
      }
      // What JSON says of a spoilt file would quote from it.
      throw unwritable(this.file, error instanceof SyntaxError ? new Error('it is no JSON') : error);
    }
  }

  private write(kept: Kept): void {
    replaceFile(this.file, `${JSON.stringify(kept, null, 2)}\n`, 0o600);
  }
}

import { statSync } from 'node:fs';

import type { JSONPath } from 'jsonc-parser';

import { Emitter } from '../../base/event.js';
import type { Disposable } from '../../base/lifecycle.js';
import { createServiceToken } from '../../base/service-token.js';
import { editSettings } from './edit-settings.js';
import { readSettings, type SettingsFile } from './settings-file.js';

/** The settings of an open organisation, which people may edit at any time. */
export interface LiveSettings {
  readonly current: SettingsFile;
  /** Reads the file again if it has changed. Throws `ORGANISATION_INVALID`; then the settings stay as they were. */
  refresh(): void;
  /** Changes one value in the file, and keeps its comments. Throws `ORGANISATION_INVALID` and `FOLDER_UNWRITABLE`. */
  edit(path: JSONPath, value: unknown): void;
}

export const LiveSettings = createServiceToken<LiveSettings>('host.live-settings');

export class FileSettings implements LiveSettings, Disposable {
  private readonly didChange = new Emitter<SettingsFile>();
  private read: SettingsFile;
  private stamp: string;

  /** Fires after the settings have come to say something else. */
  readonly onDidChange = this.didChange.event;

  constructor(private readonly file: string) {
    this.stamp = stampOf(file);
    this.read = readSettings(file);
  }

  get current(): SettingsFile {
    return this.read;
  }

  refresh(): void {
    const stamp = stampOf(this.file);
    if (stamp !== this.stamp) {
      this.take(readSettings(this.file), stamp);
    }
  }

  edit(path: JSONPath, value: unknown): void {
    const edited = editSettings(this.file, path, value);
    this.take(edited, stampOf(this.file));
  }

  dispose(): void {
    this.didChange.dispose();
  }

  private take(settings: SettingsFile, stamp: string): void {
    const changed = settings.version !== this.read.version;
    this.read = settings;
    this.stamp = stamp;
    if (changed) {
      this.didChange.fire(settings);
    }
  }
}

function stampOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? `${found.mtimeMs} ${found.size} ${found.ino}` : '';
}

import { readFileSync, renameSync, writeFileSync } from 'node:fs';

import { applyEdits, type JSONPath, modify } from 'jsonc-parser';

import { unwritable } from './organisation-folder.js';
import { parseSettings, type SettingsFile } from './settings-file.js';

/** Changes one value in the text of a settings file and leaves every comment where it is; `undefined` removes it. */
export function withSetting(text: string, path: JSONPath, value: unknown): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return applyEdits(text, modify(text, path, value, { formattingOptions: { insertSpaces: true, tabSize: 2, eol } }));
}

/**
 * Changes one value in `touchstone.json`. The file is replaced whole or not at all, and never by settings that are invalid.
 *
 * Throws `ORGANISATION_INVALID` when the new value does not fit, and `FOLDER_UNWRITABLE`.
 */
export function editSettings(file: string, path: JSONPath, value: unknown): SettingsFile {
  const edited = parseSettings(withSetting(readFileSync(file, 'utf8'), path, value), file);
  replaceFile(file, edited.text);
  return edited;
}

/** Writes a file so that a reader sees the old text or the new one. Throws `FOLDER_UNWRITABLE`. */
export function replaceFile(file: string, text: string, mode = 0o644): void {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text, { mode });
    renameSync(draft, file);
  } catch (error) {
    throw unwritable(file, error);
  }
}

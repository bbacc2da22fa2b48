import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { replaceFile } from './edit-settings.js';
import { unwritable } from './organisation-folder.js';

/**
 * The organisation's own random text, made when it is first asked for; whole or not at all, since an empty one would protect nobody.
 * Only for whoever holds the database. Never shown, never logged. Throws `FOLDER_UNWRITABLE`.
 */
export function readOrCreateSalt(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
      throw unwritable(file, error);
    }
  }
  const salt = randomBytes(32).toString('hex');
  replaceFile(file, salt, 0o600);
  return salt;
}

import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

import { unwritable } from './organisation-folder.js';

/** The organisation's own random text, made when it is first asked for. Never shown, never logged. Throws `FOLDER_UNWRITABLE`. */
export function readOrCreateSalt(file: string): string {
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw unwritable(file, error);
    }
  }
  return readFileSync(file, 'utf8');
}

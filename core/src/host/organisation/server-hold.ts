import { readFileSync, rmSync } from 'node:fs';

import type { Disposable } from '../../base/lifecycle.js';
import { toDisposable } from '../../base/lifecycle.js';
import { replaceFile } from './edit-settings.js';

/** Says which server holds an organisation and where it answers. */
export interface ServerHold {
  readonly pid: number;
  /** Such as `http://127.0.0.1:4870`. */
  readonly url: string;
}

/** Writes the hold of this process, until the returned handle is disposed. Throws `FOLDER_UNWRITABLE`. */
export function holdForServer(file: string, url: string): Disposable {
  replaceFile(file, `${JSON.stringify({ pid: process.pid, url })}\n`, 0o600);
  return toDisposable(() => {
    if (readHold(file)?.pid === process.pid) {
      rmSync(file, { force: true });
    }
  });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function readHold(file: string): ServerHold | undefined {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Not there, or left half-written by a process that died: nobody holds it.
    return undefined;
  }
  const { pid, url } = (value ?? {}) as Partial<ServerHold>;
  return Number.isInteger(pid) && typeof url === 'string' && URL.canParse(url) ? { pid: Number(pid), url } : undefined;
}

/** The living server that holds an organisation, if there is one. What a dead one left behind is no hold. */
export function findHold(file: string): ServerHold | undefined {
  const hold = readHold(file);
  return hold && isAlive(hold.pid) ? hold : undefined;
}

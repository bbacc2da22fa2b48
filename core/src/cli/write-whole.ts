import { rename, rm, stat, writeFile } from 'node:fs/promises';

import { HostError } from '../base/errors.js';

/** Writes a file, which is there whole or not at all; gives its bytes. Throws `FILE_UNWRITABLE`, and what making the content throws. */
export async function writeWhole(file: string, content: Uint8Array | AsyncIterable<string>, signal?: AbortSignal): Promise<number> {
  const beside = `${file}.${process.pid}.part`;
  try {
    await writeFile(beside, content, signal && { signal });
    const { size } = await stat(beside);
    await rename(beside, file);
    return size;
  } catch (cause) {
    await rm(beside, { force: true });
    throw isOfSystem(cause) ? new HostError('FILE_UNWRITABLE', { path: file, reason: cause.message }, { cause }) : cause;
  }
}

const isOfSystem = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error;

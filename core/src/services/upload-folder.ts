import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm, statfs } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

import { HostError } from '../base/errors.js';
import * as intake from '../intake/index.js';

/** Of what is free on the disk, that much may be taken by one file: its import makes a copy and fills the database. */
const shareOfDisk = 0.4;
const megabyte = 1_000_000;

/** A file as somebody sends it. */
export interface IncomingFile {
  /** As its sender calls it; nothing is ever stored under that name. */
  readonly name: string;
  readonly bytes: AsyncIterable<Buffer>;
  /** How many bytes there will be, as far as the sender says. */
  readonly length: number | undefined;
  /** Aborted when the sender went away. */
  readonly signal: AbortSignal;
}

/** A file that was taken in whole, in a folder of its own. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly folder: string;
  readonly file: string;
  readonly bytes: number;
}

/** What a file may be called where it is shown: without folders and signs that cannot be seen. */
export function shownName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return last.replace(/[\p{Cc}\p{Cf}]/gu, '').trim().slice(0, 200) || 'file';
}

/**
 * Streams a file into a folder of its own; of one that is refused, or that was cut off, nothing stays.
 *
 * Throws `UPLOAD_TOO_LARGE`, `DISK_FULL`, `INTERRUPTED`, `FILE_EMPTY`, `FILE_IS_WORKBOOK`, `FILE_IS_BINARY`, `FILE_FORMAT_UNKNOWN`.
 */
export async function storeFile(parent: string, { bytes, length, name: given, signal }: IncomingFile): Promise<StoredFile> {
  const name = shownName(given);
  const id = randomUUID();
  const folder = path.join(parent, id);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const limit = await roomIn(folder);
  const ending = path.extname(name).toLowerCase();
  const file = path.join(folder, `upload${ending in intake.formatByEnding ? ending : ''}`);
  try {
    refuseLarger(length ?? 0, limit, name);
    await pipeline(bytes, (chunks: AsyncIterable<Buffer>) => counted(chunks, limit, name), createWriteStream(file, { flags: 'wx', mode: 0o600 }), { signal });
    const size = await intake.sizeOf(file).catch((error: unknown) => {
      throw HostError.is(error, 'FILE_EMPTY') ? new HostError('FILE_EMPTY', { file: name }) : error;
    });
    await intake.refuseOtherKinds(file, name);
    if (!(ending in intake.formatByEnding)) {
      throw new HostError('FILE_FORMAT_UNKNOWN', { file: name });
    }
    return { id, name, folder, file, bytes: size };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw toHostError(error, name, signal);
  }
}

async function roomIn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return Math.floor(bavail * bsize * shareOfDisk);
}

function refuseLarger(size: number, limit: number, file: string): void {
  if (size > limit) {
    throw new HostError('UPLOAD_TOO_LARGE', { file, megabytes: Math.floor(limit / megabyte) });
  }
}

async function* counted(chunks: AsyncIterable<Buffer>, limit: number, name: string): AsyncIterable<Buffer> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    refuseLarger(size, limit, name);
    yield chunk;
  }
}

function toHostError(error: unknown, file: string, signal: AbortSignal): unknown {
  if (HostError.is(error)) {
    return error;
  }
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') {
    return new HostError('DISK_FULL', { file }, { cause: error });
  }
  return signal.aborted || code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE' ? new HostError('INTERRUPTED', {}, { cause: error }) : error;
}

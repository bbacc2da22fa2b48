import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Readable } from 'node:stream';

import iconv from 'iconv-lite';

import { HostError } from '../../base/errors.js';
import type { Encoding } from './encoding.js';

const chunkSize = 1024 * 1024;

/** How large a file is. Throws `FILE_MISSING`, `FILE_IS_FOLDER`, `FILE_EMPTY`, `FILE_UNREADABLE`. */
export async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' || error.code === 'ENOTDIR'
      ? new HostError('FILE_MISSING', { file }, { cause: error })
      : new HostError('FILE_UNREADABLE', { file, reason: error.message }, { cause: error });
  });
  if (found.isDirectory()) {
    throw new HostError('FILE_IS_FOLDER', { file });
  }
  if (found.size === 0) {
    throw new HostError('FILE_EMPTY', { file: basename(file) });
  }
  return found.size;
}

/** The first bytes of a file. */
export async function readSample(file: string, bytes: number): Promise<Buffer> {
  const handle = await open(file).catch((error: Error) => {
    throw new HostError('FILE_UNREADABLE', { file, reason: error.message }, { cause: error });
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The bytes of a file as they are. */
export function readBytes(file: string): AsyncIterable<Buffer> {
  return createReadStream(file, { highWaterMark: chunkSize }) as AsyncIterable<Buffer>;
}

/** The bytes of a file as UTF-8 without a byte order mark, whatever it is encoded in. */
export function readAsUtf8(file: string, encoding: Encoding): AsyncIterable<Buffer> {
  return encoding === 'utf-8' ? withoutMark(readBytes(file)) : transcode(file, encoding);
}

async function* transcode(file: string, encoding: Encoding): AsyncIterable<Buffer> {
  const decoded = createReadStream(file, { highWaterMark: chunkSize }).pipe(iconv.decodeStream(encoding)) as unknown as Readable;
  for await (const text of decoded as AsyncIterable<string>) {
    yield Buffer.from(text, 'utf8');
  }
}

async function* withoutMark(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  let first = true;
  for await (const chunk of chunks) {
    yield first ? withoutByteOrderMark(chunk) : chunk;
    first = false;
  }
}

/** The bytes after the mark by which UTF-8 announces itself. */
export function withoutByteOrderMark(bytes: Buffer): Buffer {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

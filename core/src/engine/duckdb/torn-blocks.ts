import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';

import type { DuckDBInstance } from '@duckdb/node-api';

import { HostError } from '../../base/errors.js';

/*
 * A commit of DuckDB 1.5 writes what is new into free blocks and then swaps the header, so that a crash in between leaves the
 * state before. But the blocks of its catalogue are divided into 64 parts, of which a commit fills those that are free, and it
 * writes such a block where it stands. A process killed in the middle of that write leaves a block whose parts in use are the
 * same before and after, and whose checksum, of the whole, fits neither: DuckDB then refuses the file. What is in use was not
 * touched, so that the right checksum gives back the last whole commit.
 */

/** What a file begins with: the main header, and two that take turns. */
const headersSize = 3 * 4096;
const blockSize = 262_144;

/** Exists while a process has the file open; found on opening, that process ended without closing it. */
export const markOf = (path: string): string => `${path}.open`;

export interface Opened {
  readonly instance: DuckDBInstance;
  /** How many blocks were mended before. */
  readonly mended: number;
}

/**
 * Opens a database file, after mending what a killed process tore.
 *
 * Throws `DATABASE_DAMAGED` where a block is damaged that no killed process can have torn.
 */
export async function openMended(path: string, create: () => Promise<DuckDBInstance>): Promise<Opened> {
  const mended = new Set<number>();
  try {
    if (existsSync(markOf(path))) {
      for (const position of await findCatalogue(path, create, mended)) {
        if (await mendBlock(path, position)) {
          mended.add(position);
        }
      }
    }
    return { instance: await create(), mended: mended.size };
  } catch (error) {
    throw damagedPosition(error) === undefined ? error : new HostError('DATABASE_DAMAGED', { path }, { cause: error });
  }
}

/**
 * Where the blocks of the catalogue begin; a block that DuckDB cannot open the file without is mended on the way. The file is
 * closed again: the lock of a process on a file ends when the process closes it anywhere, so nothing else may read it meanwhile.
 */
async function findCatalogue(path: string, create: () => Promise<DuckDBInstance>, mended: Set<number>): Promise<number[]> {
  for (;;) {
    try {
      return await readCatalogue(await create());
    } catch (error) {
      const position = damagedPosition(error);
      if (position === undefined || mended.has(position) || !(await mendBlock(path, position))) {
        throw error;
      }
      mended.add(position);
    }
  }
}

async function readCatalogue(instance: DuckDBInstance): Promise<number[]> {
  try {
    const connection = await instance.connect();
    const reader = await connection.runAndReadAll('SELECT block_id FROM pragma_metadata_info()');
    connection.closeSync();
    return reader.getRows().map(([id]) => headersSize + Number(id) * blockSize);
  } finally {
    instance.closeSync();
  }
}

/** Where DuckDB says that a block is damaged, in bytes from the beginning of the file. */
function damagedPosition(error: unknown): number | undefined {
  const position = error instanceof Error ? /Corrupt database file: computed checksum.* at location (\d+)/.exec(error.message)?.[1] : undefined;
  return position === undefined ? undefined : Number(position);
}

/** Gives a block the checksum of what it holds. False: it had that, or the file ends before it. */
async function mendBlock(path: string, position: number): Promise<boolean> {
  const file = await open(path, 'r+');
  try {
    const words = new BigUint64Array(blockSize / 8);
    const { bytesRead } = await file.read(words, 0, blockSize, position);
    const sum = checksum(words.subarray(1));
    if (bytesRead < blockSize || words[0] === sum) {
      return false;
    }
    await file.write(BigUint64Array.of(sum), 0, 8, position);
    await file.sync();
    return true;
  } finally {
    await file.close();
  }
}

/** DuckDB's checksum of the words of a block: each multiplied, all exclusive-or. */
function checksum(words: BigUint64Array): bigint {
  let sum = 5381n;
  for (const word of words) {
    sum ^= BigInt.asUintN(64, word * 0xbf58476d1ce4e5b9n);
  }
  return sum;
}

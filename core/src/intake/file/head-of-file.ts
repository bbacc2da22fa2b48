import { writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

import { findEncoding } from './encoding.js';
import { readSample, sizeOf } from './read-bytes.js';

const [lineEnd, quote] = [10, 34];

/**
 * The file itself where it is no longer than that many bytes, else a copy of its beginning that ends with a whole row. A Parquet
 * file cannot be cut, and is given as it is.
 */
export async function headOf(file: string, options: { readonly bytes: number; readonly folder: string }): Promise<{ readonly file: string; readonly whole: boolean }> {
  if ((await sizeOf(file)) <= options.bytes || extname(file) === '.parquet') {
    return { file, whole: true };
  }
  const sample = await readSample(file, options.bytes);
  const head = join(options.folder, `head${extname(file)}`);
  await writeFile(head, sample.subarray(0, lastRowEnd(sample)), { mode: 0o600 });
  return { file: head, whole: false };
}

/** Where the last row ends: a line end with an even number of quotes before it. Without any, the end of the sample. */
function lastRowEnd(sample: Buffer): number {
  const wide = findEncoding(sample.subarray(0, 4096)).encoding === 'utf-16le' ? 1 : 0;
  let [quotes, end] = [0, sample.length];
  for (let at = 0; at < sample.length; at += 1) {
    const byte = sample[at];
    if (byte === quote) {
      quotes += 1;
    } else if (byte === lineEnd && quotes % 2 === 0) {
      end = at + 1 + wide;
    }
  }
  return Math.min(end, sample.length);
}

import { createHash } from 'node:crypto';
import { symlink } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';

import type { FileFormat } from '@touchstone/sdk/contract';

import { HostError } from '../../base/errors.js';
import type { ReportProgress } from '../../base/progress.js';
import type { Session } from '../../engine/engine.js';
import { openCsv } from './open-csv.js';
import { openJsonLines } from './open-json-lines.js';
import { openParquet } from './open-parquet.js';
import { readBytes, sizeOf } from './read-bytes.js';
import { refuseOtherKinds } from './refuse-other-kinds.js';
import type { Source } from './source.js';

export interface OpenOptions {
  readonly file: string;
  /** What reports call it. Default: the name of the file without its folder. */
  readonly fileName?: string | undefined;
  /** How to read it, as far as the mapping says. */
  readonly format: FileFormat;
  readonly session: Session;
  /** A folder of its own for copies, which the caller removes. */
  readonly temporaryFolder: string;
  readonly onProgress: ReportProgress;
  readonly signal: AbortSignal | undefined;
}

/** What the openers of each format are given. */
export interface OpenableFile extends Omit<OpenOptions, 'fileName'> {
  readonly fileName: string;
  readonly size: number;
  /** The path for the engine, free of the signs by which it would match several files. */
  readonly enginePath: string;
}

/** The formats by the endings of files. */
export const formatByEnding: Readonly<Record<string, NonNullable<FileFormat['format']>>> = {
  '.csv': 'csv',
  '.tsv': 'csv',
  '.tab': 'csv',
  '.txt': 'csv',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.parquet': 'parquet',
};

/**
 * Makes a file readable for the engine.
 *
 * Throws `FILE_MISSING`, `FILE_IS_FOLDER`, `FILE_EMPTY`, `FILE_UNREADABLE`, `FILE_IS_WORKBOOK`, `FILE_IS_BINARY`, `FILE_FORMAT_UNKNOWN`,
 * `FILE_HEADER_ONLY`, `FILE_COLUMN_DUPLICATE`, `FILE_ENCODING_WRONG`.
 */
export async function openSource(options: OpenOptions): Promise<Source> {
  const { file, format } = options;
  const fileName = options.fileName ?? basename(file);
  const size = await sizeOf(file);
  await refuseOtherKinds(file, fileName);
  const kind = format.format ?? formatByEnding[extname(file).toLowerCase()];
  if (!kind) {
    throw new HostError('FILE_FORMAT_UNKNOWN', { file: fileName });
  }
  const openable = { ...options, fileName, size, enginePath: await enginePathOf(options) };
  return kind === 'csv' ? openCsv(openable) : kind === 'jsonl' ? openJsonLines(openable) : openParquet(openable);
}

/** DuckDB reads `*`, `?` and brackets in a path as a pattern; a link without them stands in for such a file. */
async function enginePathOf({ file, temporaryFolder }: OpenOptions): Promise<string> {
  const path = resolve(file);
  if (!/[*?[\]{}]/.test(path)) {
    return path;
  }
  const link = join(temporaryFolder, `input${extname(file).replace(/[^.\w]/g, '')}`);
  await symlink(path, link);
  return link;
}

/** The SHA-256 of a file's bytes, in hexadecimal. */
export async function digestOf(file: string, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of readBytes(file)) {
    signal?.throwIfAborted();
    hash.update(chunk);
  }
  return hash.digest('hex');
}

import { createHash } from 'node:crypto';

import type { ReportProgress } from '../../base/progress.js';
import type { CsvDialect } from './csv-scanner.js';
import { PlainLines } from './plain-lines.js';
import { readBytes, withoutByteOrderMark } from './read-bytes.js';
import { Utf8Check } from './utf8-check.js';

/** What one look at the bytes of a file tells. */
export interface FileFacts {
  readonly sha256: string;
  /** Whether all of it is valid UTF-8. */
  readonly utf8: boolean;
  /** Whether record n stands on line n and nothing is wrong with any: then the engine may read the file as it is. */
  readonly plain: boolean;
  /** Of a plain file: its records, the header among them. */
  readonly records: number;
  /** Of a plain file: whether no cell has blanks at its ends, or two in a row. */
  readonly tidy: boolean;
  /** Of a plain file: bytes of the longest record. */
  readonly longest: number;
}

export interface InspectOptions {
  readonly dialect: CsvDialect;
  /** How many fields a record has. */
  readonly fields: number;
  readonly size: number;
  readonly onProgress: ReportProgress;
  readonly signal: AbortSignal | undefined;
}

/** Reads a whole file once: its digest, and whether its structure can be trusted. */
export async function inspectCsv(file: string, options: InspectOptions): Promise<FileFacts> {
  const hash = createHash('sha256');
  const utf8 = new Utf8Check();
  const lines = new PlainLines(options.dialect, options.fields);
  let done = 0;
  for await (const chunk of readBytes(file)) {
    options.signal?.throwIfAborted();
    hash.update(chunk);
    const bytes = done === 0 ? withoutByteOrderMark(chunk) : chunk;
    utf8.push(bytes);
    lines.push(bytes);
    done += chunk.length;
    options.onProgress({ step: 'read', done, total: options.size });
  }
  lines.end();
  return {
    sha256: hash.digest('hex'),
    utf8: utf8.end(),
    records: lines.records,
    plain: !lines.odd,
    tidy: !lines.untidy,
    longest: lines.longest,
  };
}

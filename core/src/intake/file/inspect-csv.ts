import { createHash } from 'node:crypto';

import type { ReportProgress } from '../../base/progress.js';
import { type CsvDialect, CsvScanner } from './csv-scanner.js';
import { readBytes, withoutByteOrderMark } from './read-bytes.js';
import { Utf8Check } from './utf8-check.js';

/** What one look at the bytes of a file tells. */
export interface FileFacts {
  readonly sha256: string;
  /** Whether all of it is valid UTF-8. */
  readonly utf8: boolean;
  /** Records, the header among them. */
  readonly records: number;
  /** Whether record n stands on line n and nothing is wrong with any: then the engine may read the file as it is. */
  readonly plain: boolean;
  /** Whether no cell has blanks at its ends, or two in a row. */
  readonly tidy: boolean;
  /** Bytes of the longest record. */
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

const noBreakSpace = Buffer.from('\u00a0');
const wideMark = Buffer.from('\ufeff');

/** Reads a whole file once: its digest, and whether its structure can be trusted. */
export async function inspectCsv(file: string, options: InspectOptions): Promise<FileFacts> {
  const hash = createHash('sha256');
  const utf8 = new Utf8Check();
  const facts = { records: 0, longest: 0, odd: false, untidy: false, crlf: 0 };
  const scanner = new CsvScanner(options.dialect, {
    record(record) {
      facts.records += 1;
      facts.longest = Math.max(facts.longest, record.length);
      facts.crlf += record.crlf ? 1 : 0;
      facts.odd ||= record.fields !== options.fields || record.multiline || record.stray;
    },
    blank: () => {
      facts.odd = true;
    },
    fault: () => {
      facts.odd = true;
    },
  });
  let done = 0;
  for await (const chunk of readBytes(file)) {
    options.signal?.throwIfAborted();
    hash.update(chunk);
    const bytes = done === 0 ? withoutByteOrderMark(chunk) : chunk;
    utf8.push(bytes);
    facts.odd ||= bytes.includes(0);
    facts.untidy ||= (options.dialect.delimiter !== 9 && bytes.includes(9)) || bytes.includes(noBreakSpace) || bytes.includes(wideMark);
    scanner.push(bytes);
    done += chunk.length;
    options.onProgress({ step: 'read', done, total: options.size });
  }
  scanner.end();
  const oneNewline = facts.crlf === 0 || facts.crlf >= facts.records - 1;
  return {
    sha256: hash.digest('hex'),
    utf8: utf8.end(),
    records: facts.records,
    plain: !facts.odd && oneNewline,
    tidy: !facts.untidy && !scanner.untidy,
    longest: facts.longest,
  };
}

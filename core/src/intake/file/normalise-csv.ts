import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';

import type { ReportProgress } from '../../base/progress.js';
import { type CsvDialect, type CsvRecord, CsvScanner } from './csv-scanner.js';
import type { Encoding } from './encoding.js';
import { quoteField, splitRecord } from './csv-line.js';
import { readAsUtf8 } from './read-bytes.js';

export interface NormaliseOptions {
  readonly dialect: CsvDialect;
  readonly encoding: Encoding;
  readonly fields: number;
  /** Lines before the header, and the header itself. */
  readonly skipRecords: { readonly lines: number; readonly header: boolean };
  /** Whether each line is one value, as in JSON Lines. */
  readonly wholeLines: boolean;
  readonly goodFile: string;
  readonly badFile: string;
  readonly onProgress: ReportProgress;
  readonly signal: AbortSignal | undefined;
}

export interface Normalised {
  readonly rows: number;
  readonly faults: number;
  /** Bytes of the longest record as written. */
  readonly longest: number;
}

/** The most of a faulty stretch that is kept, in bytes. */
const keptOfFault = 64 * 1024;

/**
 * Writes a file again as the engine reads it without doubt: UTF-8, one line ending, the number of the line first, only records
 * with the right number of fields. What is wrong goes to a file of its own, with line, code and content.
 */
export async function normaliseCsv(file: string, options: NormaliseOptions): Promise<Normalised> {
  const good = new BufferedFile(options.goodFile);
  const bad = new BufferedFile(options.badFile);
  const delimiter = String.fromCharCode(options.dialect.delimiter);
  const quote = options.dialect.quote < 0 ? '' : String.fromCharCode(options.dialect.quote);
  const result = { rows: 0, faults: 0, longest: 0 };
  let headerSeen = !options.skipRecords.header;

  const refuse = (code: string, line: number, bytes: Buffer): void => {
    result.faults += 1;
    const kept = bytes.subarray(0, keptOfFault).toString('utf8').replaceAll('\0', '\u2400');
    bad.write(Buffer.from(`${line},${code},${quoteField(kept)}\n`));
  };
  const accept = (record: CsvRecord): void => {
    const line = Buffer.from(`${record.line},`);
    const bytes =
      options.wholeLines || record.stray || options.dialect.delimiter !== 44 || quote !== '"'
        ? rewritten(record.bytes, { delimiter, quote, whole: options.wholeLines })
        : record.bytes;
    good.write(line);
    good.write(bytes);
    good.write(newline);
    result.rows += 1;
    result.longest = Math.max(result.longest, line.length + bytes.length);
  };
  const scanner = new CsvScanner(options.dialect, {
    record(record) {
      if (record.line <= options.skipRecords.lines) {
        return;
      }
      if (!headerSeen) {
        headerSeen = true;
      } else if (record.bytes.includes(0)) {
        refuse('ROW_NUL', record.line, record.bytes);
      } else if (record.fields === options.fields) {
        accept(record);
      } else {
        refuse(record.fields < options.fields ? 'ROW_FIELDS_MISSING' : 'ROW_FIELDS_EXTRA', record.line, record.bytes);
      }
    },
    blank: () => undefined,
    fault: (fault, line, bytes) => {
      if (line <= options.skipRecords.lines) {
        return;
      }
      refuse(fault === 'too-long' ? 'ROW_TOO_LONG' : fault === 'unclosed' ? 'ROW_QUOTE_UNCLOSED' : 'ROW_QUOTE_WRONG', line, bytes);
    },
  });
  try {
    for await (const chunk of readAsUtf8(file, options.encoding)) {
      options.signal?.throwIfAborted();
      scanner.push(chunk);
      await good.drain();
      await bad.drain();
      options.onProgress({ step: 'repair', done: result.rows + result.faults });
    }
    scanner.end();
  } finally {
    await good.close();
    await bad.close();
  }
  return result;
}

const newline = Buffer.from('\n');

function rewritten(bytes: Buffer, { delimiter, quote, whole }: { delimiter: string; quote: string; whole: boolean }): Buffer {
  const text = bytes.toString('utf8');
  const fields = whole ? [text] : splitRecord(text, delimiter, quote);
  return Buffer.from(fields.map(quoteField).join(','));
}

/** Gathers small writes, since a stream's bookkeeping costs more than they do. */
class BufferedFile {
  private readonly stream: WriteStream;
  private parts: Buffer[] = [];
  private failure: Error | undefined;

  constructor(path: string) {
    this.stream = createWriteStream(path, { mode: 0o600 });
    this.stream.on('error', (error) => {
      this.failure = error;
    });
  }

  write(bytes: Buffer): void {
    this.parts.push(bytes);
  }

  async drain(): Promise<void> {
    if (this.failure) {
      throw this.failure;
    }
    const chunk = Buffer.concat(this.parts);
    this.parts = [];
    if (chunk.length > 0) {
      await new Promise<void>((resolve) => {
        // A write that fails calls back too; the next call tells of it.
        if (this.stream.write(chunk, () => resolve())) {
          resolve();
        }
      });
    }
  }

  async close(): Promise<void> {
    await this.drain();
    if (!this.stream.destroyed) {
      this.stream.end();
      await once(this.stream, 'close');
    }
    if (this.failure) {
      throw this.failure;
    }
  }
}

const lineFeed = 10;
const carriageReturn = 13;

/** How the bytes of a CSV file are split, each a single byte of UTF-8; a quote of -1 means that there is none. */
export interface CsvDialect {
  readonly delimiter: number;
  readonly quote: number;
}

/** Why a stretch of lines is no record. */
export type CsvFault = 'unclosed' | 'after-quote' | 'too-long';

/** One record, as a stretch of the buffer without its line ending. */
export interface CsvRecord {
  /** Cut out when it is asked for: making a million views takes as long as finding them. */
  readonly bytes: Buffer;
  /** How many bytes it has. */
  readonly length: number;
  /** The line it begins on, from 1. */
  readonly line: number;
  readonly fields: number;
  /** Whether it spans several lines. */
  readonly multiline: boolean;
  /** Whether a quote stands inside a field that is not quoted. */
  readonly stray: boolean;
}

export interface CsvSink {
  record(record: CsvRecord): void;
  /** A line without anything. */
  blank(line: number): void;
  /** Lines that cannot be read; `line` is where the faulty quote opens. */
  fault(fault: CsvFault, line: number, bytes: Buffer): void;
}

/** Where in a field the scanner is: before it, in a plain one, in a quoted one, after a quote in a quoted one. */
const State = { FieldStart: 0, Plain: 1, Quoted: 2, QuoteSeen: 3 } as const;
type State = (typeof State)[keyof typeof State];

/** Longest record that is held in memory: a quote that never closes must not swallow a file. */
export const longestRecord = 32 * 1024 * 1024;

class ScannedRecord implements CsvRecord {
  constructor(
    private readonly buffer: Buffer,
    private readonly start: number,
    private readonly end: number,
    readonly line: number,
    readonly fields: number,
    readonly multiline: boolean,
    readonly stray: boolean,
  ) {}

  get bytes(): Buffer {
    return this.buffer.subarray(this.start, this.end);
  }

  get length(): number {
    return this.end - this.start;
  }
}

/**
 * Splits a stream of bytes into records by RFC 4180, exact about lines, in memory bounded by {@link longestRecord}.
 *
 * Where a quote is wrong or never closes, the lines up to the one it opens on are reported and reading goes on after them, so
 * that one bad quote costs one line and not the rest of the file.
 */
export class CsvScanner {
  private buffer: Buffer = Buffer.alloc(0);
  private position = 0;
  private start = 0;
  private line = 1;
  private startLine = 1;
  private fields = 1;
  private state: State = State.FieldStart;
  private multiline = false;
  private stray = false;
  private quoteAt = 0;
  private quoteLine = 1;
  private readonly special = new Uint8Array(256);

  constructor(
    private readonly dialect: CsvDialect,
    private readonly sink: CsvSink,
  ) {
    this.special[lineFeed] = 1;
    this.special[dialect.delimiter] = 1;
    if (dialect.quote >= 0) {
      this.special[dialect.quote] = 1;
    }
  }

  push(chunk: Buffer): void {
    this.buffer = this.start === this.buffer.length ? chunk : Buffer.concat([this.buffer.subarray(this.start), chunk]);
    this.position -= this.start;
    this.quoteAt -= this.start;
    this.start = 0;
    this.scan();
    while (this.buffer.length - this.start > longestRecord) {
      this.giveUp(this.state === State.Quoted ? 'unclosed' : 'too-long');
      this.scan();
    }
  }

  /** The last record may lack its line ending. */
  end(): void {
    for (;;) {
      if (this.state === State.Quoted) {
        this.giveUp('unclosed');
        this.scan();
        continue;
      }
      if (this.start < this.buffer.length) {
        this.finish(this.buffer.length);
      }
      return;
    }
  }

  private scan(): void {
    const { buffer, special } = this;
    const { delimiter, quote } = this.dialect;
    const { length } = buffer;
    let at = this.position;
    let state: State = this.state;
    while (at < length) {
      if (state === State.Quoted) {
        const byte = buffer[at];
        if (byte === quote) {
          state = State.QuoteSeen;
        } else if (byte === lineFeed) {
          this.line += 1;
          this.multiline = true;
        }
        at += 1;
        continue;
      }
      const byte = buffer[at] as number;
      if (special[byte] === 0) {
        if (state === State.QuoteSeen && byte !== carriageReturn) {
          this.giveUp('after-quote');
          at = this.position;
          state = this.state;
          continue;
        }
        state = state === State.FieldStart ? State.Plain : state;
        at += 1;
        while (at < length && special[buffer[at] as number] === 0 && state === State.Plain) {
          at += 1;
        }
        continue;
      }
      if (byte === delimiter) {
        this.fields += 1;
        state = State.FieldStart;
      } else if (byte === lineFeed) {
        this.position = at + 1;
        this.finish(at);
        state = State.FieldStart;
      } else if (state === State.FieldStart) {
        state = State.Quoted;
        this.quoteAt = at;
        this.quoteLine = this.line;
      } else if (state === State.QuoteSeen) {
        state = State.Quoted;
      } else {
        this.stray = true;
      }
      at += 1;
    }
    this.position = at;
    this.state = state;
  }

  /** Hands over what lies between the start of the record and `end`, and begins the next one. */
  private finish(end: number): void {
    const crlf = end > this.start && this.buffer[end - 1] === carriageReturn;
    const last = crlf ? end - 1 : end;
    if (last === this.start) {
      this.sink.blank(this.startLine);
    } else {
      const { buffer, fields, multiline, start, startLine, stray } = this;
      this.sink.record(new ScannedRecord(buffer, start, last, startLine, fields, multiline, stray));
    }
    this.begin(Math.min(end + 1, this.buffer.length), this.line + 1);
  }

  /** Reports the lines up to the one on which the faulty quote opens, and reads on after them. */
  private giveUp(fault: CsvFault): void {
    const from = fault === 'too-long' ? this.start : Math.max(this.quoteAt, this.start);
    const found = this.buffer.indexOf(lineFeed, from);
    const end = found < 0 ? this.buffer.length : found;
    const line = fault === 'too-long' ? this.startLine : this.quoteLine;
    this.sink.fault(fault, line, this.buffer.subarray(this.start, end));
    this.begin(Math.min(end + 1, this.buffer.length), found < 0 ? line : line + 1);
  }

  private begin(at: number, line: number): void {
    this.start = at;
    this.position = at;
    this.line = line;
    this.startLine = line;
    this.fields = 1;
    this.state = State.FieldStart;
    this.multiline = false;
    this.stray = false;
  }
}

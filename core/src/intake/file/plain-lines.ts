import { type CsvDialect, longestRecord } from './csv-scanner.js';

const lineFeed = 10;
const carriageReturn = 13;

/** In UTF-8; both count as blanks. */
const noBreakSpace = [0xc2, 0xa0] as const;
const byteOrderMark = [0xef, 0xbb, 0xbf] as const;

/** What a byte may mean; all others are letters. */
const Kind = { letter: 0, delimiter: 1, lineFeed: 2, blank: 3, quote: 4, nul: 5, tab: 6, wide: 7 } as const;

/**
 * Looks at a stream of bytes for anything that keeps record n of a CSV file from standing on line n, with as many fields as the
 * header has. Unlike the scanner it makes nothing of the records and stops at the first thing that is odd, so that looking at a
 * file costs a fraction of reading it.
 */
export class PlainLines {
  /** Records so far, the header among them. */
  records = 0;
  /** Bytes of the longest record. */
  longest = 0;
  /** Whether a line is blank, has too few or too many fields, a NUL byte, another ending than the others, or a quote that is stray, wrong or open. */
  odd = false;
  /** Whether a blank may stand at the edge of a field or beside another one, or there is a tab, a no-break space or a byte order mark. */
  untidy = false;
  private crlf = 0;
  private rest: Buffer = Buffer.alloc(0);
  private readonly kinds = new Uint8Array(256);

  constructor(
    dialect: CsvDialect,
    private readonly fields: number,
  ) {
    this.kinds[0] = Kind.nul;
    this.kinds[9] = Kind.tab;
    this.kinds[lineFeed] = Kind.lineFeed;
    this.kinds[32] = Kind.blank;
    this.kinds[noBreakSpace[0]] = Kind.wide;
    this.kinds[byteOrderMark[0]] = Kind.wide;
    this.kinds[dialect.delimiter] = Kind.delimiter;
    if (dialect.quote >= 0) {
      this.kinds[dialect.quote] = Kind.quote;
    }
  }

  push(chunk: Buffer): void {
    if (this.odd) {
      return;
    }
    const bytes = this.rest.length > 0 ? Buffer.concat([this.rest, chunk]) : chunk;
    const end = bytes.lastIndexOf(lineFeed) + 1;
    this.look(bytes, end);
    this.rest = bytes.subarray(end);
    this.odd ||= this.rest.length > longestRecord;
  }

  /** The last record may lack its line ending. */
  end(): void {
    this.odd ||= this.crlf > 0 && this.crlf < this.records;
    if (!this.odd && this.rest.length > 0) {
      const bytes = Buffer.concat([this.rest, Buffer.of(lineFeed)]);
      this.look(bytes, bytes.length);
    }
  }

  /** Looks at whole lines. */
  private look(bytes: Buffer, end: number): void {
    const { kinds } = this;
    let start = 0;
    let fields = 1;
    let quoted = false;
    for (let at = 0; at < end; at += 1) {
      let kind = kinds[bytes[at] as number] as number;
      // A loop of its own takes half the time; the line feed at the end stops it.
      while (kind === Kind.letter) {
        at += 1;
        kind = kinds[bytes[at] as number] as number;
      }
      if (kind === Kind.delimiter) {
        fields += quoted ? 0 : 1;
      } else if (kind === Kind.lineFeed) {
        if (quoted || fields !== this.fields || !this.take(bytes, start, at)) {
          this.odd = true;
          return;
        }
        start = at + 1;
        fields = 1;
      } else if (kind === Kind.blank) {
        const after = bytes[at + 1] as number;
        this.untidy ||= at === start || kinds[bytes[at - 1] as number] !== Kind.letter || kinds[after] !== Kind.letter || after === carriageReturn;
      } else if (kind === Kind.tab) {
        this.untidy = true;
      } else if (kind === Kind.wide) {
        this.untidy ||= startsWith(bytes, at, noBreakSpace) || startsWith(bytes, at, byteOrderMark);
      } else if (kind === Kind.quote && !quoted) {
        quoted = true;
        if (at > start && kinds[bytes[at - 1] as number] !== Kind.delimiter) {
          this.odd = true;
          return;
        }
      } else if (kind === Kind.quote && kinds[bytes[at + 1] as number] === Kind.quote) {
        at += 1;
      } else if (kind === Kind.quote && endsField(kinds, bytes, at + 1)) {
        quoted = false;
      } else {
        this.odd = true;
        return;
      }
    }
  }

  /** Counts a line without its ending; a blank one is none. */
  private take(bytes: Buffer, start: number, end: number): boolean {
    const crlf = end > start && bytes[end - 1] === carriageReturn;
    const length = end - start - (crlf ? 1 : 0);
    this.records += 1;
    this.crlf += crlf ? 1 : 0;
    this.longest = Math.max(this.longest, length);
    return length > 0;
  }
}

/** Whether a field that was in quotes ends where its quote closed. */
function endsField(kinds: Uint8Array, bytes: Buffer, at: number): boolean {
  const kind = kinds[bytes[at] as number];
  return kind === Kind.delimiter || kind === Kind.lineFeed || (bytes[at] === carriageReturn && bytes[at + 1] === lineFeed);
}

const startsWith = (bytes: Buffer, at: number, sign: readonly number[]): boolean => sign.every((byte, index) => bytes[at + index] === byte);

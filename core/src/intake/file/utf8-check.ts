import { isUtf8 } from 'node:buffer';

import { readBytes } from './read-bytes.js';

/** Checks a stream of bytes for valid UTF-8, at the speed of memory. */
export class Utf8Check {
  private rest: Buffer = Buffer.alloc(0);
  private valid = true;

  push(chunk: Buffer): void {
    if (this.valid) {
      const bytes = this.rest.length > 0 ? Buffer.concat([this.rest, chunk]) : chunk;
      const end = endOfWholeLetters(bytes);
      this.valid = isUtf8(bytes.subarray(0, end));
      this.rest = bytes.subarray(end);
    }
  }

  /** Whether all of it was valid. */
  end(): boolean {
    return this.valid && isUtf8(this.rest);
  }
}

/** The first line of a file that is not valid UTF-8, from 1. */
export async function firstBrokenLine(file: string): Promise<number> {
  let line = 1;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of readBytes(file)) {
    const bytes = Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
      if (!isUtf8(bytes.subarray(start, end))) {
        return line;
      }
      line += 1;
      start = end + 1;
    }
    rest = bytes.subarray(start);
  }
  return line;
}

function endOfWholeLetters(bytes: Buffer): number {
  let at = bytes.length - 1;
  while (at >= 0 && at > bytes.length - 4 && ((bytes[at] as number) & 0xc0) === 0x80) {
    at -= 1;
  }
  return at >= 0 && (bytes[at] as number) >= 0xc0 ? at : bytes.length;
}

import { isUtf8 } from 'node:buffer';

import iconv from 'iconv-lite';

import type { FileFormat } from '@touchstone/sdk/contract';

export type Encoding = NonNullable<FileFormat['encoding']>;

export interface FoundEncoding {
  readonly encoding: Encoding;
  /** Whether letters had to be weighed against each other: worth a warning. */
  readonly guessed: boolean;
}

/** Letters that one code page was made for; what the other page would show instead of them are seldom letters at all. */
const letters: Readonly<Record<string, RegExp>> = {
  'windows-1250': /[áčďéěíňóřšťúůýžäĺľôŕőűöüÁČĎÉĚÍŇÓŘŠŤÚŮÝŽÄĽÔŐŰÖÜ]/gu,
  'windows-1257': /[āčēģīķļņšūžõäöüĀČĒĢĪĶĻŅŠŪŽÕ]/gu,
};

/**
 * The encoding of a file by its first bytes: a byte order mark, the zero bytes of UTF-16, UTF-8 if it is valid, else the code
 * page of Central Europe or of the Baltic whose letters fit better.
 */
export function findEncoding(sample: Buffer): FoundEncoding {
  if (sample[0] === 0xff && sample[1] === 0xfe) {
    return { encoding: 'utf-16le', guessed: false };
  }
  if (sample[0] === 0xfe && sample[1] === 0xff) {
    return { encoding: 'utf-16be', guessed: false };
  }
  const zeros = countZeros(sample.subarray(0, 4096));
  if (zeros.odd > 8 && zeros.even === 0) {
    return { encoding: 'utf-16le', guessed: false };
  }
  if (zeros.even > 8 && zeros.odd === 0) {
    return { encoding: 'utf-16be', guessed: false };
  }
  return isUtf8(wholeLetters(sample)) ? { encoding: 'utf-8', guessed: false } : { encoding: guessCodePage(sample), guessed: true };
}

/** Which code page makes more letters of the bytes beyond ASCII. Ties go to Central Europe. */
export function guessCodePage(sample: Buffer): Encoding {
  const beyondAscii = Buffer.from(sample.filter((byte) => byte > 127));
  const score = (page: string): number => (iconv.decode(beyondAscii, page).match(letters[page] as RegExp) ?? []).length;
  return score('windows-1257') > score('windows-1250') ? 'windows-1257' : 'windows-1250';
}

/** A sample without the letter that its end cuts in two. */
function wholeLetters(sample: Buffer): Buffer {
  let end = sample.length;
  while (end > 0 && end > sample.length - 4 && ((sample[end - 1] as number) & 0xc0) === 0x80) {
    end -= 1;
  }
  return end > 0 && (sample[end - 1] as number) >= 0xc0 ? sample.subarray(0, end - 1) : sample;
}

function countZeros(sample: Buffer): { even: number; odd: number } {
  const zeros = { even: 0, odd: 0 };
  for (const [at, byte] of sample.entries()) {
    if (byte === 0) {
      zeros[at % 2 === 0 ? 'even' : 'odd'] += 1;
    }
  }
  return zeros;
}

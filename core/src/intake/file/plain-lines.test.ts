import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { splitRecord } from './csv-line.js';
import { CsvScanner } from './csv-scanner.js';
import { PlainLines } from './plain-lines.js';

const dialect = { delimiter: 44, quote: 34 };

function look(text: string, chunk = 7): { odd: boolean; untidy: boolean; records: number; longest: number } {
  const lines = new PlainLines(dialect, 2);
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += chunk) {
    lines.push(bytes.subarray(at, at + chunk));
  }
  lines.end();
  const { longest, odd, records, untidy } = lines;
  return { odd, untidy, records, longest };
}

/** What the scanner makes of the same text, which reads every record. */
function scanned(text: string): { plain: boolean; records: string[]; longest: number } {
  const records: string[] = [];
  let longest = 0;
  let odd = false;
  const scanner = new CsvScanner(dialect, {
    record({ bytes, fields, length, line, multiline, stray }) {
      records.push(bytes.toString());
      longest = Math.max(longest, length);
      odd ||= fields !== 2 || multiline || stray || line !== records.length || bytes.includes(0);
    },
    blank: () => (odd = true),
    fault: () => (odd = true),
  });
  scanner.push(Buffer.from(text));
  scanner.end();
  return { plain: !odd, records, longest };
}

const bits = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', '"', '\n', '\0', '\t', '\u00a0'), maxLength: 30 });
const cell = fc.oneof(fc.constantFrom('', 'a', 'a b', ' a', '""', '"a"', '"a,b"', '"a ""b"""', '"a "', '"  "', 'a\u00a0b', '§'), bits);
const line = fc.array(cell, { minLength: 1, maxLength: 3, size: 'small' }).map((cells) => cells.join(','));
const texts = fc.oneof(fc.array(fc.oneof(fc.constantFrom('a,b', '"a","b c"'), line), { maxLength: 5 }).map((lines) => lines.join('\n')), bits);

describe('PlainLines', () => {
  it('trusts exactly those files that the scanner finds nothing wrong with, however the bytes are cut', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 40 }), (text, chunk) => {
        const seen = look(text, chunk);
        const { longest, plain, records } = scanned(text);
        expect(seen.odd).toBe(!plain);
        if (plain) {
          expect(seen).toMatchObject({ records: records.length, longest });
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('calls no file tidy in which a cell has something to trim', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 40 }), (text, chunk) => {
        const { odd, untidy } = look(text, chunk);
        const cells = scanned(text).records.flatMap((record) => splitRecord(record, ',', '"'));
        const blanks = cells.some((value) => /^[\s\u00a0\ufeff]|[\s\u00a0\ufeff]$| {2}/.test(value));
        expect(odd || untidy || !blanks).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('calls a file tidy whose blanks stand between letters', () => {
    expect(look('a,b\nČeské Budějovice,"on time, § 7"\n').untidy).toBe(true);
    expect(look('a,b\nČeské Budějovice,"on time,we think"\n')).toEqual({ odd: false, untidy: false, records: 2, longest: 38 });
  });

  it('trusts lines that all end in CR LF, and none that end in two ways', () => {
    expect(look('a,b\r\n1,2\r\n3,4').odd).toBe(false);
    expect(look('a,b\r\n"1","2"\r\n').odd).toBe(false);
    expect(look('a,b\r\n1,2\n3,4\r\n').odd).toBe(true);
    expect(look('a,b\r\n\r\n1,2\r\n').odd).toBe(true);
  });
});

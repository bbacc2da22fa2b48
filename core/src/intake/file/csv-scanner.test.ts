import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type CsvRecord, CsvScanner } from './csv-scanner.js';

interface Scanned {
  records: { text: string; line: number; fields: number; multiline: boolean; stray: boolean }[];
  blanks: number[];
  faults: { fault: string; line: number; text: string }[];
}

function scan(text: string, chunk = 7): Scanned {
  const scanned: Scanned = { records: [], blanks: [], faults: [] };
  const scanner = new CsvScanner(
    { delimiter: 44, quote: 34 },
    {
      record: ({ bytes, fields, line, multiline, stray }: CsvRecord) =>
        scanned.records.push({ text: bytes.toString(), line, fields, multiline, stray }),
      blank: (line) => scanned.blanks.push(line),
      fault: (fault, line, bytes) => scanned.faults.push({ fault, line, text: bytes.toString() }),
    },
  );
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += chunk) {
    scanner.push(bytes.subarray(at, at + chunk));
  }
  scanner.end();
  return scanned;
}

describe('CsvScanner', () => {
  it('counts lines, fields and blank lines', () => {
    expect(scan('a,b\n1,2\n\n"x\ny",3\r\n4')).toEqual({
      records: [
        { text: 'a,b', line: 1, fields: 2, multiline: false, stray: false },
        { text: '1,2', line: 2, fields: 2, multiline: false, stray: false },
        { text: '"x\ny",3', line: 4, fields: 2, multiline: true, stray: false },
        { text: '4', line: 6, fields: 1, multiline: false, stray: false },
      ],
      blanks: [3],
      faults: [],
    });
  });

  it('loses only the line on which a quote never closes', () => {
    const { faults, records } = scan('a,b\n1,"open\n2,x\n3,y\n');
    expect(faults).toEqual([{ fault: 'unclosed', line: 2, text: '1,"open' }]);
    expect(records.map(({ text }) => text)).toEqual(['a,b', '2,x', '3,y']);
  });

  it('names the line on which the faulty quote opens, not the one on which the record began', () => {
    expect(scan('"x\ny","z"q,1\n2,3').faults).toEqual([{ fault: 'after-quote', line: 2, text: '"x\ny","z"q,1' }]);
  });

  it('takes a quote inside an unquoted field for itself', () => {
    expect(scan('5" pipe,1\n').records).toEqual([{ text: '5" pipe,1', line: 1, fields: 2, multiline: false, stray: true }]);
  });

  it('finds the same records however the bytes are cut', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', 'ž') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 40 }), (rows, chunk) => {
        const text = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\n');
        const { faults, records } = scan(text, chunk);
        expect(faults).toEqual([]);
        expect(records.map(({ fields }) => fields)).toEqual(rows.map(({ length }) => length));
        expect(records.map(({ line }) => line)).toEqual(rows.map((_, index) => 1 + rows.slice(0, index).join('\n').split('\n').length - (index === 0 ? 1 : 0)));
      }),
    );
  });

  it('never loses a byte, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r'), maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (text, chunk) => {
        const { faults, records } = scan(text, chunk);
        const kept = [...records, ...faults].reduce((sum, part) => sum + part.text.replace(/[\r\n]/g, '').length, 0);
        expect(kept).toBe(text.replace(/[\r\n]/g, '').length);
      }),
    );
  });
});

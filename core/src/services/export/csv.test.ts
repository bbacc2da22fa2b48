import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { unsafeText } from '../../base/csv-cell.js';
import { type CsvTable, type CsvValue, writeCsv } from './csv.js';

async function written(table: CsvTable, bom = false): Promise<string> {
  let text = '';
  for await (const line of writeCsv(table, bom)) {
    text += line;
  }
  return text;
}

const nasty = fc.constantFrom('=1+1', '+A1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＠x', '"quoted"', 'a,b', 'a;b', 'line\r\nbreak', "'", "'=x", '', 'Žilina');
const value = fc.oneof(nasty, fc.string({ unit: 'grapheme' }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null));

test('what was written is read back as it was by a reader of RFC 4180, and no text of it begins a formula', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { maxLength: 8 }), async (rows) => {
      const text = await written({ columns: ['a', 'b', 'c'], rows });
      const [head, ...lines] = parse(text, { record_delimiter: '\r\n' });

      expect(head).toEqual(['a', 'b', 'c']);
      expect(lines.map((cells) => cells.map(unsafeText))).toEqual(rows.map((row) => row.map((cell: CsvValue) => (cell === null ? '' : String(cell)))));
      for (const [index, cells] of lines.entries()) {
        const texts = cells.filter((_, place) => typeof rows[index]?.[place] === 'string');
        expect(texts.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
      }
    }),
  );
});

test('numbers have a point and no separators, lines end as in RFC 4180, and a byte order mark stands first where it is wanted', async () => {
  const rows = [['Brno', -1234567.25, true, null]] as const;

  expect(await written({ columns: ['unit', 'value', 'doubted', 'k'], rows }, true)).toBe('\uFEFF"unit","value","doubted","k"\r\n"Brno",-1234567.25,true,\r\n');
  expect((await written({ columns: ['unit'], rows: [] })).charCodeAt(0)).toBe(34);
});

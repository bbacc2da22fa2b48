import { safeCell } from '../../base/csv-cell.js';

/** What a cell can hold. Numbers are written with a point and without separators, whatever the language. */
export type CsvValue = string | number | boolean | null;

/** A table with a head. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly CsvValue[]> | AsyncIterable<readonly CsvValue[]>;
}

const byteOrderMark = '\uFEFF';

const cellOf = (value: CsvValue): string => (value === null ? '' : typeof value === 'string' ? safeCell(value) : String(value));
const lineOf = (cells: readonly CsvValue[]): string => `${cells.map(cellOf).join(',')}\r\n`;

/** CSV as RFC 4180 has it, line by line, the head first. No spreadsheet takes a cell of it for a formula (OWASP, CSV injection). */
export async function* writeCsv({ columns, rows }: CsvTable, bom = false): AsyncIterable<string> {
  yield (bom ? byteOrderMark : '') + lineOf(columns);
  for await (const row of rows) {
    yield lineOf(row);
  }
}

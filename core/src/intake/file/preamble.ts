import { splitRecord } from './csv-line.js';
import { delimiters } from './delimiter.js';

/** What stands above the header of a file. */
export interface Preamble {
  readonly lines: number;
  /** The delimiter that the first line names, as spreadsheet programs write it: `sep=;`. */
  readonly delimiter: string | undefined;
}

/** No report has more titles than these. */
const most = 20;

/** A header has at least so many names; two cells may as well be a title and its value. */
const fewestNames = 3;

const separator = /^"?sep=(.)"?$/i;

/**
 * Finds the lines above the header of a sample: `sep=;`, and titles of a report, which have a cell at most where the header below them has
 * several, all filled, and the line below that one as many.
 */
export function preambleOf(text: string, quote: string): Preamble {
  const lines = text.split('\n', most + 2).map((line) => line.trimEnd());
  const named = separator.exec(lines[0] ?? '')?.[1];
  if (named !== undefined) {
    return { lines: 1, delimiter: named };
  }
  const cellsOf = (line: string): string[] => delimiters.map((delimiter) => splitRecord(line, delimiter, quote)).reduce((one, other) => (other.length > one.length ? other : one));
  const rows = lines.map(cellsOf);
  const filled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length;
  const titles = rows.findIndex((cells) => filled(cells) > 1);
  const [header, next] = [rows[titles] ?? [], rows[titles + 1] ?? []];
  const isHeader = header.length >= fewestNames && filled(header) === header.length && next.length === header.length;
  return { lines: titles > 0 && isHeader ? titles : 0, delimiter: undefined };
}

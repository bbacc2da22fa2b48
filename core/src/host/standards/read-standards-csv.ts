import { HostError } from '../../base/errors.js';
import { readFigure } from '../../base/figure.js';
import { unsafeText } from '../../base/csv-cell.js';
import { type FactColumn, factColumns, isFactColumn, listSeparator, toldColumns } from './standard-columns.js';

/** A row of a file of standards: what it says of each fact whose column the file has; undefined for an empty cell. */
export interface StandardRow {
  /** From 1, the head included. */
  readonly line: number;
  readonly code: string;
  readonly said: ReadonlyMap<FactColumn, unknown>;
}

/** A row that is no standard, and why. */
export interface RefusedRow {
  readonly line: number;
  readonly refused: RowRefusal;
}

export type RowRefusal = HostError<'STANDARDS_FILE_INVALID'>;

interface ReadLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads a file of standards. Throws `STANDARDS_FILE_INVALID` for one that has no rows of standards at all, by line and column. */
export async function readStandardsCsv(text: string, file: string): Promise<readonly (StandardRow | RefusedRow)[]> {
  const refuse = (line: number, column: string, reason: string) => new HostError('STANDARDS_FILE_INVALID', { file, line, column, reason });
  const [head, ...lines] = await linesOf(text, refuse);
  const columns = (head?.cells ?? []).map((name) => name.trim().toLowerCase());
  refuseHead(columns, refuse);
  const seen = new Map<string, number>();
  const readRow = ({ line, cells }: ReadLine): StandardRow => {
    if (cells.length > columns.length) {
      throw refuse(line, String(columns.at(-1)), `the line has ${cells.length} cells, and the file has ${columns.length} columns`);
    }
    const said = new Map<FactColumn, unknown>();
    let code = '';
    columns.forEach((column, index) => {
      const cell = unsafeText((cells[index] ?? '').trim());
      if (column === 'code') {
        code = cell;
      } else if (isFactColumn(column)) {
        said.set(column, valueOf(column, cell, (reason) => refuse(line, column, reason)));
      }
    });
    const before = seen.get(code);
    if (before !== undefined) {
      throw refuse(line, 'code', `"${code}" stands in line ${before} already`);
    }
    seen.set(code, line);
    return { line, code, said };
  };
  return lines.map((each) => orRefused(each.line, () => readRow(each)));
}

/** What is made of a row, or why nothing is. */
export function orRefused<T>(line: number, make: () => T): T | RefusedRow {
  try {
    return make();
  } catch (error) {
    if (HostError.is(error, 'STANDARDS_FILE_INVALID')) {
      return { line, refused: error };
    }
    throw error;
  }
}

type Refuse = (line: number, column: string, reason: string) => RowRefusal;

/** The lines that hold something. The delimiter is the one that the head uses most. */
async function linesOf(text: string, refuse: Refuse): Promise<readonly ReadLine[]> {
  // Loaded when a file is read: nothing else needs it.
  const { CsvError, parse } = await import('csv-parse/sync');
  const head = /^[^\r\n]*/.exec(text.replace(/^\uFEFF/, ''))?.[0] ?? '';
  const [delimiter = ','] = [',', ';', '\t'].sort((a, b) => head.split(b).length - head.split(a).length);
  try {
    const read = parse(text, { bom: true, delimiter, info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as readonly { readonly info: { readonly lines: number }; readonly record: readonly string[] }[];
    // A quoted cell may hold line ends; the parser counts the line that the row ends on.
    const ended = read.map(({ info, record }) => ({ line: info.lines - record.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0), cells: record }));
    return ended.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  } catch (error) {
    if (error instanceof CsvError) {
      const column = head.split(delimiter)[Number(error['column'])] ?? String(error['column']);
      throw refuse(Number(error['lines'] ?? 1), column, `it is not CSV: ${error.message}`);
    }
    throw error;
  }
}

function refuseHead(columns: readonly string[], refuse: Refuse): void {
  const known = ['code', ...Object.keys(factColumns), ...toldColumns];
  const unknown = columns.find((column) => !known.includes(column));
  const twice = columns.find((column, index) => columns.indexOf(column) !== index);
  if (unknown !== undefined) {
    throw refuse(1, unknown, `no such column is known; there are ${known.join(', ')}`);
  }
  if (twice !== undefined) {
    throw refuse(1, twice, 'the column stands there twice');
  }
  if (!columns.includes('code')) {
    throw refuse(1, 'code', 'the file has no such column');
  }
}

const yes = ['yes', 'true', '1'];
const no = ['no', 'false', '0'];

/** What a cell says; undefined where it is empty. */
function valueOf(column: FactColumn, cell: string, refuse: (reason: string) => RowRefusal): unknown {
  if (cell === '') {
    return undefined;
  }
  switch (column) {
    case 'target':
    case 'floor': {
      const figure = readFigure(cell);
      if (figure === undefined) {
        throw refuse(`"${cell}" is no figure, such as 90 %, 0.9, 3.5, 4 h or 30 min`);
      }
      return figure;
    }
    case 'legal': {
      const said = cell.toLowerCase();
      if (!yes.includes(said) && !no.includes(said)) {
        throw refuse(`"${cell}" is neither yes nor no`);
      }
      return yes.includes(said);
    }
    case 'org_units':
      return cell.split(listSeparator.trim()).map((each) => each.trim()).filter((each) => each !== '');
    default:
      return cell;
  }
}

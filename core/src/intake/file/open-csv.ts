import { join } from 'node:path';

import iconv from 'iconv-lite';

import type { FileFormat } from '@touchstone/sdk/contract';

import { HostError } from '../../base/errors.js';
import { quoteIdentifier, quoteLiteral } from '../../model/quote.js';
import { remarkReason } from '../words/remarks.js';
import { splitRecord } from './csv-line.js';
import { CsvScanner } from './csv-scanner.js';
import { delimiters, findDelimiter } from './delimiter.js';
import { type Encoding, findEncoding, guessCodePage } from './encoding.js';
import { type FileFacts, inspectCsv } from './inspect-csv.js';
import { normaliseCsv } from './normalise-csv.js';
import { preambleOf } from './preamble.js';
import type { OpenableFile } from './open-source.js';
import { readSample, withoutByteOrderMark } from './read-bytes.js';
import type { FileWarning, Source } from './source.js';
import { firstBrokenLine } from './utf8-check.js';

const sampleSize = 256 * 1024;

/** A CSV file as its first bytes describe it. */
export interface CsvShape {
  readonly encoding: Encoding;
  readonly encodingGuessed: boolean;
  readonly delimiter: string;
  readonly quote: string;
  readonly header: boolean;
  readonly skipLines: number;
  /** How many of the lines that are left out were found to be titles, though nobody said so. */
  readonly titlesFound: number;
  readonly columns: readonly string[];
}

const codeOf = (letter: string): number => (letter === '' ? -1 : letter.charCodeAt(0));

function firstRecord(text: string, quote: number, skipLines: number): string {
  let found: string | undefined;
  const scanner = new CsvScanner(
    { delimiter: -1, quote },
    {
      record: ({ bytes, line }) => {
        found ??= line > skipLines ? bytes.toString('utf8') : undefined;
      },
      blank: () => undefined,
      fault: (_fault, line, bytes) => {
        found ??= line > skipLines ? bytes.toString('utf8') : undefined;
      },
    },
  );
  scanner.push(Buffer.from(text));
  scanner.end();
  return found ?? '';
}

function nameColumns(names: readonly string[]): string[] {
  return names.map((name, index) => name.replaceAll(/\s+/g, ' ').trim() || `column ${index + 1}`);
}

/** Finds out what the mapping does not say, from the first bytes. Throws `FILE_COLUMN_DUPLICATE`, `FILE_DELIMITER_WRONG`. */
export function shapeOf(bytes: Buffer, format: FileFormat, fileName: string): CsvShape {
  const found = format.encoding ? { encoding: format.encoding, guessed: false } : findEncoding(bytes);
  const text = iconv.decode(withoutByteOrderMark(bytes), found.encoding);
  const quote = format.quote ?? '"';
  const preamble = format.skipLines === undefined && format.header === undefined ? preambleOf(text, quote) : undefined;
  const skipLines = format.skipLines ?? preamble?.lines ?? 0;
  const lines = Buffer.from(text.split('\n').slice(skipLines).join('\n'));
  const sniffed = findDelimiter(lines, codeOf(quote));
  const delimiter = format.delimiter ?? preamble?.delimiter ?? sniffed;
  const cells = splitRecord(firstRecord(text, codeOf(quote), skipLines), delimiter, quote);
  if (cells.length === 1 && sniffed !== delimiter && delimiters.some((other) => cells[0]?.includes(other))) {
    const name = (sign: string): string => (sign === '\t' ? 'tab' : sign);
    throw new HostError('FILE_DELIMITER_WRONG', { file: fileName, line: skipLines + 1, delimiter: name(delimiter), found: name(sniffed) });
  }
  const header = !Array.isArray(format.header) && format.header !== false;
  const columns = nameColumns(Array.isArray(format.header) ? format.header : header ? cells : cells.map(() => ''));
  const repeated = columns.find((name, index) => columns.indexOf(name) !== index);
  if (repeated !== undefined) {
    throw new HostError('FILE_COLUMN_DUPLICATE', { file: fileName, line: skipLines + 1, column: repeated });
  }
  return { encoding: found.encoding, encodingGuessed: found.guessed, delimiter, quote, header, skipLines, titlesFound: preamble?.delimiter === undefined ? (preamble?.lines ?? 0) : 0, columns };
}

async function settleEncoding(openable: OpenableFile, shape: CsvShape, facts: FileFacts): Promise<CsvShape> {
  if (shape.encoding !== 'utf-8' || facts.utf8) {
    return shape;
  }
  if (openable.format.encoding === 'utf-8') {
    const line = await firstBrokenLine(openable.file);
    throw new HostError('FILE_ENCODING_WRONG', { file: openable.fileName, line, encoding: 'UTF-8' });
  }
  const bytes = await readSample(openable.file, Math.min(openable.size, 64 * sampleSize));
  return { ...shape, encoding: guessCodePage(bytes), encodingGuessed: true };
}

function warningsOf({ encoding, encodingGuessed, titlesFound }: CsvShape): FileWarning[] {
  return [
    ...(encodingGuessed ? [{ code: 'ENCODING_GUESSED', reason: remarkReason('ENCODING_GUESSED', { encoding }) }] : []),
    ...(titlesFound > 0 ? [{ code: 'TITLES_SKIPPED', reason: remarkReason('TITLES_SKIPPED', { lines: titlesFound }) }] : []),
  ];
}

/** Reads a CSV file in place where nothing is wrong with its structure, else by way of a repaired copy. */
export async function openCsv(openable: OpenableFile): Promise<Source> {
  const { file, fileName, format, onProgress, signal, size } = openable;
  const first = shapeOf(await readSample(file, sampleSize), format, fileName);
  const dialect = { delimiter: codeOf(first.delimiter), quote: codeOf(first.quote) };
  const fields = first.columns.length;
  const facts = await inspectCsv(file, { dialect, fields, size, onProgress, signal });
  const shape = await settleEncoding(openable, first, facts);
  const columns = shape.columns.map((name, index) => ({ name, sql: quoteIdentifier(`c${index}`) }));
  const names = columns.map(({ sql }) => sql);
  const common = { fileName, sha256: facts.sha256, encoding: shape.encoding, columns, warnings: warningsOf(shape) };
  if (shape.encoding === 'utf-8' && facts.plain && shape.skipLines === 0) {
    const rows = facts.records - (shape.header ? 1 : 0);
    requireRows(rows, fileName);
    const relation = readCsv(openable.enginePath, names, { ...shape, longest: facts.longest });
    return { ...common, relation, line: `rowid + ${shape.header ? 2 : 1}`, tidy: facts.tidy, rows, faults: undefined };
  }
  const goodFile = join(openable.temporaryFolder, 'good.csv');
  const badFile = join(openable.temporaryFolder, 'bad.csv');
  const normalised = await normaliseCsv(file, {
    dialect,
    encoding: shape.encoding,
    fields,
    skipRecords: { lines: shape.skipLines, header: shape.header },
    wholeLines: false,
    goodFile,
    badFile,
    onProgress,
    signal,
  });
  requireRows(normalised.rows + normalised.faults, fileName);
  return {
    ...common,
    relation: `(SELECT * EXCLUDE ("__at"), CAST("__at" AS BIGINT) AS "__line" FROM ${readCsv(goodFile, ['"__at"', ...names], { delimiter: ',', quote: '"', header: false, longest: normalised.longest })})`,
    line: '"__line"',
    tidy: false,
    rows: normalised.rows,
    faults: normalised.faults > 0 ? readFaults(badFile) : undefined,
  };
}

function requireRows(rows: number, file: string): void {
  if (rows === 0) {
    throw new HostError('FILE_HEADER_ONLY', { file });
  }
}

interface ReadCsvOptions {
  readonly delimiter: string;
  readonly quote: string;
  readonly header: boolean;
  readonly longest: number;
}

/** The table function that reads a well-formed CSV file as text, with nothing left for it to guess. */
export function readCsv(path: string, columns: readonly string[], options: ReadCsvOptions): string {
  const longest = Math.max(2_097_152, options.longest * 2);
  const fields = [
    quoteLiteral(path),
    'auto_detect = false',
    `header = ${options.header}`,
    `delim = ${quoteLiteral(options.delimiter)}`,
    `quote = ${quoteLiteral(options.quote)}`,
    `escape = ${quoteLiteral(options.quote)}`,
    `columns = {${columns.map((name) => `${name}: 'VARCHAR'`).join(', ')}}`,
    `max_line_size = ${longest}`,
    ...(longest > 2_097_152 ? [`buffer_size = ${longest * 2}`] : []),
  ];
  return `read_csv(${fields.join(', ')})`;
}

/** The lines that are no records, as {@link normaliseCsv} wrote them down. */
export const readFaults = (path: string): string =>
  readCsv(path, ['"line"', '"code"', '"raw"'], { delimiter: ',', quote: '"', header: false, longest: 256 * 1024 });

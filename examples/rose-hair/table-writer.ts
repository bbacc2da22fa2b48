import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export type Cell = string | number | boolean | undefined;

/** A file to which rows are added in the order of its columns; cells left out stay empty. */
export interface Table<TColumn extends string> {
  write(row: { readonly [K in TColumn]?: Cell }): void;
}

export interface FileReport {
  /** Relative to the organisation's folder, with slashes. */
  readonly file: string;
  readonly rows: number;
  readonly bytes: number;
}

/** How a file of another system is written. */
export interface FileFormat {
  readonly delimiter: string;
  readonly encode: (text: string) => Uint8Array;
}

const utf8: FileFormat = { delimiter: ',', encode: (text) => Buffer.from(text, 'utf8') };

const chunkLength = 1 << 20;

class CsvFile {
  private readonly descriptor: number;
  private readonly file: string;
  private readonly format: FileFormat;
  private readonly quoted: RegExp;
  private buffer = '';
  private rows = 0;
  private bytes = 0;

  constructor(folder: string, file: string, format: FileFormat) {
    this.descriptor = openSync(join(folder, file), 'w');
    this.file = file;
    this.format = format;
    this.quoted = new RegExp(`["\\r\\n${format.delimiter}]`);
  }

  /** Adds one line; the first one is the header and does not count as a row. */
  add(cells: readonly Cell[]): void {
    let line = '';
    for (const [index, cell] of cells.entries()) {
      const text = cell === undefined ? '' : String(cell);
      line += `${index === 0 ? '' : this.format.delimiter}${this.quoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text}`;
    }
    this.buffer += `${line}\n`;
    this.rows += 1;
    if (this.buffer.length > chunkLength) {
      this.flush();
    }
  }

  close(): FileReport {
    this.flush();
    closeSync(this.descriptor);
    return { file: this.file, rows: this.rows - 1, bytes: this.bytes };
  }

  private flush(): void {
    const bytes = this.format.encode(this.buffer);
    for (let written = 0; written < bytes.length; ) {
      written += writeSync(this.descriptor, bytes, written);
    }
    this.bytes += bytes.length;
    this.buffer = '';
  }
}

/** Takes the rows of the example, table by table. */
export interface TableWriter {
  /** Opens a table of the model. */
  table<const TColumn extends string>(name: string, columns: readonly TColumn[]): Table<TColumn>;
  /** Opens a file as another system exports it; missing where only tables of the model are taken. */
  foreign?<const TColumn extends string>(file: string, columns: readonly TColumn[], format: FileFormat): Table<TColumn>;
}

/** Writes the files of the organisation's `data` folder. */
export class FileWriter implements TableWriter {
  private readonly folder: string;
  private readonly files: CsvFile[] = [];

  constructor(folder: string) {
    mkdirSync(join(folder, 'data'), { recursive: true });
    this.folder = folder;
  }

  /** Opens `data/<name>.csv`: UTF-8, commas, a header of canonical column names. */
  table<const TColumn extends string>(name: string, columns: readonly TColumn[]): Table<TColumn> {
    return this.open(`data/${name}.csv`, columns, utf8);
  }

  /** Opens a file that has columns, delimiter and encoding of its own, as exports of other systems do. */
  foreign<const TColumn extends string>(file: string, columns: readonly TColumn[], format: FileFormat): Table<TColumn> {
    return this.open(`data/${file}`, columns, format);
  }

  /** Closes all files and tells what is in them. */
  close(): readonly FileReport[] {
    return this.files.splice(0).map((file) => file.close());
  }

  private open<TColumn extends string>(path: string, columns: readonly TColumn[], format: FileFormat): Table<TColumn> {
    const file = new CsvFile(this.folder, path, format);
    this.files.push(file);
    file.add(columns);
    return { write: (row) => file.add(columns.map((column) => row[column])) };
  }
}

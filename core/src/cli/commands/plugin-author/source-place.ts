import { SourceMap, type SourceMapPayload, type SourceOrigin } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** A place in a source of a plugin. */
export interface SourcePlace {
  /** From the plugin's folder. */
  readonly file: string;
  /** From one. */
  readonly line: number;
  /** From one. */
  readonly column: number;
}

export const tellPlace = ({ file, line, column }: SourcePlace): string => `${file}:${line}:${column}`;

/** Something is wrong at a place in a source, where the place is known. */
export class SourceError extends Error {
  override readonly name = 'SourceError';

  constructor(
    message: string,
    readonly place: SourcePlace | undefined,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The path of a source as its author knows it; undefined for what is not theirs, such as a package. */
export function ownSource(folder: string, file: string): string | undefined {
  const inside = path.relative(folder, file);
  return inside.startsWith('..') || path.isAbsolute(inside) || inside.split(path.sep).includes('node_modules') ? undefined : inside.split(path.sep).join('/');
}

/** A stack as an engine told it, and the bundle that ran. */
export interface ToldStack {
  readonly stack: string;
  /** The file under which the bundle ran. */
  readonly file: string;
  readonly map: SourceMapPayload;
}

/** Where in the sources of a plugin a stack was: its first line that is of the author's own. */
export function placeInStack({ stack, file: bundle, map }: ToldStack, folder: string): SourcePlace | undefined {
  const lines = new SourceMap(map);
  for (const [, told = '', line, column = '1'] of stack.matchAll(/^\s+at (?:.*\()?(.+?):(\d+)(?::(\d+))?\)?$/gm)) {
    const file = toPath(told);
    // Node maps what carries its map by itself.
    const { fileName, lineNumber, columnNumber }: Partial<SourceOrigin> =
      file === bundle ? lines.findOrigin(Number(line), Number(column)) : { fileName: file, lineNumber: Number(line), columnNumber: Number(column) };
    const source = fileName === undefined ? undefined : ownSource(folder, toPath(fileName));
    if (source !== undefined && lineNumber !== undefined && columnNumber !== undefined) {
      return { file: source, line: lineNumber, column: columnNumber };
    }
  }
  return undefined;
}

const toPath = (file: string): string => (file.startsWith('file:') ? fileURLToPath(file) : file);

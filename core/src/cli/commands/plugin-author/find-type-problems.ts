import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import type { SourcePlace } from './source-place.js';

/** What the compiler of the author has to say of one place, or of the whole where it names none. */
export interface TypeProblem extends Partial<SourcePlace> {
  readonly message: string;
}

export interface CheckedTypes {
  readonly problems: readonly TypeProblem[];
  /** Why nobody looked, where somebody would have expected it. */
  readonly unchecked?: string;
}

/** The compiler that is installed with a plugin. */
function compilerOf(folder: string): string | undefined {
  const { resolve } = createRequire(path.join(path.resolve(folder), 'package.json'));
  try {
    const manifest = resolve('typescript/package.json');
    const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly bin?: { readonly tsc?: string } };
    return bin?.tsc === undefined ? undefined : path.join(path.dirname(manifest), bin.tsc);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') {
      return undefined;
    }
    throw error;
  }
}

/**
 * Asks the compiler that the author installed for its word on the sources; a plugin without `tsconfig.json` is not written in TypeScript, or
 * leaves types to others. Nothing is written. Stopped by the signal it finds nothing.
 */
export async function findTypeProblems(folder: string, { signal }: { readonly signal?: AbortSignal } = {}): Promise<CheckedTypes> {
  if (!existsSync(path.join(folder, 'tsconfig.json'))) {
    return { problems: [] };
  }
  const compiler = compilerOf(folder);
  if (compiler === undefined) {
    return { problems: [], unchecked: 'tsconfig.json is there and typescript is not installed: nobody looked at the types; run `npm install --save-dev typescript`' };
  }
  const { failed, told } = await run(compiler, folder, signal);
  const problems = read(told, folder);
  // Whatever else it says, such as that an option is unknown, is no less an error.
  return { problems: failed && problems.length === 0 && !signal?.aborted ? [{ message: told.trim().replace(/\s+/g, ' ') || 'the compiler failed and said nothing' }] : problems };
}

function run(compiler: string, folder: string, signal: AbortSignal | undefined): Promise<{ readonly failed: boolean; readonly told: string }> {
  const args = [compiler, '--project', folder, '--noEmit', '--pretty', 'false'];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 64 * 1024 * 1024, ...(signal && { signal }) }, (error, stdout, stderr) => resolve({ failed: error !== null, told: stdout + stderr }));
  });
}

/** Each error is a line, with its place where it has one; what follows it indented explains it. */
function read(told: string, folder: string): readonly TypeProblem[] {
  return [...told.matchAll(/^(?:(.+?)\((\d+),(\d+)\): )?error (TS\d+: .+)$/gm)].map(([, file, line, column, message = '']) => ({
    message,
    ...(file !== undefined && { file: path.relative(folder, path.resolve(folder, file)).split(path.sep).join('/'), line: Number(line), column: Number(column) }),
  }));
}

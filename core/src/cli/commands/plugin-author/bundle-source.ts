import type { SourceMapPayload } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

import { ownSource, SourceError } from './source-place.js';

/** A source of a plugin with everything it imports, as one module. */
export interface Bundle {
  readonly code: string;
  /** From the code to the sources, which it names by their URLs. */
  readonly map: SourceMapPayload;
  /** The files that went into it. */
  readonly modules: readonly string[];
}

/** What the bundler says of one mistake. Lines are counted from one, columns from nought. */
interface BundlerLog {
  readonly message: string;
  readonly id?: string;
  readonly loc?: { readonly file?: string; readonly line: number; readonly column: number };
}

export interface BundleOptions {
  /** Whether all stays as it was written, for debuggers and messages; else what nobody uses is left out. */
  readonly asWritten: boolean;
}

/** Bundles a source of a plugin with everything it imports into one module. Throws a {@link SourceError}. */
export async function bundleSource(folder: string, source: string, { asWritten }: BundleOptions): Promise<Bundle> {
  // Loaded when it is needed: nobody but the author of a plugin bundles anything.
  const { rolldown } = await import('rolldown');
  let unresolved: BundlerLog | undefined;
  const bundle = await rolldown({
    input: path.join(folder, source),
    cwd: folder,
    platform: 'neutral',
    treeshake: !asWritten,
    logLevel: 'warn',
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] }, conditionNames: ['import', 'default'] },
    onLog(_level, log) {
      if (log.code === 'UNRESOLVED_IMPORT') {
        unresolved ??= log;
      }
    },
  });
  try {
    const { output } = await bundle.generate({ format: 'esm', codeSplitting: false, sourcemap: 'hidden', minify: false });
    if (unresolved) {
      throw toSourceError(unresolved, folder, unresolved);
    }
    const [{ code, map, moduleIds }] = output;
    return { code, map: withUrls(map, path.join(folder, 'dist')), modules: moduleIds };
  } catch (error) {
    const [first] = (error as { readonly errors?: readonly BundlerLog[] }).errors ?? [];
    throw first ? toSourceError(first, folder, error) : error;
  } finally {
    await bundle.close();
  }
}

/** The bundler names sources from the folder into which it would write. */
function withUrls(map: { readonly toString: () => string } | null, from: string): SourceMapPayload {
  const read = JSON.parse(map?.toString() ?? '{}') as SourceMapPayload;
  return { ...read, sources: (read.sources ?? []).map((source) => pathToFileURL(path.resolve(from, source)).href) };
}

function toSourceError({ message, id, loc }: BundlerLog, folder: string, cause: unknown): SourceError {
  // What follows the first line draws the place, in colours and frames.
  const [line = ''] = stripVTControlCharacters(message).replace(/^\s*\[[A-Z_]+\]\s*/, '').split('\n');
  const file = ownSource(folder, loc?.file ?? id ?? '');
  // The place goes before the message, and is not said twice.
  const what = file !== undefined && line.endsWith(` in ${file}`) ? line.slice(0, -` in ${file}`.length) : line;
  return new SourceError(what, loc && file !== undefined ? { file, line: loc.line, column: loc.column + 1 } : undefined, { cause });
}

/** Code that carries its map, for those who look for one in it: debuggers, and Node. */
export const withInlineMap = ({ code, map }: Bundle): string =>
  `${code}\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(JSON.stringify(map)).toString('base64')}\n`;

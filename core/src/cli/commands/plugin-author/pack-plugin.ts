import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { HostError } from '../../../base/errors.js';
import { type InspectOptions, inspectPlugin } from './check-plugin.js';
import { writeBuilt } from './build-plugin.js';

/** A packed plugin. */
export interface PackedPlugin {
  readonly id: string;
  readonly version: string;
  /** What was written for the host, as paths in the folder. */
  readonly built: readonly string[];
  /** What to know, and no reason not to publish. */
  readonly notes: readonly string[];
  readonly tarball?: Tarball;
}

interface Tarball {
  readonly filename: string;
  /** Bytes. */
  readonly size: number;
  /** As a lock file holds it: `sha512-…`. */
  readonly integrity: string;
  readonly files: readonly string[];
}

/**
 * Builds a plugin and, if wanted, packs it as `npm publish` would. Throws what building throws, `PLUGIN_UNSOUND` and
 * `PLUGIN_PACKING_FAILED`.
 */
export async function packPlugin(folder: string, { tarball, ...options }: InspectOptions & { readonly tarball: boolean }): Promise<PackedPlugin> {
  const { plugin, problems, notes } = await inspectPlugin(folder, options);
  if (problems.length > 0) {
    throw new HostError('PLUGIN_UNSOUND', { folder, problems: problems.map(({ problem }) => problem).join('; ') });
  }
  const { version, touchstone } = plugin.manifest;
  const built = await writeBuilt(plugin);
  return { id: touchstone.id, version, built, notes, ...(tarball && { tarball: await npmPack(folder) }) };
}

interface NpmPacked extends Omit<Tarball, 'files'> {
  readonly files: readonly { readonly path: string }[];
}

/** Scripts stay out: the one that npm would run before packing is this command. */
async function npmPack(folder: string): Promise<Tarball> {
  try {
    const { stdout } = await promisify(execFile)('npm', ['pack', '--json', '--ignore-scripts', '--loglevel=error'], {
      cwd: folder,
      shell: process.platform === 'win32',
    });
    const answer = JSON.parse(stdout) as readonly NpmPacked[] | Readonly<Record<string, NpmPacked>>;
    const [packed] = Object.values(answer);
    if (!packed) {
      throw new Error('it named no file');
    }
    const { filename, size, integrity, files } = packed;
    return { filename, size, integrity, files: files.map(({ path }) => path) };
  } catch (error) {
    const { stderr } = error as { readonly stderr?: string };
    const reason = (stderr || (error instanceof Error ? error.message : String(error))).trim().replace(/\s+/g, ' ');
    throw new HostError('PLUGIN_PACKING_FAILED', { folder, reason }, { cause: error });
  }
}

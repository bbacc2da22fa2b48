import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

import { HostError } from '../../base/errors.js';
import type { InstalledPlugin } from '../plugin/installed-plugin.js';
import type { PluginCode } from '../sandbox/index.js';

/** Most bytes that a plugin's code may have. */
export const mostCodeBytes = 2 * 1024 * 1024;

/** Changes with the code of a plugin; undefined where it has none that can be read. */
export function codeDigest({ folder, manifest }: Pick<InstalledPlugin, 'folder' | 'manifest'>): string | undefined {
  const entry = manifest?.touchstone.entry;
  const file = entry === undefined ? undefined : path.join(folder, entry);
  return file !== undefined && existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : undefined;
}

/** Changes with what a plugin declares and with its code, and not with its texts: what a run of it depends on. */
export function pluginDigest(plugin: Pick<InstalledPlugin, 'folder' | 'manifest' | 'contribution'>): string {
  const { principle, checks = [], settings = [], sources = [] } = plugin.contribution ?? {};
  const wordless = checks.map(({ question: _, settings: own, ...check }) => ({ ...check, settings: own.map(({ doc: __, ...setting }) => setting) }));
  const declared = [principle ?? null, wordless, settings.map(({ doc: _, ...setting }) => setting), sources.map(({ doc: _, ...source }) => source)];
  return createHash('sha256').update(JSON.stringify([declared, codeDigest(plugin) ?? null])).digest('hex').slice(0, 16);
}

/** Reads the code of a plugin, for the sandbox alone: nothing of it runs here. Throws `PLUGIN_CODE_MISSING`. */
export function readPluginCode({ id, folder, manifest }: Pick<InstalledPlugin, 'id' | 'folder' | 'manifest'>, check: string): PluginCode {
  const missing = (reason: string, cause?: unknown) => new HostError('PLUGIN_CODE_MISSING', { plugin: id, check, reason }, { cause });
  const entry = manifest?.touchstone.entry;
  if (entry === undefined) {
    throw missing('its package.json names no "entry"');
  }
  const file = path.join(folder, entry);
  try {
    // A link could lead to any file of this machine.
    if (path.relative(realpathSync(folder), realpathSync(file)).startsWith('..')) {
      throw missing(`${entry} lies outside its folder`);
    }
    if (statSync(file).size > mostCodeBytes) {
      throw missing(`${entry} is larger than ${mostCodeBytes / 1024 / 1024} MiB`);
    }
    return { plugin: id, code: readFileSync(file, 'utf8'), file };
  } catch (error) {
    throw HostError.is(error) ? error : missing(`${entry} cannot be read`, error);
  }
}

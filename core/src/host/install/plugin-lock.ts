import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import Type, { type Static } from 'typebox';

import { HostError } from '../../base/errors.js';
import { replaceFile } from '../organisation/edit-settings.js';
import { parsePlainJson, PlainJsonError } from '../plugin/plain-json.js';
import { createValidator } from '../validate.js';

const closed = { additionalProperties: false } as const;
const integrity = Type.String({ pattern: '^sha512-[A-Za-z0-9+/]{86}==$' });

/** One version of a plugin, as it was installed. */
const LockedVersion = Type.Object(
  {
    version: Type.String({ pattern: '^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$', maxLength: 128 }),
    resolved: Type.String({ description: 'Where it came from: an address, or `file:` and a path.' }),
    integrity: Type.String({ ...integrity, description: 'Of the tarball as it was sent; of a folder, as the digest.' }),
    digest: Type.String({ ...integrity, description: 'Of the names and the contents of its files.' }),
    capabilities: Type.Array(Type.String(), { description: 'What it asks for.' }),
  },
  closed,
);
export type LockedVersion = Static<typeof LockedVersion>;

const LockedPlugin = Type.Object(
  {
    package: Type.String({ minLength: 1, description: 'Its name among npm packages.' }),
    spec: Type.String({ minLength: 1, description: 'What was asked for when it was installed.' }),
    registry: Type.Optional(Type.String()),
    pinned: Type.Boolean(),
    installed: LockedVersion,
    held: Type.Optional(LockedVersion),
    earlier: Type.Array(LockedVersion, { description: 'Newest first.' }),
  },
  closed,
);
export type LockedPlugin = Static<typeof LockedPlugin>;

const PluginLock = Type.Object(
  {
    lockVersion: Type.Literal(1),
    plugins: Type.Record(Type.String({ pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*\\.[a-z][a-z0-9]*(-[a-z0-9]+)*$' }), LockedPlugin, closed),
  },
  closed,
);

/** `touchstone.lock`: which plugins an organisation has installed, by id. Made by the program, and fit to be kept under version control. */
export type PluginLock = Static<typeof PluginLock>;

const findProblem = createValidator(() => ({ ...PluginLock }));

/** Reads the lock; one that is not there is empty. Throws `LOCK_INVALID`. */
export function readLock(file: string): PluginLock {
  const invalid = (at: string, reason: string, cause?: unknown) => new HostError('LOCK_INVALID', { file, path: at || '/', reason }, { cause });
  let value: unknown;
  try {
    value = parsePlainJson(readFileSync(file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      return { lockVersion: 1, plugins: {} };
    }
    throw error instanceof PlainJsonError ? invalid(error.path, error.reason, error) : invalid('', String(error), error);
  }
  const problem = findProblem(value);
  if (problem) {
    throw invalid(problem.path, problem.reason);
  }
  return value as PluginLock;
}

/** Writes the lock whole or not at all, its plugins in alphabetical order. Throws `FOLDER_UNWRITABLE`. */
export function writeLock(file: string, { plugins }: PluginLock): void {
  const sorted = Object.fromEntries(Object.entries(plugins).sort(([a], [b]) => (a < b ? -1 : 1)));
  replaceFile(file, `${JSON.stringify({ lockVersion: 1, plugins: sorted }, null, 2)}\n`);
}

/** The folder of a version below that of all plugins. It is named after its content, so that nothing ever changes in it. */
export function versionFolder(plugins: string, id: string, { version, digest }: Pick<LockedVersion, 'version' | 'digest'>): string {
  return path.join(plugins, id, `${version}-${createHash('sha256').update(digest).digest('hex').slice(0, 12)}`);
}

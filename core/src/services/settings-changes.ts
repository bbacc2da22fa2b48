import { isDeepStrictEqual } from 'node:util';

import type { SettingsChange } from '@touchstone/sdk/contract';
import { parse } from 'jsonc-parser';

import { escapePointer } from '../host/index.js';
import type { SettingsVersion } from '../store/index.js';

type Leaves = ReadonlyMap<string, unknown>;

/** The values of a document by their JSON pointers; a list is one value, and an empty section none. */
function leavesOf(value: unknown, path = ''): [string, unknown][] {
  const isBranch = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isBranch ? Object.entries(value).flatMap(([key, each]) => leavesOf(each, `${path}/${escapePointer(key)}`)) : [[path, value]];
}

const read = (version: SettingsVersion | undefined): Leaves => new Map(version ? leavesOf(parse(version.text, [], { allowTrailingComma: true })) : []);

/** What each version of the settings changed of the one before; versions come and go newest first. */
export function changesBetween(versions: readonly SettingsVersion[]): SettingsChange[] {
  return versions.map(({ version, at, actor }, place) => {
    const [after, before] = [read(versions[place]), read(versions[place + 1])];
    const paths = [...new Set([...before.keys(), ...after.keys()])].sort().filter((path) => !isDeepStrictEqual(before.get(path), after.get(path)));
    return {
      version,
      at,
      actor,
      changes: paths.map((path) => ({ path, ...(before.has(path) && { before: before.get(path) }), ...(after.has(path) && { after: after.get(path) }) })),
    };
  });
}

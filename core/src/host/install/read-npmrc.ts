import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

import { parse } from 'ini';

/** Where packages come from, and what signs in there. Whatever else npm can be told is none of our business. */
const wanted = /^(registry|@[^:/]+:registry|\/\/.+:(_authToken|_auth|username|_password|certfile|keyfile))$/;

/**
 * What the user's own `.npmrc` says of registries, as npm's client takes it. Read at each use, for that client alone: nothing of it is
 * kept, logged or told. The file of a project is not read: it may be anybody's. A registry that was named goes before all in the file.
 */
export function readNpmrc(registry?: string, env: NodeJS.ProcessEnv = process.env): Readonly<Record<string, string>> {
  const file = env['NPM_CONFIG_USERCONFIG'] ?? env['npm_config_userconfig'] ?? path.join(homedir(), '.npmrc');
  const said = Object.entries(parse(textOf(file)));
  const known = said.flatMap(([key, value]) => (wanted.test(key) && typeof value === 'string' ? [[key, expanded(value, env)] as const] : []));
  return Object.fromEntries(known.filter(([key]) => registry === undefined || !key.endsWith('registry')));
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') {
      return '';
    }
    throw error;
  }
}

/** `${NAME}` stands for a variable of the environment, as npm has it; one that is not set is left as it is written. */
const expanded = (value: string, env: NodeJS.ProcessEnv): string => value.replace(/\$\{([^}?]+)(\?)?\}/g, (all, name: string, optional?: string) => env[name] ?? (optional === undefined ? all : ''));

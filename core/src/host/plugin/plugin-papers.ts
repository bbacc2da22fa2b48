import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { InstalledPlugin } from './installed-plugin.js';

/** What a plugin says of itself in its files. */
export interface PluginPapers {
  readonly description: string | null;
  readonly author: string | null;
  readonly license: string | null;
  /** An address of https or http. */
  readonly homepage: string | null;
  readonly changelog: string | null;
  readonly pages: readonly { readonly name: string; readonly text: string }[];
}

/** Longest text that is shown of a file, in bytes. */
const longest = 200_000;
const mostPages = 100;

/** Reads what a plugin says of itself. What a stranger wrote in another way than npm wants it is left out; no link is followed. */
export function readPapers({ folder, manifest }: Pick<InstalledPlugin, 'folder' | 'manifest'>): PluginPapers {
  const said: Readonly<Record<string, unknown>> = { ...manifest };
  return {
    description: textOf(said['description']),
    author: authorOf(said['author']),
    license: textOf(said['license']),
    homepage: addressOf(said['homepage']),
    changelog: readText(path.join(folder, 'CHANGELOG.md')) ?? null,
    pages: pagesIn(path.join(folder, 'docs')),
  };
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 500) : null);

/** npm allows `Name <mail> (address)`, or an object. Whoever looks a plugin up needs neither mail nor address. */
function authorOf(value: unknown): string | null {
  const named = typeof value === 'object' && value !== null ? (value as { readonly name?: unknown }).name : value;
  return textOf(typeof named === 'string' ? named.replaceAll(/\s*[<(][^>)]*[>)]/g, '') : undefined);
}

function addressOf(value: unknown): string | null {
  const text = textOf(value);
  return text !== null && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? text : null;
}

function readText(file: string): string | undefined {
  const found = lstatSync(file, { throwIfNoEntry: false });
  return found?.isFile() && found.size <= longest ? readFileSync(file, 'utf8') : undefined;
}

function pagesIn(folder: string): PluginPapers['pages'] {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    return [];
  }
  const names = readdirSync(folder).filter((name) => name.endsWith('.md')).sort().slice(0, mostPages);
  return names.flatMap((name) => {
    const text = readText(path.join(folder, name));
    return text === undefined ? [] : [{ name: name.slice(0, -'.md'.length), text }];
  });
}

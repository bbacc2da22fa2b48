import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { Command } from 'commander';

import { type CommandContext, languageTag } from '../command-context.js';
import { print, printJson } from '../command-io.js';
import { pluginFolder } from './plugin-author/plugin-folder.js';

interface DocsOptions {
  readonly folder?: string;
  readonly json?: boolean;
  readonly locale?: readonly string[];
  readonly out?: string;
}

/** `touchstone plugin docs`: the page of each check, as its users read it. */
export function addDocsCommand(plugin: Command, context: CommandContext): void {
  plugin
    .command('docs')
    .argument('[folder]', 'folder of the plugin (default: this folder)')
    .description('write out the page of each check: question, recipe, needs, standard, an example of a finding, how to fix')
    .option('--folder <folder>', 'the same as the argument')
    .option('--locale <tag>', 'a language of the example, as often as you like (default: all that the plugin speaks)', (tag: string, before: readonly string[] = []) => [...before, languageTag(tag)])
    .option('--out <folder>', 'write the pages into a folder, a file each')
    .option('--json', 'print JSON, and errors as JSON')
    .action(async (argument: string | undefined, { folder, json, locale, out }: DocsOptions) => {
      const { documentPlugin } = await import('./plugin-author/document-plugin.js');
      const pages = await documentPlugin(pluginFolder(context, argument ?? folder), locale);
      const target = out === undefined ? undefined : path.resolve(context.io.folder, out);
      if (target !== undefined) {
        await mkdir(target, { recursive: true });
        await Promise.all(pages.map(({ check, page }) => writeFile(path.join(target, `${check}.md`), page)));
      }
      if (json) {
        printJson(context.io, pages);
      } else {
        print(context.io, ...(target === undefined ? pages.map(({ page }) => page) : pages.map(({ check }) => path.join(target, `${check}.md`))));
      }
    });
}

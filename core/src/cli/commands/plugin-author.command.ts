import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { userInfo } from 'node:os';
import path from 'node:path';

import { type Command, InvalidArgumentError, Option } from 'commander';

import { HostError } from '../../base/errors.js';
import { touchstoneVersion } from '../../base/version.js';
import { type CommandContext, languageTag, wholeNumber } from '../command-context.js';
import { note, print, printJson } from '../command-io.js';
import { exitCodes } from '../exit-code.js';
import { pluginFolder } from './plugin-author/plugin-folder.js';
import { type TemplateName, templateNames, templates } from './plugin-author/templates/index.js';
import type { Template, Translation } from './plugin-author/templates/new-plugin.js';
import { addDevCommand } from './plugin-dev.command.js';
import { addDocsCommand } from './plugin-docs.command.js';

interface FolderOptions {
  readonly folder?: string;
  readonly json?: boolean;
}

function forPlugin(command: Command): Command {
  return command.option('--folder <folder>', 'folder of the plugin (default: this folder)').option('--json', 'print JSON, and errors as JSON');
}

/** `touchstone plugin create|dev|test|check|docs|pack`: what the author of a plugin does, from an empty folder to a package. */
export function addAuthorCommands(plugin: Command, context: CommandContext): void {
  addCreate(plugin, context);
  addDevCommand(plugin, context);
  addTest(plugin, context);
  addCheck(plugin, context);
  addDocsCommand(plugin, context);
  addPack(plugin, context);
}

interface CreateOptions extends FolderOptions {
  readonly template: TemplateName;
  readonly publisher: string;
  readonly language: string;
  readonly translating: string;
}

/** What a locale pack begins with: the English texts of a built-in plugin. Throws `USAGE` for a principle that none stands for. */
async function translationOf({ language, translating }: CreateOptions): Promise<Translation> {
  const { englishTexts } = await import('./plugin-author/plugins-at-hand.js');
  const english = englishTexts();
  const texts = Object.hasOwn(english, translating) ? english[translating] : undefined;
  if (!texts) {
    throw new HostError('USAGE', { reason: `No built-in plugin stands for "${translating}"; there are ${Object.keys(english).sort().join(', ')}.`, command: 'touchstone plugin create' });
  }
  return { language, principle: translating, texts };
}

function addCreate(plugin: Command, context: CommandContext): void {
  forPlugin(plugin.command('create').argument('<name>', 'in kebab case, such as promises', kebabCase).description('begin a plugin in a new folder'))
    .addOption(new Option('--template <template>', 'what to begin with').choices(templateNames).default('check'))
    .addOption(new Option('--publisher <name>', 'who publishes it, in kebab case').default(defaultPublisher(), 'your user name').argParser(kebabCase))
    .option('--language <tag>', 'language of a locale pack', languageTag, 'de')
    .option('--translating <principle>', 'whose texts a locale pack translates', kebabCase, 'follow-up')
    .action(async (name: string, options: CreateOptions) => {
      const { folder, template, publisher, json } = options;
      const chosen: Template = templates[template];
      const { createPlugin } = await import('./plugin-author/create-plugin.js');
      const { apiVersion } = await import('@touchstone/sdk');
      const target = pluginFolder(context, folder ?? `touchstone-${name}`);
      const files = await createPlugin(target, template, { name, publisher, api: `^${apiVersion}`, tools: tools(), year: new Date().getFullYear(), ...(chosen.translates && { translation: await translationOf(options) }) });
      const id = `${publisher}.${name}`;
      if (json) {
        printJson(context.io, { id, folder: target, files });
      } else {
        const shown = path.relative(context.io.folder, target) || '.';
        print(context.io, `Began the plugin "${id}" in ${target}:`, ...files.map((file) => `  ${file}`), `Next: cd ${shown} && npm install && npm test`);
      }
    });
}

/** The packages with which a plugin is developed: this release, and what it was tested with. */
function tools(): Readonly<Record<string, string>> {
  const { resolve } = createRequire(import.meta.url);
  const { version } = JSON.parse(readFileSync(resolve('@touchstone/sdk/package.json'), 'utf8')) as { version: string };
  return { '@touchstone/core': `^${touchstoneVersion()}`, '@touchstone/sdk': `^${version}`, '@types/node': '^26.0.0', typescript: '^7.0.2' };
}

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

function kebabCase(text: string): string {
  if (!kebab.test(text)) {
    throw new InvalidArgumentError('It must be in kebab case, such as kept-promises.');
  }
  return text;
}

function defaultPublisher(): string {
  const name = userInfo().username.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '');
  return kebab.test(name) ? name : 'example';
}

function addTest(plugin: Command, context: CommandContext): void {
  forPlugin(plugin.command('test').description('run the tests of a plugin')).action(async ({ folder, json }: FolderOptions) => {
    const { testPlugin } = await import('./plugin-author/test-plugin.js');
    const { io, signal } = context;
    const target = pluginFolder(context, folder);
    const outcome = await testPlugin(target, { signal, ...(!json && { tell: (text) => io.stdout.write(text) }) });
    if (json) {
      printJson(io, outcome);
    }
    if (outcome.failed > 0) {
      throw new HostError('PLUGIN_TESTS_FAILED', { folder: target, failed: outcome.failed });
    }
  });
}

interface CheckOptions extends FolderOptions {
  readonly withProposals?: boolean;
  readonly seed: number;
  readonly worlds: number;
}

const withProposals = ['--with-proposals', 'let it use what is not part of the API yet, and may change'] as const;

function addCheck(plugin: Command, context: CommandContext): void {
  forPlugin(plugin.command('check').description('say everything that keeps a plugin from being published'))
    .option('--seed <number>', 'the first of the seeds that hostile data are made from', wholeNumber(0, 1_000_000), 1)
    .option('--worlds <number>', 'in how many worlds of hostile data a check is measured', wholeNumber(0, 1000), 3)
    .option(...withProposals)
    .action(async ({ folder, json, ...options }: CheckOptions) => {
      const { checkPlugin } = await import('./plugin-author/check-plugin.js');
      const onCheck = (check: string) => json || note(context.io, `Hostile data: ${check}`);
      const { plugin: built, problems, notes } = await checkPlugin(pluginFolder(context, folder), { ...options, onCheck });
      const { id } = built.manifest.touchstone;
      if (json) {
        printJson(context.io, { plugin: id, version: built.manifest.version, problems, notes });
      } else {
        print(context.io, ...(problems.length === 0 ? [`The plugin "${id}" can be published.`] : problems.map(({ code, problem }) => `${code}  ${problem}`)), ...notes.map((each) => `note  ${each}`));
      }
      if (problems.length > 0) {
        context.end(exitCodes.usage);
      }
    });
}

function addPack(plugin: Command, context: CommandContext): void {
  forPlugin(plugin.command('pack').description('build a plugin, and pack it as npm publishes it'))
    .option('--no-tarball', 'build alone: for the script "prepack", which npm runs before it packs')
    .option(...withProposals)
    .action(async ({ folder, json, ...options }: FolderOptions & { readonly tarball: boolean; readonly withProposals?: boolean }) => {
      const { packPlugin } = await import('./plugin-author/pack-plugin.js');
      const packed = await packPlugin(pluginFolder(context, folder), options);
      if (json) {
        printJson(context.io, packed);
        return;
      }
      const { filename, size, integrity, files } = packed.tarball ?? {};
      print(
        context.io,
        `Built ${packed.id} ${packed.version}: ${packed.built.join(', ')}`,
        ...(filename === undefined ? [] : [`Packed ${filename}, ${size} bytes, ${integrity}:`, ...(files ?? []).map((file) => `  ${file}`), 'Next: npm publish']),
      );
    });
}

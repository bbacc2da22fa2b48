import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { userInfo } from 'node:os';
import path from 'node:path';

import { type Command, InvalidArgumentError, Option } from 'commander';

import { didYouMean } from '../../base/did-you-mean.js';
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
  readonly check?: string;
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

const templateList = Object.entries<Template>(templates).map(([name, { offers }]) => `  ${name.padEnd(16)} ${offers}`);

const createHelp = `
Templates:
${templateList.join('\n')}

Such as:
  touchstone plugin create promises
  touchstone plugin create refunds --check paid-in-time --publisher acme
  touchstone plugin create help-desk --template source
`;

function addCreate(plugin: Command, context: CommandContext): void {
  forPlugin(plugin.command('create').argument('<name>', 'in kebab case, such as promises', kebabCase).description('begin a plugin in a new folder'))
    .addOption(new Option('--template <template>', 'what to begin with, of those listed below').argParser(templateName).default('check'))
    .option('--check <id>', 'the id of its first check, in kebab case', kebabCase)
    .addOption(new Option('--publisher <name>', 'who publishes it, in kebab case').default(defaultPublisher(), 'your user name').argParser(kebabCase))
    .option('--language <tag>', 'language of a locale pack', languageTag, 'de')
    .option('--translating <principle>', 'whose texts a locale pack translates', kebabCase, 'follow-up')
    .addHelpText('after', createHelp)
    .action(async (name: string, options: CreateOptions) => {
      const { check, folder, template, publisher, json } = options;
      const chosen: Template = templates[template];
      if (check !== undefined && chosen.check === undefined) {
        const having = Object.entries<Template>(templates).flatMap(([each, { check: own }]) => (own === undefined ? [] : [each]));
        throw new HostError('USAGE', { reason: `The template "${template}" brings no check to name; those that do are ${having.join(' and ')}.`, command: 'touchstone plugin create' });
      }
      const { createPlugin } = await import('./plugin-author/create-plugin.js');
      const { apiVersion } = await import('@touchstone/sdk');
      const target = pluginFolder(context, folder ?? `touchstone-${name}`);
      const from = { name, publisher, api: `^${apiVersion}`, tools: tools(), year: new Date().getFullYear(), ...(check !== undefined && { check }) };
      const files = await createPlugin(target, template, { ...from, ...(chosen.translates && { translation: await translationOf(options) }) });
      const id = `${publisher}.${name}`;
      const next = nextSteps(path.relative(context.io.folder, target), chosen);
      if (json) {
        printJson(context.io, { id, folder: target, template, files, next });
      } else {
        const others = templateNames.filter((each) => each !== template).join(', ');
        print(
          context.io,
          `Began the plugin "${id}" in ${target}, with ${chosen.offers}:`,
          ...files.map((file) => `  ${file}`),
          `Instead of "${template}", --template begins with ${others}.`,
          'Next:',
          ...next.map((step) => `  ${step}`),
        );
      }
    });
}

/** The commands from a new plugin to a published one, each as it is to be typed. A folder may have a name that shells would take apart. */
function nextSteps(folder: string, { check }: Template): readonly string[] {
  const enter = folder === '' ? [] : [`cd ${/^[\w./-]+$/.test(folder) ? folder : JSON.stringify(folder)}`];
  const tryOut = check === undefined ? [] : ['npx touchstone init --example --org ../example', 'npx touchstone plugin dev --org ../example'];
  return [...enter, 'npm install', 'npm test', ...tryOut, 'npm run check', 'npm publish'];
}

function templateName(text: string): TemplateName {
  const known: readonly string[] = templateNames;
  if (!known.includes(text)) {
    throw new InvalidArgumentError(`There is none of that name.${didYouMean(text, known)} There are ${known.join(', ')}.`);
  }
  return text as TemplateName;
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
    const kept = toKebab(text);
    throw new InvalidArgumentError(`It must be in kebab case, such as ${kebab.test(kept) ? kept : 'kept-promises'}.`);
  }
  return text;
}

/** As near to kebab case as a text comes. */
const toKebab = (text: string): string => text.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '');

function defaultPublisher(): string {
  const name = toKebab(userInfo().username);
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
        ...packed.notes.map((each) => `note  ${each}`),
        ...(filename === undefined ? [] : [`Packed ${filename}, ${size} bytes, ${integrity}:`, ...(files ?? []).map((file) => `  ${file}`), 'Next: npm publish']),
      );
    });
}

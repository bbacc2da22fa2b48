import { readFile } from 'node:fs/promises';
import path from 'node:path';

import type { CatalogueStandard, StandardsChange, StandardsPackSummary, StandardsPreview, StandardsQuery } from '@touchstone/sdk/contract';
import { type Command, Option } from 'commander';

import { HostError } from '../../base/errors.js';
import { type CommandContext, forOrganisation, languageTag, type OrganisationOptions, withOrganisation } from '../command-context.js';
import { type CommandIo, print, printJson } from '../command-io.js';
import type { OrganisationAccess } from '../organisation-access.js';
import { tableText } from '../terminal/table-text.js';
import { changeOf, type ChangeOptions, changing, oneStandardCommands } from './standard-changes.js';

interface StandardsOptions extends OrganisationOptions, ChangeOptions {
  readonly locale?: string;
}

interface ListOptions extends StandardsOptions, Pick<StandardsQuery, 'check' | 'orgUnit' | 'owner' | 'principle' | 'reviewBy' | 'search' | 'state'> {
  readonly legal?: true;
}

/** `touchstone standards`: the catalogue of standards, its files and its packs. */
export function standardsCommand(program: Command, context: CommandContext): void {
  const standards = program.command('standards').description('keep the catalogue of standards');
  const tell = (json: boolean | undefined, change: StandardsChange) => (json ? printJson(context.io, change) : print(context.io, changeText(change)));
  const inLanguage = (command: Command) => forOrganisation(command).option('--locale <tag>', "language (default: the organisation's)", languageTag);

  inLanguage(standards.command('list').description('list the standards, each with its target, its source and its state'))
    .option('--search <words>', 'words in the code, the text, the source, the owner or the scheme')
    .addOption(new Option('--state <state>', 'only those in this state').choices(['proposed', 'approved', 'retired']))
    .option('--principle <id>', 'only those whose check is of this principle')
    .option('--check <id>', 'only those that this check measures')
    .option('--org-unit <id>', 'only those that name this org unit')
    .option('--owner <name>', 'only those that this person answers for')
    .option('--review-by <day>', 'only those to be looked at again on this day or before, such as 2026-12-31')
    .option('--legal', 'only those that a law asks for')
    .action(async ({ org, json, locale, ...filters }: ListOptions) => {
      const all = await withOrganisation(context, org, (organisation) => everyStandard(organisation, { ...filters, ...(locale !== undefined && { locale }) }));
      if (json) {
        printJson(context.io, all);
      } else {
        const isFiltered = Object.keys(filters).length > 0;
        print(context.io, ...(all.length > 0 ? listText(all, context.io.stdout.columns ?? 120) : [isFiltered ? 'No standard is so.' : 'The catalogue is empty. See `touchstone standards packs`.']));
      }
    });

  oneStandardCommands(standards, context);

  inLanguage(standards.command('packs').description('list the packs of standards that the enabled plugins bring')).action(async ({ org, json, locale }: StandardsOptions) => {
    const packs = await withOrganisation(context, org, (organisation) => organisation.standards.packs(locale));
    if (json) {
      printJson(context.io, packs);
    } else {
      print(context.io, ...(packs.length === 0 ? ['No enabled plugin brings a pack.'] : packsText(packs, context.io.stdout.columns ?? 120)));
    }
  });

  changing(standards.command('enable-pack <pack>').description('take the standards of a pack into the catalogue; those that it has already stay as they are'))
    .option('--replace', 'let standards that the catalogue has say what the pack says')
    .option('--preview', 'tell what it would add and change, and change nothing')
    .addHelpText('after', `
Example:
  touchstone standards enable-pack touchstone.standards/contact-centre --approved-by "Eva Novak" --org my-company`)
    .action(async (pack: string, { org, json, preview, replace, ...options }: StandardsOptions & { readonly preview?: true; readonly replace?: true }) => {
      await withOrganisation(context, org, async ({ standards: access }) =>
        preview ? tellPreview(context.io, json, await access.previewPack(pack)) : tell(json, await access.enablePack(pack, { ...changeOf(options), ...(replace && { replace }) })),
      );
    });

  changing(standards.command('import <file>').description('take in standards from a CSV file, all or none; columns that it lacks stay as they are'))
    .option('--preview', 'tell what it would add and change, and which lines are no standards, and change nothing')
    .option('--leave-out', 'leave out the lines that are wrong')
    .action(async (file: string, { org, json, preview, leaveOut, ...options }: StandardsOptions & { readonly preview?: true; readonly leaveOut?: true }) => {
      const csv = await readText(path.resolve(context.io.folder, file));
      const request = { csv, file: path.basename(file), ...changeOf(options), ...(leaveOut && { leaveOut }) };
      await withOrganisation(context, org, async ({ standards: access }) => (preview ? tellPreview(context.io, json, await access.previewCsv(request)) : tell(json, await access.importCsv(request))));
    });

  inLanguage(standards.command('export').description('write the catalogue as CSV to standard output; importing it again changes nothing')).action(({ org, locale }: StandardsOptions) =>
    withOrganisation(context, org, (organisation) => writeOut(context.io, organisation.standards.exportCsv(locale))),
  );

  forOrganisation(standards.command('approve [code]').description('approve a standard, or all that wait for it').requiredOption('--approved-by <name>', 'who approves')).action(
    async (code: string | undefined, { org, json, approvedBy = '' }: StandardsOptions) => {
      const approved = await withOrganisation(context, org, (organisation) => organisation.standards.approve(code, { approvedBy }));
      if (json) {
        printJson(context.io, { approved });
      } else {
        print(context.io, `Approved: ${approved}.`);
      }
    },
  );
}

async function everyStandard({ standards }: OrganisationAccess, query: Omit<StandardsQuery, 'limit' | 'after'>): Promise<readonly CatalogueStandard[]> {
  const all: CatalogueStandard[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const page = await standards.list({ ...query, limit: 1000, ...(after !== undefined && { after }) });
    all.push(...page.standards);
    after = page.next;
  }
  return all;
}

/** Spreadsheets of this region write Windows-1250 where they are not told otherwise. */
async function readText(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (cause) {
    throw new HostError('USAGE', { reason: `The file ${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`, command: 'touchstone standards import' }, { cause });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1250').decode(bytes);
  }
}

async function writeOut({ stdout }: CommandIo, parts: AsyncIterable<string>): Promise<void> {
  for await (const part of parts) {
    stdout.write(part);
  }
}

function tellPreview(io: CommandIo, json: boolean | undefined, preview: StandardsPreview): void {
  if (json) {
    printJson(io, preview);
    return;
  }
  const width = io.stdout.columns ?? 120;
  const { added, changed, unchanged, rejects } = preview;
  const differing = preview.standards.filter(({ kind }) => kind !== 'unchanged');
  print(io, `Would be added: ${added}. Would be changed: ${changed}. As it is: ${unchanged}. Wrong: ${rejects.length}.`);
  print(io, ...(differing.length === 0 ? [] : ['', ...tableText(['', 'code', 'target', 'text'], differing.map(({ kind, code, after }) => ({ '': kind, code, target: after.target ?? '', text: after.text })), width)]));
  print(io, ...(rejects.length === 0 ? [] : ['', ...tableText(['line', 'column', 'reason'], rejects, width)]));
}

const changeText = ({ added, changed, unchanged, approved }: StandardsChange): string => `Added: ${added}. Changed: ${changed}. As it was: ${unchanged}. Approved: ${approved}.`;

function listText(all: readonly CatalogueStandard[], width: number): string[] {
  const rows = all.map(({ code, version, text, check, control, target, provenance, source, reverify, state }) => ({
    code,
    version,
    state,
    'checked by': check ?? control ?? '',
    target: target ?? '',
    text,
    source: `${source ?? provenance ?? ''}${reverify === undefined ? '' : ` † ${reverify}`}`,
  }));
  return tableText(['code', 'version', 'state', 'checked by', 'target', 'text', 'source'], rows, width);
}

const packsText = (packs: readonly StandardsPackSummary[], width: number): string[] =>
  tableText(['pack', 'name', 'standards', 'in the catalogue', 'to verify again'], packs.map(({ id, name, standards, taken, reverify }) => ({ pack: id, name, standards, 'in the catalogue': taken, 'to verify again': reverify })), width);

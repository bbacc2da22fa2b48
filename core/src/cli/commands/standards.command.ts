import { readFile } from 'node:fs/promises';
import path from 'node:path';

import type { CatalogueStandard, StandardsChange, StandardsPackSummary } from '@touchstone/sdk/contract';
import type { Command } from 'commander';

import { HostError } from '../../base/errors.js';
import { type CommandContext, forOrganisation, languageTag, type OrganisationOptions, withOrganisation } from '../command-context.js';
import { type CommandIo, print, printJson } from '../command-io.js';
import type { OrganisationAccess } from '../organisation-access.js';
import { tableText } from '../terminal/table-text.js';

interface StandardsOptions extends OrganisationOptions {
  readonly locale?: string;
  readonly approvedBy?: string;
}

/** `touchstone standards`: the catalogue of standards, its files and its packs. */
export function standardsCommand(program: Command, context: CommandContext): void {
  const standards = program.command('standards').description('keep the catalogue of standards');
  const tell = (json: boolean | undefined, change: StandardsChange) => (json ? printJson(context.io, change) : print(context.io, changeText(change)));
  const inLanguage = (command: Command) => forOrganisation(command).option('--locale <tag>', "language (default: the organisation's)", languageTag);
  const approvable = (command: Command) => forOrganisation(command).option('--approved-by <name>', 'who approves what is changed (default: it waits for approval and changes no score)');

  inLanguage(standards.command('list').description('list the standards, each with its target, its source and its state')).action(async ({ org, json, locale }: StandardsOptions) => {
    const all = await withOrganisation(context, org, (organisation) => everyStandard(organisation, locale));
    if (json) {
      printJson(context.io, all);
    } else {
      print(context.io, ...(all.length === 0 ? ['The catalogue is empty. See `touchstone standards packs`.'] : listText(all, context.io.stdout.columns ?? 120)));
    }
  });

  inLanguage(standards.command('packs').description('list the packs of standards that the enabled plugins bring')).action(async ({ org, json, locale }: StandardsOptions) => {
    const packs = await withOrganisation(context, org, (organisation) => organisation.standards.packs(locale));
    if (json) {
      printJson(context.io, packs);
    } else {
      print(context.io, ...(packs.length === 0 ? ['No enabled plugin brings a pack.'] : packsText(packs, context.io.stdout.columns ?? 120)));
    }
  });

  approvable(standards.command('enable-pack <pack>').description('take the standards of a pack into the catalogue; those that it has already stay as they are'))
    .addHelpText('after', `
Example:
  touchstone standards enable-pack touchstone.standards/contact-centre --approved-by "Eva Novak" --org my-company`)
    .action(async (pack: string, { org, json, approvedBy }: StandardsOptions) => {
      tell(json, await withOrganisation(context, org, (organisation) => organisation.standards.enablePack(pack, approval(approvedBy))));
    });

  approvable(standards.command('import <file>').description('take in standards from a CSV file, all or none; columns that it lacks stay as they are')).action(async (file: string, { org, json, approvedBy }: StandardsOptions) => {
    const csv = await readText(path.resolve(context.io.folder, file));
    tell(json, await withOrganisation(context, org, (organisation) => organisation.standards.importCsv({ csv, file: path.basename(file), ...approval(approvedBy) })));
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

const approval = (approvedBy: string | undefined): { approvedBy?: string } => (approvedBy === undefined ? {} : { approvedBy });

async function everyStandard({ standards }: OrganisationAccess, locale: string | undefined): Promise<readonly CatalogueStandard[]> {
  const all: CatalogueStandard[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const page = await standards.list({ limit: 1000, ...(after !== undefined && { after }), ...(locale !== undefined && { locale }) });
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

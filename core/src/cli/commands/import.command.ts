import path from 'node:path';

import type { Command } from 'commander';

import { HostError } from '../../base/errors.js';
import { type CommandContext, forOrganisation, languageTag, organisationPath, type OrganisationOptions, withOrganisation, withProgress } from '../command-context.js';
import { note, print, printJson } from '../command-io.js';

interface ImportOptions extends OrganisationOptions {
  readonly map?: string;
  readonly source?: string;
  readonly guess?: boolean;
  /** A batch, or true for all. */
  readonly rejects?: string | true;
  readonly locale?: string;
}

/** `touchstone import`: brings files in, or proposes how one could be. */
export function importCommand(program: Command, context: CommandContext): void {
  forOrganisation(program.command('import [file...]').description('import CSV, JSON Lines or Parquet; the same file twice changes nothing'))
    .option('--map <mapping>', 'how the file becomes rows of the model (JSON); a file named after a table, with its columns, needs none')
    .option('--source <name>', 'the system the file comes from (default: as the mapping says, else "file")')
    .option('--guess', 'print a proposed mapping for one file as JSON, and why; import nothing')
    .option('--locale <tag>', "language of the report (default: the organisation's)", languageTag)
    .option('--rejects [batch]', 'print the rows that imports rejected as CSV, of all or of one; import nothing')
    .addHelpText('after', `
A file is taken in whole or not at all. Rows that do not fit are kept as rejects, with their line, column and reason.

Examples:
  touchstone import --guess export.csv > export.mapping.json
  touchstone import export.csv --map export.mapping.json --org my-company
  touchstone import --rejects --org my-company > rejects.csv`)
    .action(async (files: readonly string[], options: ImportOptions) => {
      const paths = files.map((file) => path.resolve(context.io.folder, file));
      if (options.rejects !== undefined) {
        await printRejects(context, paths, options);
      } else {
        await (options.guess ? guess(context, paths, options) : importFiles(context, paths, options));
      }
    });
}

async function printRejects(context: CommandContext, files: readonly string[], { org, rejects }: ImportOptions): Promise<void> {
  if (files.length > 0) {
    throw new HostError('USAGE', { reason: 'With --rejects no file is imported.', command: 'touchstone import' });
  }
  await withOrganisation(context, org, async (organisation) => {
    for await (const text of organisation.rejectsCsv(rejects === true ? undefined : rejects)) {
      context.io.stdout.write(text);
    }
  });
}

/** The mapping goes to standard output, and why each column is guessed so to standard error. */
async function guess(context: CommandContext, [file, ...others]: readonly string[], { org }: ImportOptions): Promise<void> {
  if (file === undefined || others.length > 0) {
    throw new HostError('USAGE', { reason: 'A mapping is guessed from one file at a time.', command: 'touchstone import' });
  }
  const { guessMapping } = await import('../../services.js');
  const { mapping, notes } = await guessMapping(file, await timezoneOf(context, org));
  for (const { column, guess: becomes, confidence, why, samples } of notes) {
    const values = samples.length > 0 ? ` (such as ${samples.slice(0, 3).join(', ')})` : '';
    const sure = becomes === null || becomes === undefined ? 'left out' : `${becomes}, ${Math.round(confidence * 100)} % sure`;
    note(context.io, `${column} → ${sure}: ${why}${values}`);
  }
  printJson(context.io, mapping);
}

/** That of the organisation, where one is named; else that of this machine. */
async function timezoneOf(context: CommandContext, org: string | undefined): Promise<string> {
  if (org === undefined) {
    return Intl.DateTimeFormat().resolvedOptions().timeZone;
  }
  const { existingOrganisation, readSettings } = await import('../../host/index.js');
  return readSettings(existingOrganisation(organisationPath(context, org)).settings).settings.timezone;
}

async function importFiles(context: CommandContext, files: readonly string[], { org, json, locale, map, source }: ImportOptions): Promise<void> {
  if (files.length === 0) {
    throw new HostError('USAGE', { reason: 'No file is named.', command: 'touchstone import' });
  }
  const request = {
    files: [...files],
    ...(map !== undefined && { mapping: path.resolve(context.io.folder, map) }),
    ...(source !== undefined && { source }),
  };
  const report = await withOrganisation(context, org, (organisation) =>
    withProgress(context, (progress) => organisation.importFiles(request, { report: progress, signal: context.signal })),
  );
  if (json) {
    printJson(context.io, report);
  } else {
    const { importText } = await import('../terminal/import-text.js');
    const { existingOrganisation, readSettings } = await import('../../host/index.js');
    const { settings } = readSettings(existingOrganisation(organisationPath(context, org)).settings);
    print(context.io, ...importText(report, locale ?? settings.locale));
  }
}

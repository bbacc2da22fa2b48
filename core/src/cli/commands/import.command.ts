import path from 'node:path';

import type { ImportReport } from '@touchstone/sdk/contract';
import type { Command } from 'commander';

import { HostError } from '../../base/errors.js';
import { type CommandContext, forOrganisation, organisationPath, type OrganisationOptions, withOrganisation, withProgress } from '../command-context.js';
import { note, print, printJson } from '../command-io.js';

interface ImportOptions extends OrganisationOptions {
  readonly map?: string;
  readonly source?: string;
  readonly guess?: boolean;
}

/** `touchstone import`: brings files in, or proposes how one could be. */
export function importCommand(program: Command, context: CommandContext): void {
  forOrganisation(program.command('import <file...>').description('import CSV, JSON Lines or Parquet; the same file twice changes nothing'))
    .option('--map <mapping>', 'how the file becomes rows of the model (JSON)')
    .option('--source <name>', 'the system the file comes from')
    .option('--guess', 'print a proposed mapping for one file as JSON; import nothing')
    .action(async (files: readonly string[], options: ImportOptions) => {
      const paths = files.map((file) => path.resolve(context.io.folder, file));
      await (options.guess ? guess(context, paths, options) : importFiles(context, paths, options));
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

async function importFiles(context: CommandContext, files: readonly string[], { org, json, map, source }: ImportOptions): Promise<void> {
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
    print(context.io, ...importText(report));
  }
}

const count = new Intl.NumberFormat('en');

/** What became of an import, for people: nothing is lost silently. */
export function importText({ files, dataVersion }: ImportReport): string[] {
  return [
    ...files.flatMap(({ file, batch, rowsRead, rowsKept, rowsSkipped, rowsRejected, tables, rejects, seconds }) =>
      batch === null
        ? [`${path.basename(file)}: imported before, nothing to do.`]
        : [
            `${path.basename(file)}: ${count.format(rowsRead)} rows read, ${count.format(rowsKept)} kept, ${count.format(rowsSkipped)} skipped by the mapping, ${count.format(rowsRejected)} rejected, in ${seconds.toFixed(1)} s.`,
            ...tables.map(({ table, rows }) => `  ${table}: ${count.format(rows)}`),
            ...rejects.map(({ code, column, reason, rows }) => `  rejected ${count.format(rows)}: ${code}${column === null ? '' : ` in ${column}`}, ${reason}`),
          ],
    ),
    `Data version ${dataVersion}.`,
  ];
}

import path from 'node:path';

import type { ImportReport } from '@touchstone/sdk/contract';
import type { Command } from 'commander';

import { type CommandContext, forOrganisation, type OrganisationOptions, withOrganisation, withProgress } from '../command-context.js';
import { print, printJson } from '../command-io.js';

interface ImportOptions extends OrganisationOptions {
  readonly map?: string;
  readonly source?: string;
}

/** `touchstone import`: brings files in, or proposes how one could be. */
export function importCommand(program: Command, context: CommandContext): void {
  forOrganisation(program.command('import <file...>').description('import CSV, JSON Lines or Parquet; the same file twice changes nothing'))
    .option('--map <mapping>', 'how the file becomes rows of the model (JSON)')
    .option('--source <name>', 'the system the file comes from')
    .action(async (files: readonly string[], options: ImportOptions) => {
      const paths = files.map((file) => path.resolve(context.io.folder, file));
      await importFiles(context, paths, options);
    });
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

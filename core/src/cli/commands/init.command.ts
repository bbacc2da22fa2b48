import path from 'node:path';

import type { Command } from 'commander';

import { type CommandContext, organisationPath, type OrganisationOptions, forOrganisation, withOrganisation, withProgress } from '../command-context.js';
import { print, printJson } from '../command-io.js';

interface InitOptions extends OrganisationOptions {
  readonly name?: string;
  readonly id?: string;
  readonly timezone: string;
  readonly locale: string;
  readonly currency: string;
  readonly example?: boolean;
}

/** `touchstone init`: makes an organisation. */
export function initCommand(program: Command, context: CommandContext): void {
  forOrganisation(program.command('init').description('make an organisation in a folder'))
    .option('--name <name>', 'name of the organisation (default: that of the folder)')
    .option('--id <id>', 'short name for addresses, in kebab case (default: made from the name)')
    .option('--timezone <zone>', 'IANA time zone', Intl.DateTimeFormat().resolvedOptions().timeZone)
    .option('--locale <tag>', 'language of reports', 'en')
    .option('--currency <code>', 'ISO 4217 code', 'EUR')
    .option('--example', 'with made-up data of three branches, to try things on')
    .action(async ({ org, json, name, example = false, ...rest }: InitOptions) => {
      const { createOrganisation, readSettings } = await import('../../host/index.js');
      const folder = organisationPath(context, org);
      const files = createOrganisation(folder, { name: name ?? path.basename(folder), ...rest });
      const { id, name: named } = readSettings(files.settings).settings;
      const imported = example ? await importStartData(context, files.path, rest.timezone) : undefined;
      if (json) {
        printJson(context.io, { id, name: named, folder: files.path, settings: files.settings, ...(imported && { rows: imported.rows, data: imported.folder }) });
      } else if (imported) {
        print(context.io, `Made the organisation "${named}" in ${files.path}, with ${imported.rows} rows of made-up data from ${imported.folder}.`, `Next: touchstone score --org ${files.path}`);
      } else {
        print(context.io, `Made the organisation "${named}" in ${files.path}.`, `Next: touchstone import FILE… --org ${files.path}`);
      }
    });
}

/** Writes made-up data into the organisation and imports them. */
async function importStartData(context: CommandContext, organisation: string, timezone: string): Promise<{ readonly folder: string; readonly rows: number }> {
  const { writeStartData } = await import('../start-data.js');
  const folder = path.join(organisation, 'data');
  const request = { files: [...writeStartData(folder, timezone)] };
  const report = await withOrganisation(context, organisation, (opened) => withProgress(context, (progress) => opened.importFiles(request, { report: progress, signal: context.signal })));
  return { folder, rows: report.files.reduce((sum, { rowsKept }) => sum + rowsKept, 0) };
}

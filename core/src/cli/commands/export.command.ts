import { writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { Command } from 'commander';

import { HostError } from '../../base/errors.js';
import { type CommandContext, forOrganisation, languageTag, type OrganisationOptions, withOrganisation } from '../command-context.js';
import { print, printJson } from '../command-io.js';

interface ExportOptions extends OrganisationOptions {
  readonly with?: string;
  readonly out?: string;
  readonly list?: boolean;
  readonly locale?: string;
}

/** `touchstone export`: has a plugin make a file of the latest scorecard. */
export function exportCommand(program: Command, context: CommandContext): void {
  forOrganisation(program.command('export').description('have a plugin make a file of the latest scorecard'))
    .option('--with <exporter>', 'the exporter, such as acme.spreadsheet/csv')
    .option('--out <file>', 'the file to write (default: standard output)')
    .option('--list', 'list the exporters of the enabled plugins')
    .option('--locale <tag>', "language of the sentences (default: the organisation's)", languageTag)
    .addHelpText('after', `
Examples:
  touchstone export --list --org my-company
  touchstone export --with acme.spreadsheet/csv --out scorecard.csv --org my-company`)
    .action(async ({ org, json, list, locale, out, with: exporter }: ExportOptions) => {
      const { io } = context;
      if (list) {
        const exporters = await withOrganisation(context, org, (organisation) => organisation.exporters.list());
        if (json) {
          printJson(io, exporters);
        } else {
          print(io, ...(exporters.length === 0 ? ['No enabled plugin has an exporter.'] : exporters.map(({ id, doc, mediaType }) => `${id}  ${doc} (${mediaType})`)));
        }
        return;
      }
      if (exporter === undefined) {
        throw new HostError('USAGE', { reason: 'Say with which exporter, such as `--with acme.spreadsheet/csv`; `--list` tells which there are.', command: 'touchstone export' });
      }
      const { mediaType, text } = await withOrganisation(context, org, (organisation) => organisation.exporters.render(exporter, locale));
      if (out === undefined) {
        io.stdout.write(text);
        return;
      }
      const file = path.resolve(io.folder, out);
      await writeFile(file, text).catch((error: NodeJS.ErrnoException) => {
        throw new HostError('FOLDER_UNWRITABLE', { path: file, reason: error.code ?? error.message }, { cause: error });
      });
      if (json) {
        printJson(io, { exporter, file, mediaType, characters: text.length });
      } else {
        print(io, `Wrote ${file}, ${text.length} characters of ${mediaType}.`);
      }
    });
}

import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { EvidencePart, ExporterSummary, ExportSubject } from '@touchstone/sdk/contract';
import { type Command, Option } from 'commander';

import { HostError } from '../../base/errors.js';
import { type CommandContext, forOrganisation, languageTag, type OrganisationOptions, withOrganisation } from '../command-context.js';
import { type CommandIo, print, printJson } from '../command-io.js';
import { viewAsked, type ViewOptions, withView } from '../view-options.js';
import { writeWhole } from '../write-whole.js';

interface ExportOptions extends OrganisationOptions, ViewOptions {
  readonly with?: string;
  readonly out?: string;
  readonly list?: boolean;
  readonly locale?: string;
  readonly what?: ExportSubject;
  readonly check?: string;
  readonly by?: string;
  readonly finding?: string;
  readonly part?: EvidencePart;
  readonly lot?: string;
  readonly from?: string;
  readonly to?: string;
  readonly bom?: true;
}

/** `touchstone export`: makes a file of the latest run, by the host or by a plugin. */
export function exportCommand(program: Command, context: CommandContext): void {
  withView(forOrganisation(program.command('export').description('make a file of the latest run: CSV, JSON, SARIF, or what a plugin makes of the scorecard')))
    .option('--with <exporter>', 'csv, json, sarif, or one of a plugin, such as acme.spreadsheet/csv')
    .addOption(new Option('--what <subject>', 'what to export (default: scorecard)').choices(['scorecard', 'units', 'findings', 'evidence', 'actions', 'comparison']))
    .option('--check <id>', 'of units: those of this check, with the limits of chance; of evidence: the check, where no finding is named')
    .option('--by <cut>', 'of the units of a check: the cut, such as orgUnit')
    .option('--finding <id>', 'of evidence: the finding, where no check is named')
    .addOption(new Option('--part <part>', 'of evidence: which rows').choices(['misses', 'numerator', 'denominator', 'excluded']))
    .option('--lot <text>', 'of evidence: in an order drawn by lot, the same for the same text')
    .option('--from <run>', 'of a comparison: the earlier run')
    .option('--to <run>', 'of a comparison: the later run (default: the latest)')
    .option('--bom', 'begin CSV with a byte order mark, by which spreadsheets know UTF-8')
    .option('--out <file>', 'the file to write (default: standard output)')
    .option('--list', 'list the exporters of the host and of the enabled plugins')
    .option('--locale <tag>', "language of the sentences (default: the organisation's)", languageTag)
    .addHelpText('after', `
Examples:
  touchstone export --list --org my-company
  touchstone export --with csv --what findings --out findings.csv --org my-company
  touchstone export --with csv --period 2026-Q1 --unit brno --out brno.csv --org my-company
  touchstone export --with sarif --what findings --out touchstone.sarif --org my-company
  touchstone export --with acme.spreadsheet/csv --out scorecard.csv --org my-company`)
    .action(async ({ org, json, list, out, with: exporter, what, period, unit, channel, ...selection }: ExportOptions) => {
      const { io, signal } = context;
      if (list) {
        printList(io, await withOrganisation(context, org, (organisation) => organisation.exporters.list()), json);
        return;
      }
      if (exporter === undefined) {
        throw new HostError('USAGE', { reason: 'Say with which exporter, such as `--with csv`; `--list` tells which there are.', command: 'touchstone export' });
      }
      await withOrganisation(context, org, async (organisation) => {
        const { mediaType, chunks } = await organisation.exporters.render(exporter, { ...selection, ...viewAsked({ period, unit, channel }), ...(what && { subject: what }) });
        if (out === undefined) {
          await pipeline(Readable.from(chunks), io.stdout, { end: false, signal });
          return;
        }
        const file = path.resolve(io.folder, out);
        const bytes = await writeWhole(file, chunks, signal);
        if (json) {
          printJson(io, { exporter, file, mediaType, bytes });
        } else {
          print(io, `Wrote ${file}, ${bytes} bytes of ${mediaType}.`);
        }
      });
    });
}

function printList(io: CommandIo, exporters: readonly ExporterSummary[], json: boolean | undefined): void {
  if (json) {
    printJson(io, exporters);
    return;
  }
  print(io, ...exporters.map(({ id, doc, mediaType, subjects }) => `${id}  ${doc} (${mediaType}; ${subjects.join(', ')})`));
}

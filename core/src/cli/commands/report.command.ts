import path from 'node:path';

import type { Problem } from '@touchstone/sdk/contract';
import type { Command } from 'commander';

import { HostError } from '../../base/errors.js';
import { type CommandContext, forOrganisation, languageTag, organisationPath, type OrganisationOptions } from '../command-context.js';
import { note, print, printJson } from '../command-io.js';
import { RemoteError } from '../remote/remote-error.js';
import { viewAsked, type ViewOptions, viewQuery, withView } from '../view-options.js';
import { writeWhole } from '../write-whole.js';

interface ReportOptions extends OrganisationOptions, ViewOptions {
  readonly pdf: string;
  readonly locale?: string;
}

/** `touchstone report`: the report to the board as a PDF, printed by a browser of this machine. */
export function reportCommand(program: Command, context: CommandContext): void {
  withView(forOrganisation(program.command('report').description('print the report to the board as a PDF, with a browser of this machine (Chromium, Chrome or Edge)')))
    .requiredOption('--pdf <file>', 'the file to write')
    .option('--locale <tag>', "language (default: the organisation's)", languageTag)
    .action(async ({ org, json, pdf, locale, ...view }: ReportOptions) => {
      const { io, signal } = context;
      const { existingOrganisation, findHold, readSettings } = await import('../../host/index.js');
      const { findBrowser } = await import('../report/find-browser.js');
      const { printPdf } = await import('../report/print-pdf.js');
      const files = existingOrganisation(organisationPath(context, org));
      const { settings } = readSettings(files.settings);
      const browser = findBrowser(io.env);
      const served = findHold(files.server) ?? (await serveFor(files.path));
      try {
        const query = new URLSearchParams(viewQuery(viewAsked(view)));
        await assertShown(`${served.url}/api/v1/organisations/${encodeURIComponent(settings.id)}/scorecard?${query}`, settings.id);
        note(io, 'Printing …');
        const address = `${served.url}/organisations/${encodeURIComponent(settings.id)}/report?${new URLSearchParams([...query, ['lang', locale ?? settings.locale]])}`;
        const document = await printPdf(address, { browser, ready: 'stone-report-page[ready]', signal });
        const file = path.resolve(io.folder, pdf);
        await writeWhole(file, document);
        if (json) {
          printJson(io, { organisation: settings.id, file, bytes: document.length });
        } else {
          print(io, `Written to ${file}`);
        }
      } finally {
        await ('close' in served ? served.close() : undefined);
      }
    });
}

/** Serves an organisation that no server holds, on a port of this machine, for as long as the printing takes. */
async function serveFor(folder: string) {
  const { openOrganisation } = await import('../../services.js');
  const { serveOrganisation } = await import('../serving.js');
  return serveOrganisation(await openOrganisation(folder), { host: '127.0.0.1', port: 0 });
}

/** A page that says that there is no scorecard, or no such view of it, is no report. Throws what the server says. */
async function assertShown(address: string, id: string): Promise<void> {
  const response = await fetch(address);
  if (response.status === 404) {
    await response.body?.cancel();
    throw new HostError('SCORECARD_MISSING', { id });
  }
  if (!response.ok) {
    throw new RemoteError((await response.json()) as Problem);
  }
  await response.body?.cancel();
}

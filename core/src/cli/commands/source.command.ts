import type { SourcePullReport, SourceSummary } from '@touchstone/sdk/contract';
import type { Command } from 'commander';

import { type CommandContext, forOrganisation, type OrganisationOptions, withOrganisation, withProgress } from '../command-context.js';
import { print, printJson } from '../command-io.js';
import type { OrganisationAccess } from '../organisation-access.js';

interface PullOptions extends OrganisationOptions {
  readonly again?: boolean;
}

/** `touchstone source`: what plugins can pull from elsewhere. */
export function sourceCommand(program: Command, context: CommandContext): void {
  const source = program.command('source').description('list what plugins can pull from elsewhere, and pull it');

  forOrganisation(source.command('list').description('list the sources, what they need and when they were pulled; runs none of their code')).action(async ({ org, json }: OrganisationOptions) => {
    const sources = await withOrganisation(context, org, (organisation) => organisation.sources.list());
    if (json) {
      printJson(context.io, sources);
    } else {
      print(context.io, ...(sources.length === 0 ? ['No enabled plugin has a source.'] : sources.flatMap(sourceText)));
    }
  });

  forOrganisation(source.command('pull [source...]').description('pull sources, or all of them, and import what they bring'))
    .option('--again', 'ask for everything again, not only for what is new')
    .addHelpText('after', `
What a source brings is imported like a file: all of it or nothing, and rows that do not fit are kept as rejects. The next pull goes on
where this one ended. The first source that fails ends the command; those before it stay imported.

Examples:
  touchstone source pull --org my-company
  touchstone source pull acme.desk/tickets --again --org my-company`)
    .action(async (named: readonly string[], { org, json, again }: PullOptions) => {
      await withOrganisation(context, org, async (organisation) => {
        const reports: SourcePullReport[] = [];
        for (const id of await chosen(organisation, named)) {
          const report = await withProgress(context, (progress) => organisation.sources.pull(id, again ? { again } : {}, { report: progress, signal: context.signal }));
          reports.push(report);
          if (!json) {
            print(context.io, ...(await pullText(report)));
          }
        }
        if (json) {
          printJson(context.io, reports);
        } else if (reports.length === 0) {
          print(context.io, 'No enabled plugin has a source.');
        }
      });
    });
}

const chosen = async ({ sources }: OrganisationAccess, named: readonly string[]): Promise<readonly string[]> => (named.length > 0 ? named : (await sources.list()).map(({ id }) => id));

function sourceText({ id, doc, tables, needs, pulledAt, rows }: SourceSummary): string[] {
  const lacking = needs.flatMap(({ name, granted, set }) => [...(granted ? [] : [`may not use ${name} yet`]), ...(set ? [] : [`${name.replace('secrets:', 'the secret ')} is not set`])]);
  return [
    `${id}  ${doc}`,
    `       fills ${tables.join(', ')}`,
    `       ${pulledAt === null ? 'never pulled' : `last pulled ${pulledAt}: ${rows} ${rows === 1 ? 'row' : 'rows'}`}`,
    ...lacking.map((each) => `       ✖ ${each}`),
  ];
}

async function pullText({ source, rows, requests, imported }: SourcePullReport): Promise<string[]> {
  const { importedText } = await import('../terminal/import-text.js');
  const fetched = `${requests} ${requests === 1 ? 'request' : 'requests'}`;
  return imported === null ? [`${source}: nothing new (${fetched}).`] : [`${source}: ${rows} ${rows === 1 ? 'row' : 'rows'} by ${fetched}.`, ...importedText({ ...imported, file: source.replace('/', '-') }, 'en')];
}

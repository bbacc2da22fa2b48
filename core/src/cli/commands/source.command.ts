import type { SourcePullReport, SourceSummary } from '@touchstone/sdk/contract';
import type { Command } from 'commander';

import { type CommandContext, forOrganisation, languageTag, type OrganisationOptions, spokenLanguage, withOrganisation, withProgress } from '../command-context.js';
import { print, printJson } from '../command-io.js';
import type { OrganisationAccess } from '../organisation-access.js';
import { createTranslate, type Translate } from '../terminal/texts.js';

interface SourceOptions extends OrganisationOptions {
  readonly locale?: string;
}

interface PullOptions extends SourceOptions {
  readonly again?: boolean;
}

/** `touchstone source`: what plugins can pull from elsewhere. */
export function sourceCommand(program: Command, context: CommandContext): void {
  const source = program.command('source').description('list what plugins can pull from elsewhere, and pull it');

  forOrganisation(source.command('list').description('list the sources, what they need and when they were pulled; runs none of their code')).option('--locale <tag>', "language (default: the organisation's)", languageTag).action(async ({ org, json, locale }: SourceOptions) => {
    const sources = await withOrganisation(context, org, (organisation) => organisation.sources.list());
    if (json) {
      printJson(context.io, sources);
    } else {
      const say = createTranslate(await spokenLanguage(context, { org, locale }));
      print(context.io, ...(sources.length === 0 ? [say('sourceNone')] : sources.flatMap((each) => sourceText(each, say))));
    }
  });

  forOrganisation(source.command('pull [source...]').description('pull sources, or all of them, and import what they bring'))
    .option('--again', 'ask for everything again, not only for what is new')
    .option('--locale <tag>', "language (default: the organisation's)", languageTag)
    .addHelpText('after', `
What a source brings is imported like a file: all of it or nothing, and rows that do not fit are kept as rejects. The next pull goes on
where this one ended. The first source that fails ends the command; those before it stay imported.

Examples:
  touchstone source pull --org my-company
  touchstone source pull acme.desk/tickets --again --org my-company`)
    .action(async (named: readonly string[], { org, json, again, locale }: PullOptions) => {
      const language = await spokenLanguage(context, { org, locale });
      await withOrganisation(context, org, async (organisation) => {
        const reports: SourcePullReport[] = [];
        for (const id of await chosen(organisation, named)) {
          const report = await withProgress(context, (progress) => organisation.sources.pull(id, again ? { again } : {}, { report: progress, signal: context.signal }));
          reports.push(report);
          if (!json) {
            print(context.io, ...(await pullText(report, language)));
          }
        }
        if (json) {
          printJson(context.io, reports);
        } else if (reports.length === 0) {
          print(context.io, createTranslate(language)('sourceNone'));
        }
      });
    });
}

const chosen = async ({ sources }: OrganisationAccess, named: readonly string[]): Promise<readonly string[]> => (named.length > 0 ? named : (await sources.list()).map(({ id }) => id));

function sourceText({ id, doc, tables, needs, pulledAt, rows }: SourceSummary, say: Translate): string[] {
  const lacking = needs.flatMap(({ name, granted, set }) => [...(granted ? [] : [say('sourceMayNot', { name })]), ...(set ? [] : [name.startsWith('secrets:') ? say('sourceSecret', { name: name.slice('secrets:'.length) }) : say('sourceUnset', { name })])]);
  return [
    `${id}  ${doc}`,
    `       ${say('sourceFills', { tables: tables.join(', ') })}`,
    `       ${pulledAt === null ? say('sourceNever') : say('sourcePulled', { at: pulledAt, rows: rows ?? 0 })}`,
    ...lacking.map((each) => `       ✖ ${each}`),
  ];
}

async function pullText({ source, rows, requests, imported }: SourcePullReport, locale: string): Promise<string[]> {
  const { importedText } = await import('../terminal/import-text.js');
  const say = createTranslate(locale);
  return imported === null ? [say('sourceNothing', { source, requests })] : [say('sourceBrought', { source, rows, requests }), ...importedText({ ...imported, file: source.replace('/', '-') }, locale)];
}

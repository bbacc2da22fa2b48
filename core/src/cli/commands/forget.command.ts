import type { ForgetReport } from '@touchstone/sdk/contract';
import type { Command } from 'commander';

import { type CommandContext, forOrganisation, languageTag, type OrganisationOptions, spokenLanguage, withOrganisation } from '../command-context.js';
import { print, printJson } from '../command-io.js';
import { createTranslate } from '../terminal/texts.js';

interface ForgetOptions extends OrganisationOptions {
  readonly customer: string;
  readonly dryRun?: boolean;
  readonly locale?: string;
}

/** `touchstone forget`: removes a customer who asks for it. */
export function forgetCommand(program: Command, context: CommandContext): void {
  forOrganisation(program.command('forget').description('remove a customer and all that tells of dealings with the customer; cannot be undone'))
    .requiredOption('--customer <id>', 'the id as the source system has it, or the pseudonym that the data show')
    .option('--dry-run', 'say what would go, and change nothing')
    .option('--locale <tag>', "language (default: the organisation's)", languageTag)
    .action(async ({ org, json, customer, dryRun = false, locale }: ForgetOptions) => {
      const report = await withOrganisation(context, org, (organisation) => organisation.forgetCustomer({ customer, dryRun }));
      if (json) {
        printJson(context.io, report);
      } else {
        print(context.io, ...forgetText(report, await spokenLanguage(context, { org, locale })));
      }
    });
}

/** What is gone, for people. */
function forgetText({ dryRun, removed, unlinked, rejects, dataVersion }: ForgetReport, locale: string): string[] {
  const say = createTranslate(locale);
  if (removed.length + unlinked.length + rejects === 0) {
    return [say('forgotBefore')];
  }
  return [
    say(dryRun ? 'forgetWould' : 'forgot'),
    ...removed.map(({ table, rows }) => `  ${say('forgetRemoved', { table, rows })}`),
    ...unlinked.map(({ table, rows }) => `  ${say('forgetUnlinked', { table, rows })}`),
    ...(rejects > 0 ? [`  ${say('forgetRejects', { rows: rejects })}`] : []),
    dryRun ? say('forgetForEver') : say('forgetAfter', { version: String(dataVersion) }),
  ];
}

import type { ForgetReport } from '@touchstone/sdk/contract';
import type { Command } from 'commander';

import { type CommandContext, forOrganisation, type OrganisationOptions, withOrganisation } from '../command-context.js';
import { print, printJson } from '../command-io.js';

interface ForgetOptions extends OrganisationOptions {
  readonly customer: string;
  readonly dryRun?: boolean;
}

/** `touchstone forget`: removes a customer who asks for it. */
export function forgetCommand(program: Command, context: CommandContext): void {
  forOrganisation(program.command('forget').description('remove a customer and all that tells of dealings with the customer; cannot be undone'))
    .requiredOption('--customer <id>', 'the id as the source system has it, or the pseudonym that the data show')
    .option('--dry-run', 'say what would go, and change nothing')
    .action(async ({ org, json, customer, dryRun = false }: ForgetOptions) => {
      const report = await withOrganisation(context, org, (organisation) => organisation.forgetCustomer({ customer, dryRun }));
      if (json) {
        printJson(context.io, report);
      } else {
        print(context.io, ...forgetText(report));
      }
    });
}

const count = new Intl.NumberFormat('en');

/** What is gone, for people. */
export function forgetText({ dryRun, removed, unlinked, rejects, dataVersion }: ForgetReport): string[] {
  if (removed.length + unlinked.length + rejects === 0) {
    return ['The customer was forgotten before; nothing is left.'];
  }
  return [
    dryRun ? 'Nothing was changed. Forgetting the customer would do this:' : 'The customer is forgotten, and later imports leave the customer out.',
    ...removed.map(({ table, rows }) => `  ${table}: ${count.format(rows)} removed`),
    ...unlinked.map(({ table, rows }) => `  ${table}: ${count.format(rows)} kept, without the reference`),
    ...(rejects > 0 ? [`  rejected rows: ${count.format(rejects)} removed`] : []),
    dryRun ? 'It cannot be undone. Without --dry-run it is done.' : `Data version ${dataVersion}. \`touchstone score\` makes the figures follow. Exported files and backups are not touched.`,
  ];
}

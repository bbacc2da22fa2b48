import path from 'node:path';

import type { Command } from 'commander';

import { type CommandContext, organisationPath, type OrganisationOptions, forOrganisation } from '../command-context.js';
import { print, printJson } from '../command-io.js';

interface InitOptions extends OrganisationOptions {
  readonly name?: string;
  readonly id?: string;
  readonly timezone: string;
  readonly locale: string;
  readonly currency: string;
}

/** `touchstone init`: makes an organisation. */
export function initCommand(program: Command, context: CommandContext): void {
  forOrganisation(program.command('init').description('make an organisation in a folder'))
    .option('--name <name>', 'name of the organisation (default: that of the folder)')
    .option('--id <id>', 'short name for addresses, in kebab case (default: made from the name)')
    .option('--timezone <zone>', 'IANA time zone', Intl.DateTimeFormat().resolvedOptions().timeZone)
    .option('--locale <tag>', 'language of reports', 'en')
    .option('--currency <code>', 'ISO 4217 code', 'EUR')
    .action(async ({ org, json, name, ...rest }: InitOptions) => {
      const { createOrganisation, readSettings } = await import('../../host/index.js');
      const folder = organisationPath(context, org);
      const files = createOrganisation(folder, { name: name ?? path.basename(folder), ...rest });
      const { id, name: named } = readSettings(files.settings).settings;
      if (json) {
        printJson(context.io, { id, name: named, folder: files.path, settings: files.settings });
      } else {
        print(context.io, `Made the organisation "${named}" in ${files.path}.`, `Next: touchstone import FILE… --org ${files.path}`);
      }
    });
}

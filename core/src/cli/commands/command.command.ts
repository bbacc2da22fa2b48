import type { CommandResult, CommandSummary } from '@touchstone/sdk/contract';
import type { SettingValue } from '@touchstone/sdk/schema';
import type { Command } from 'commander';

import { HostError } from '../../base/errors.js';
import { type CommandContext, forOrganisation, type OrganisationOptions, withOrganisation } from '../command-context.js';
import { print, printJson } from '../command-io.js';
import { readValue } from '../read-value.js';
import { plainText } from '../terminal/plain-text.js';
import { tableText } from '../terminal/table-text.js';

/** `touchstone command`: what may be asked of plugins. */
export function commandCommand(program: Command, context: CommandContext): void {
  const command = program.command('command').description('list what may be asked of plugins, and ask it');

  forOrganisation(command.command('list').description('list the commands of the enabled plugins; runs none of their code')).action(async ({ org, json }: OrganisationOptions) => {
    const commands = await withOrganisation(context, org, (organisation) => organisation.commands.list());
    if (json) {
      printJson(context.io, commands);
    } else {
      print(context.io, ...(commands.length === 0 ? ['No enabled plugin has a command.'] : commands.flatMap(commandText)));
    }
  });

  forOrganisation(command.command('run <command> [argument...]').description('run a command, with arguments as name=value'))
    .addHelpText('after', `
A list is written with commas, a duration in seconds.

Example:
  touchstone command run acme.promises/worst-units count=5 --org my-company`)
    .action(async (id: string, args: readonly string[], { org, json }: OrganisationOptions) => {
      const result = await withOrganisation(context, org, async ({ commands }) => commands.run(id, readArguments(args, (await commands.list()).find((each) => each.id === id))));
      if (json) {
        printJson(context.io, result);
      } else {
        print(context.io, ...resultText(result, context.io.stdout.columns ?? 120));
      }
    });
}

/** Values are read as the command declares them; what it does not declare goes on as text, to be refused where all of it is judged. */
function readArguments(args: readonly string[], command: CommandSummary | undefined): Readonly<Record<string, SettingValue>> {
  return Object.fromEntries(
    args.map((arg) => {
      const [, name, text = ''] = /^([^=]+)=([\s\S]*)$/.exec(arg) ?? [];
      if (name === undefined) {
        throw new HostError('USAGE', { reason: `"${arg}" is no argument; write it as name=value.`, command: 'touchstone command run' });
      }
      const declared = command?.arguments.find(({ id }) => id === name);
      return [name, declared ? readValue(text, declared.type) : text];
    }),
  );
}

function commandText({ id, doc, arguments: args }: CommandSummary): string[] {
  const value = (each: CommandSummary['arguments'][number]['default']): string => (each === null ? 'must be given' : `default ${Array.isArray(each) ? each.join(',') : String(each)}`);
  return [`${id}  ${doc}`, ...args.map((each) => `       ${each.id}=<${each.type}>  ${each.doc} (${value(each.default)})`)].map(plainText);
}

function resultText(result: CommandResult, width: number): string[] {
  if (result.kind !== 'table') {
    return [plainText(result.text)];
  }
  const rows = result.rows.map((row) => Object.fromEntries(result.columns.map((name, place) => [name, row[place]])));
  return tableText(result.columns, rows, width).map(plainText);
}

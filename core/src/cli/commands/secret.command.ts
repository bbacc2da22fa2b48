import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

import type { PluginSecret } from '@touchstone/sdk/contract';
import type { Command } from 'commander';

import { type CommandContext, forOrganisation, type OrganisationOptions, withOrganisation } from '../command-context.js';
import { type CommandIo, print, printJson } from '../command-io.js';
import { tableText } from '../terminal/table-text.js';

/** `touchstone secret`: what plugins are told in confidence. A value is read from standard input, for a command line is seen by others. */
export function secretCommand(program: Command, context: CommandContext): void {
  const secret = program.command('secret').description('keep passwords and tokens for plugins; they are never shown');

  forOrganisation(secret.command('set <plugin> <name>').description('keep a secret, read from standard input; on a terminal it is asked for'))
    .addHelpText('after', `
Example:
  touchstone secret set acme.desk token --org my-company < token.txt`)
    .action(async (plugin: string, name: string, { org, json }: OrganisationOptions) => {
      const value = await readSecret(context, `${plugin} ${name}: `);
      await withOrganisation(context, org, (organisation) => organisation.secrets.set(plugin, name, value));
      tell(context.io, json, { plugin, name, set: true }, `The secret "${name}" of "${plugin}" is kept.`);
    });

  forOrganisation(secret.command('remove <plugin> <name>').description('forget a secret')).action(async (plugin: string, name: string, { org, json }: OrganisationOptions) => {
    await withOrganisation(context, org, (organisation) => organisation.secrets.remove(plugin, name));
    tell(context.io, json, { plugin, name, set: false }, `The secret "${name}" of "${plugin}" is forgotten.`);
  });

  forOrganisation(secret.command('list').description('list the secrets that plugins ask for, and whether they are set')).action(async ({ org, json }: OrganisationOptions) => {
    const secrets = await withOrganisation(context, org, (organisation) => organisation.secrets.list());
    if (json) {
      printJson(context.io, secrets);
    } else {
      print(context.io, ...(secrets.length === 0 ? ['No plugin asks for a secret.'] : secretsText(secrets, context.io.stdout.columns ?? 120)));
    }
  });
}

function tell(io: CommandIo, json: boolean | undefined, value: unknown, text: string): void {
  if (json) {
    printJson(io, value);
  } else {
    print(io, text);
  }
}

const columns = ['plugin', 'secret', 'may use it', 'set'] as const;

const secretsText = (secrets: readonly PluginSecret[], width: number): string[] =>
  tableText(columns, secrets.map(({ plugin, name, granted, setAt }) => ({ plugin, secret: name, 'may use it': granted ? 'yes' : 'no', set: setAt ?? 'no' })), width);

/** All of standard input but the end of its last line; from a terminal a line, which is not shown. */
async function readSecret({ io, signal }: CommandContext, question: string): Promise<string> {
  if (io.stdin.isTTY !== true) {
    const parts: string[] = [];
    for await (const part of io.stdin.setEncoding('utf8')) {
      parts.push(String(part));
    }
    return parts.join('').replace(/\r?\n$/, '');
  }
  io.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: io.stdin, output: silent, terminal: true });
  try {
    return await lines.question('', { signal });
  } finally {
    lines.close();
    io.stderr.write('\n');
  }
}

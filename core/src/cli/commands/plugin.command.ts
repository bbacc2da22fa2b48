import type { PluginSummary } from '@touchstone/sdk/contract';
import type { Command } from 'commander';

import { type CommandContext, forOrganisation, languageTag, type OrganisationOptions, withOrganisation } from '../command-context.js';
import { print, printJson } from '../command-io.js';
import { briefMissing } from '../terminal/brief-missing.js';
import { hang, padEnd } from '../terminal/wrap.js';

interface ListOptions extends OrganisationOptions {
  readonly locale?: string;
}

/** `touchstone plugin`: what there is, and whether it takes part. */
export function pluginCommand(program: Command, context: CommandContext): void {
  const plugin = program.command('plugin').description('list, enable and disable plugins');

  forOrganisation(plugin.command('list').description('list the plugins and their checks; runs none of their code'))
    .option('--locale <tag>', "language (default: the organisation's)", languageTag)
    .action(async ({ org, json, locale }: ListOptions) => {
      const plugins = await withOrganisation(context, org, (organisation) => organisation.plugins(locale));
      if (json) {
        printJson(context.io, plugins);
      } else {
        print(context.io, ...plugins.flatMap(pluginText));
      }
    });

  for (const [name, enabled, done] of [
    ['enable', true, 'takes part from the next run on'],
    ['disable', false, 'no longer takes part'],
  ] as const) {
    forOrganisation(plugin.command(`${name} <plugin>`).description(`${name} a plugin for the organisation`)).action(
      async (id: string, { org, json }: OrganisationOptions) => {
        await withOrganisation(context, org, (organisation) => organisation.setPluginEnabled(id, enabled));
        if (json) {
          printJson(context.io, { plugin: id, enabled });
        } else {
          print(context.io, `The plugin "${id}" ${done}.`);
        }
      },
    );
  }
}

function pluginText({ id, version, name, enabled, problem, checks }: PluginSummary): string[] {
  const state = problem === null ? (enabled ? 'on ' : 'off') : '!! ';
  return [
    `${state}  ${padEnd(`${id} ${version}`, 34)} ${name}`,
    ...(problem === null ? [] : hang('       ', problem, 80)),
    ...checks.map(({ id: check, runs, missing }) => `       ${runs ? '✔' : '✖'} ${check}${runs ? '' : `  needs ${briefMissing(missing)}`}`),
  ];
}

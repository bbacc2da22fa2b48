import type { PluginNotification, PluginSummary, RunningPlugin } from '@touchstone/sdk/contract';
import type { Command } from 'commander';

import { briefMissing } from '../../measures/index.js';
import { type CommandContext, forOrganisation, languageTag, type OrganisationOptions, withOrganisation } from '../command-context.js';
import { print, printJson } from '../command-io.js';
import { pluginGrantCommands, pluginInstallCommands } from './plugin-install.commands.js';
import { pluginPreviewCommand } from './plugin-preview.command.js';
import { tableText } from '../terminal/table-text.js';
import { hang, padEnd } from '../terminal/wrap.js';
import { addAuthorCommands } from './plugin-author.command.js';

interface ListOptions extends OrganisationOptions {
  readonly locale?: string;
}

/** `touchstone plugin`: what there is, and whether it takes part. */
export function pluginCommand(program: Command, context: CommandContext): void {
  const plugin = program.command('plugin').description('list, install, enable and disable plugins, see how they run, say what they may do, and write them');
  pluginInstallCommands(plugin, context);
  pluginGrantCommands(plugin, context);
  pluginPreviewCommand(plugin, context);
  addAuthorCommands(plugin, context);

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

  forOrganisation(plugin.command('running').description('show the plugins with code of their own: state, cost and last error')).action(
    async ({ org, json }: OrganisationOptions) => {
      const running = await withOrganisation(context, org, (organisation) => organisation.runningPlugins());
      if (json) {
        printJson(context.io, running);
      } else {
        print(context.io, ...runningText(running, context.io.stdout.columns ?? 120));
      }
    },
  );

  forOrganisation(plugin.command('release <plugin>').description('let a plugin out of quarantine')).action(
    async (id: string, { org, json }: OrganisationOptions) => {
      await withOrganisation(context, org, (organisation) => organisation.releasePlugin(id));
      if (json) {
        printJson(context.io, { plugin: id, quarantined: false });
      } else {
        print(context.io, `The plugin "${id}" may run again.`);
      }
    },
  );

  forOrganisation(plugin.command('stop <plugin>').description("end a plugin's code that a server runs; it starts again when it is next needed")).action(
    async (id: string, { org, json }: OrganisationOptions) => {
      await withOrganisation(context, org, (organisation) => organisation.stopPlugin(id));
      if (json) {
        printJson(context.io, { plugin: id, stopped: true });
      } else {
        print(context.io, `The plugin "${id}" has no machine until it is next needed.`);
      }
    },
  );

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

function pluginText({ id, version, name, enabled, waits, problem, checks, contributes, capabilities, pinned, held }: PluginSummary): string[] {
  const state = problem === null ? (waits ? '◌  ' : enabled ? 'on ' : 'off') : '!! ';
  return [
    `${state}  ${padEnd(`${id} ${version}`, 34)} ${name}`,
    ...(problem === null ? [] : hang('       ', problem, 80)),
    ...(waits ? ['       not enabled yet: none of its checks has data'] : []),
    ...(pinned ? ['       pinned'] : []),
    ...(held ? [`       version ${held.version} waits for consent; it ${held.asks.length > 0 ? `also asks for ${held.asks.join(', ')}` : 'measures otherwise'}`] : []),
    ...checks.map(({ id: check, runs, missing }) => `       ${runs ? '✔' : '✖'} ${check}${runs ? '' : `  needs ${briefMissing(missing).join(', ')}`}`),
    ...contributes.map(({ point, id: each }) => `       · ${point}/${each}`),
    ...capabilities.map(({ name: capability, granted, reason }) => `       ${granted ? '✔' : '–'} may ${granted ? '' : 'not '}use ${capability}${reason === null ? '' : `: ${reason}`}`),
  ];
}

const columns = ['plugin', 'state', 'calls', 'failures', 'ms / 1 000', 'MiB', 'ready in ms'] as const;

function runningText(running: readonly RunningPlugin[], width: number): string[] {
  if (running.length === 0) {
    return ['No enabled plugin has code of its own.'];
  }
  const rounded = (value: number | null): string => (value === null ? '–' : value.toFixed(1));
  const rows = running.map(({ plugin, version, state, calls, failures, cpuMsPer1000, memoryBytes, activationMs }) => {
    const cells = [`${plugin} ${version}`, state, calls, failures, rounded(cpuMsPer1000), rounded(memoryBytes / 1024 / 1024), rounded(activationMs)];
    return Object.fromEntries(columns.map((name, place) => [name, cells[place]]));
  });
  const errors = running.flatMap(({ lastError }) => (lastError ? ['', ...hang('', `${lastError.at}  ${lastError.code}: ${lastError.detail}`, width)] : []));
  const notified = running.flatMap(({ lastNotification }) => (lastNotification ? ['', ...hang('', notificationText(lastNotification), width)] : []));
  return [...tableText(columns, rows, width), ...errors, ...notified];
}

function notificationText({ notifier, at, outcome, messages, detail }: PluginNotification): string {
  const posted = `${messages} ${messages === 1 ? 'message' : 'messages'}`;
  const told = { sent: `posted ${posted}`, silent: 'had nothing to say', failed: `posted ${posted}, then failed: ${detail ?? ''}` }[outcome];
  return `${at}  ${notifier}: ${told}`;
}

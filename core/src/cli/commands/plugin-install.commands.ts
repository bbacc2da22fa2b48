import type { PluginChange } from '@touchstone/sdk/contract';
import type { Command } from 'commander';

import type { PluginAdministration } from '../../host/index.js';
import { type CommandContext, forOrganisation, type OrganisationOptions, withOrganisation } from '../command-context.js';
import { print, printJson } from '../command-io.js';

interface InstallOptions extends OrganisationOptions {
  readonly registry?: string;
  readonly accept?: boolean;
}

interface ReasonOptions extends OrganisationOptions {
  readonly reason: string;
}

interface GrantOptions extends ReasonOptions {
  readonly privateNetwork?: boolean;
}

/** Does something to the plugins of an organisation and tells what became of it. */
async function change(context: CommandContext, { org, json }: OrganisationOptions, work: (plugins: PluginAdministration) => Promise<PluginChange>): Promise<void> {
  const done = await withOrganisation(context, org, (organisation) => work(organisation.administration));
  if (json) {
    printJson(context.io, done);
  } else {
    print(context.io, ...changeText(done));
  }
}

/** `touchstone plugin install`, `update`, `rollback`, `pin`, `unpin` and `remove`. */
export function pluginInstallCommands(plugin: Command, context: CommandContext): void {
  forOrganisation(plugin.command('install <what>').description('install a folder, a tarball or an npm package (name, name@version); runs none of its code'))
    .option('--registry <url>', "address of an npm registry (default: npm's own)")
    .option('--accept', 'take another version of a plugin that takes part also where it measures otherwise')
    .action(async (what: string, options: InstallOptions) => {
      const { toAbsoluteSpec } = await import('../../host/index.js');
      const { registry, accept } = options;
      const spec = toAbsoluteSpec(what, context.io.folder);
      await change(context, options, (plugins) => plugins.install({ spec, ...(registry !== undefined && { registry }), ...(accept && { accept }) }));
    });

  forOrganisation(plugin.command('update <plugin>').description('take the newest version that runs here; one that asks for more waits for consent')).action((id: string, options: OrganisationOptions) =>
    change(context, options, (plugins) => plugins.update(id)),
  );

  forOrganisation(plugin.command('rollback <plugin>').description('go back to an earlier version and pin it'))
    .option('--to <version>', 'which one (default: the one before)')
    .action((id: string, options: OrganisationOptions & { readonly to?: string }) => change(context, options, (plugins) => plugins.rollback(id, options.to)));

  for (const [name, pinned, does] of [
    ['pin', true, 'keep a plugin at the version it has'],
    ['unpin', false, 'let a plugin be updated again'],
  ] as const) {
    forOrganisation(plugin.command(`${name} <plugin>`).description(does)).action((id: string, options: OrganisationOptions) =>
      change(context, options, (plugins) => plugins.setPinned(id, pinned)),
    );
  }

  forOrganisation(plugin.command('remove <plugin>').description('remove a plugin, its grants and its place in the settings')).action((id: string, options: OrganisationOptions) =>
    change(context, options, (plugins) => plugins.remove(id)),
  );
}

/** `touchstone plugin consent`, `grant` and `revoke`: what plugins may do, and why. */
export function pluginGrantCommands(plugin: Command, context: CommandContext): void {
  forOrganisation(plugin.command('consent <plugin>').description('take the version that waits, and grant what it asks for beyond the present one'))
    .requiredOption('--reason <text>', 'why; kept with the name of whoever did it')
    .action((id: string, options: ReasonOptions) => change(context, options, (plugins) => plugins.consent(id, options.reason)));

  forOrganisation(plugin.command('grant <plugin> <capabilities...>').description('grant what a plugin asks for: text, people, sql, secrets:<name>, network:<host>'))
    .requiredOption('--reason <text>', 'why; kept with the name of whoever did it')
    .option('--private-network', 'the hosts may lie in a private network or on this machine')
    .action((id: string, capabilities: string[], options: GrantOptions) => {
      const { reason, privateNetwork } = options;
      return change(context, options, (plugins) => plugins.grant(id, { capabilities, reason, ...(privateNetwork && { privateNetwork }) }));
    });

  forOrganisation(plugin.command('revoke <plugin> <capabilities...>').description('take back what was granted'))
    .requiredOption('--reason <text>', 'why; kept with the name of whoever did it')
    .action((id: string, capabilities: string[], options: ReasonOptions) => change(context, options, (plugins) => plugins.revoke(id, { capabilities, reason: options.reason })));
}

/** What became of a plugin, and what to do next. */
function changeText({ plugin, outcome, version, previous, waiting, capabilities }: PluginChange): string[] {
  const asks = capabilities.map((each) => `  ${each}`);
  switch (outcome) {
    case 'installed':
      return [
        `The plugin "${plugin}" ${version} is installed. Turn it on with \`touchstone plugin enable ${plugin}\`.`,
        ...(asks.length > 0 ? ['It asks for, and was not granted:', ...asks, `Grant it with \`touchstone plugin grant ${plugin} ${capabilities.join(' ')} --reason TEXT\`.`] : []),
      ];
    case 'updated':
      return [`The plugin "${plugin}" went from ${previous} to ${version}.`, ...(asks.length > 0 ? ['It now asks for:', ...asks] : [])];
    case 'held':
      return [
        `The plugin "${plugin}" stays at ${version}: version ${waiting} ${asks.length > 0 ? 'asks for more' : 'measures otherwise'}.`,
        ...asks.map((each) => `+${each.slice(1)}`),
        `See what it would change with \`touchstone plugin preview ${plugin}\`.`,
        `Take it with \`touchstone plugin consent ${plugin} --reason TEXT\`.`,
      ];
    case 'unchanged':
      return [`The plugin "${plugin}" is at ${version} already.`];
    case 'rolled-back':
      return [`The plugin "${plugin}" went back from ${previous} to ${version} and is pinned there.`];
    case 'removed':
      return [`The plugin "${plugin}" ${version} is removed.`];
    case 'pinned':
      return [`The plugin "${plugin}" stays at ${version}.`];
    case 'unpinned':
      return [`The plugin "${plugin}" may be updated again.`];
    case 'granted':
      return [`The plugin "${plugin}" may now use:`, ...asks];
    case 'revoked':
      return asks.length > 0 ? [`The plugin "${plugin}" may no longer use:`, ...asks] : [`The plugin "${plugin}" had been granted none of that.`];
  }
}

import type { CommandArgument, CommandContribution } from '@touchstone/sdk';
import type { CheckResult, CommandResult, CommandSummary, Scorecard } from '@touchstone/sdk/contract';
import type { SettingValue } from '@touchstone/sdk/schema';

import { HostError } from '../base/errors.js';
import * as host from '../host/index.js';
import { settingsFor } from './given-to-plugins.js';

/** What a command is told, by the ids of its arguments. */
export type CommandArguments = Readonly<Record<string, SettingValue>>;

/** What people may ask of an organisation's plugins. */
export interface OrganisationCommands {
  /** The commands of the enabled plugins, sorted by id. Runs nothing. */
  list(): Promise<readonly CommandSummary[]>;
  /**
   * Runs the code of a command. Kept in the audit, without what it was told. Throws `COMMAND_UNKNOWN`, `COMMAND_ARGUMENT_INVALID`,
   * and what a call of a plugin's code throws.
   */
  run(command: string, told: CommandArguments): Promise<CommandResult>;
}

type Registered = host.RegisteredContribution<CommandContribution>;

interface CommandParts {
  readonly context: host.OrganisationContext;
  /** The scorecard of the latest run, in the organisation's language. */
  readonly scorecard: () => Promise<Scorecard | undefined>;
}

/** The commands of an organisation, as its plugins have them now, in the hands of an actor. */
export function organisationCommands({ context, scorecard }: CommandParts, actor: string): OrganisationCommands {
  const { contributions, running, state } = context;
  return {
    list: () => Promise.resolve(contributions.commands.list().map((command) => toSummary(context, command))),
    run: async (id, told) => {
      const command = contributions.commands.get(id);
      if (!command) {
        throw new HostError('COMMAND_UNKNOWN', { command: id, known: contributions.commands.list().map((each) => each.id).join(', ') || 'none' });
      }
      const given = {
        arguments: readArguments(command, told),
        settings: settingsFor(context, command.plugin),
        checks: resultsOf(checksOf(context, command), await scorecard()),
      };
      await state.audit.append({ actor, action: 'command.run', detail: { command: id } });
      return host.askCommand(running, { plugin: command.plugin, id, now: new Date().toISOString(), given });
    },
  };
}

const checksOf = ({ plugins }: host.OrganisationContext, { plugin, principle, contribution }: Registered): readonly string[] =>
  contribution.checks ?? (plugins.get(plugin).contribution?.checks ?? []).map(({ id }) => `${principle}.${id}`);

/** What is not declared is not told: a command sees the results of its checks and of no others. */
const resultsOf = (ids: readonly string[], scorecard: Scorecard | undefined): CheckResult[] =>
  (scorecard?.principles ?? []).flatMap(({ checks }) => checks.filter(({ id }) => ids.includes(id)));

function toSummary(context: host.OrganisationContext, command: Registered): CommandSummary {
  const { id, plugin, contribution } = command;
  const args = (contribution.arguments ?? []).map(({ id: argument, doc, type, default: proposed }) => ({ id: argument, doc, type, default: valueOf(proposed) }));
  return { id, plugin, doc: contribution.doc, arguments: args, checks: [...checksOf(context, command)] };
}

/** As the contract writes it: null where it must be given. */
const valueOf = (proposed: CommandArgument['default']): CommandSummary['arguments'][number]['default'] =>
  proposed === undefined ? null : typeof proposed === 'object' ? [...proposed] : proposed;

function readArguments({ id: command, contribution }: Registered, told: CommandArguments): CommandArguments {
  const declared = contribution.arguments ?? [];
  const invalid = (argument: string, reason: string) => new HostError('COMMAND_ARGUMENT_INVALID', { command, argument, reason });
  const unknown = Object.keys(told).find((name) => !declared.some(({ id }) => id === name));
  if (unknown !== undefined) {
    throw invalid(unknown, `is none of those that it takes, which are ${declared.map(({ id }) => id).join(', ') || 'none'}`);
  }
  return Object.fromEntries(declared.map((argument) => [argument.id, readArgument(argument, told, (reason) => invalid(argument.id, reason))]));
}

function readArgument(argument: CommandArgument, told: CommandArguments, invalid: (reason: string) => HostError): SettingValue {
  const value = Object.hasOwn(told, argument.id) ? told[argument.id] : (argument.default as SettingValue | undefined);
  if (value === undefined) {
    throw invalid('must be given');
  }
  const reason = host.reasonAgainst(value, { ...argument, scope: 'organisation' });
  if (reason !== undefined) {
    throw invalid(reason);
  }
  return value;
}

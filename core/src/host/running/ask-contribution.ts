import type { OutgoingMessage } from '@touchstone/sdk';
import { type CommandResult, CommandTable, CommandText } from '@touchstone/sdk/contract';
import Type, { type TSchema } from 'typebox';

import { HostError } from '../../base/errors.js';
import { createValidator, type SchemaProblem } from '../validate.js';
import { oddValue } from './odd-value.js';
import type { PluginCall, RunningPlugins } from './running-plugins.js';

/** Most messages that a notifier makes of one run. */
const mostMessages = 10;
/** Longest file that an exporter makes, in characters. */
const longestFile = 4_000_000;

const Message = Type.Object(
  {
    url: Type.String({ maxLength: 8000 }),
    headers: Type.Optional(Type.Record(Type.String({ maxLength: 200 }), Type.String({ maxLength: 8000 }))),
    body: Type.String({ maxLength: 200_000 }),
  },
  { additionalProperties: false },
);

const finds = (schema: TSchema) => createValidator(() => ({ ...schema }));
const findTextAnswerProblem = finds(CommandText);
const findTableProblem = finds(CommandTable);
const findTextProblem = finds(Type.String({ maxLength: longestFile }));
const findListProblem = finds(Type.Array(Message, { maxItems: mostMessages }));

/** What a notifier said, as a list. */
const listed = (value: unknown): readonly unknown[] => (value === null ? [] : Array.isArray(value) ? value : [value]);

/** Why an answer is no text of a file. */
export const findRenderProblem = (value: unknown): SchemaProblem | undefined => oddValue(value) ?? findTextProblem(value);

/** Why an answer is no message, or none of several. */
export const findMessagesProblem = (value: unknown): SchemaProblem | undefined => oddValue(value) ?? findListProblem(listed(value));

/** A function that a plugin brings for a contribution of its own. */
export interface AskedContribution extends Pick<PluginCall<unknown>, 'plugin' | 'call' | 'now'> {
  /** The id of the plugin, a slash, and its own. */
  readonly id: string;
  readonly given: unknown;
}

/**
 * Asks a plugin for a command's answer. Throws what a call of a plugin's code throws, and `PLUGIN_RESULT_INVALID` for what is no answer.
 */
export const askCommand = (running: RunningPlugins, asked: Omit<AskedContribution, 'call'>): Promise<CommandResult> =>
  ask<CommandResult>(running, { ...asked, call: 'run' }, findResultProblem);

/** Asks a plugin to render a scorecard. Throws as {@link askCommand} does. */
export const askRender = (running: RunningPlugins, asked: Omit<AskedContribution, 'call'>): Promise<string> =>
  ask<string>(running, { ...asked, call: 'render' }, findRenderProblem);

/** Asks a plugin for messages about findings; none where it has nothing to say. Throws as {@link askCommand} does. */
export const askNotify = async (running: RunningPlugins, asked: Omit<AskedContribution, 'call'>): Promise<readonly OutgoingMessage[]> =>
  listed(await ask(running, { ...asked, call: 'notify' }, findMessagesProblem)) as readonly OutgoingMessage[];

function ask<T>(running: RunningPlugins, { plugin, id, call, now, given }: AskedContribution, findProblem: (value: unknown) => SchemaProblem | undefined): Promise<T> {
  return running.startRun().call({
    plugin,
    check: id,
    call,
    args: [given],
    now,
    statistics: 0,
    read: (value) => {
      const problem = findProblem(value);
      if (problem) {
        throw new HostError('PLUGIN_RESULT_INVALID', { plugin, check: id, path: problem.path.slice(0, 100).toWellFormed() || '/', reason: problem.reason });
      }
      return value as T;
    },
  });
}

/** Why an answer is none of a command: judged by the kind that it says it is of, so that what is said of it is about that. */
export function findResultProblem(value: unknown): SchemaProblem | undefined {
  const isTable = typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'table';
  return oddValue(value) ?? (isTable ? (findTableProblem(value) ?? raggedRow(value as CommandTable)) : findTextAnswerProblem(value));
}

function raggedRow({ columns, rows }: CommandTable): SchemaProblem | undefined {
  const ragged = rows.findIndex(({ length }) => length !== columns.length);
  return ragged === -1 ? undefined : { path: `/rows/${ragged}`, reason: `has not a cell for each of ${columns.length} columns` };
}

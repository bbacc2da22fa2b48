import { authorErrors } from './author-errors.js';
import { intakeErrors } from './intake-errors.js';
import { lookingErrors } from './looking-errors.js';
import { fillTemplate, type MessageData } from './message.js';
import { pluginErrors } from './plugin-errors.js';
import { standardErrors } from './standard-errors.js';

interface ErrorDefinition {
  /** The HTTP status the API answers with when this error reaches it. The command exits with 2 below 500, else with 3. */
  readonly status: number;
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** Every error the host can raise. `core/docs/errors.md` has a heading for each code; a test keeps the two in step. Codes are forever. */
export const errorCatalog = {
  ...intakeErrors,
  ...authorErrors,
  ...lookingErrors,
  ...pluginErrors,
  ...standardErrors,
  BROWSER_MISSING: {
    status: 422,
    message: 'There is no browser to print with: {reason}.',
    remedy: 'Install Chromium, Chrome or Edge, or set CHROMIUM to the path of one. The report can also be printed from the browser that shows it.',
  },
  CALENDAR_INVALID: {
    status: 422,
    message: 'The calendar "{calendar}" cannot be used: {reason}.',
    remedy: 'Correct its rows in calendar_hours or calendar_exception and import them again.',
  },
  CALENDAR_UNKNOWN: {
    status: 422,
    message: 'The settings name the calendar "{calendar}", which the data do not have; there is {known}.',
    remedy: 'Correct its name under "calendars" in touchstone.json.',
  },
  CAPABILITY_UNDECLARED: {
    status: 422,
    message: 'Check "{check}" of plugin "{plugin}" needs the capability "{capability}", which its manifest does not declare.',
    remedy: 'Declare "{capability}": true under touchstone.capabilities in package.json of the plugin, or tell its author.',
  },
  CHANNEL_ELSEWHERE: {
    status: 422,
    message: 'The channel "{channel}" does not belong to "{unit}".',
    remedy: 'Look at the channel alone, or at a channel of that org unit.',
  },
  CHANNEL_UNKNOWN: {
    status: 422,
    message: 'The data have no channel "{channel}".',
    remedy: 'Choose one of those that the page offers, or that the API lists among the labels of the organisation.',
  },
  CHECK_DISABLED: {
    status: 409,
    message: 'The check "{id}" belongs to plugin "{plugin}", which is disabled.',
    remedy: 'Enable it with `touchstone plugin enable {plugin}`.',
  },
  CHECK_DUPLICATE: {
    status: 409,
    message: 'Check "{id}" is already contributed by plugin "{plugin}".',
    remedy: 'Rename the check or disable one of the plugins.',
  },
  CHECK_UNKNOWN: { status: 404, message: 'There is no check "{id}".', remedy: 'List the checks with `touchstone plugin list`.' },
  CONTRIBUTION_INVALID: {
    status: 422,
    message: 'What plugin "{plugin}" contributes is invalid: {file} at {path} {reason}.',
    remedy: 'If the plugin is yours, correct it and run `touchstone plugin pack` in its folder; else tell its author.',
  },
  CUSTOMER_UNKNOWN: {
    status: 404,
    message: 'The data know no such customer, and none was forgotten under that id.',
    remedy: 'Give the id as the system that the data come from has it, or the pseudonym that the data show.',
  },
  DATABASE_DAMAGED: {
    status: 500,
    message: 'The database {path} is damaged: a part of it does not hold what was written, and no killed process explains it.',
    remedy: 'Look after the disk, and put a copy of the folder from before in its place; or move the database away and import the files again.',
  },
  ENGINE_FAILED: {
    status: 500,
    message: 'The analytics engine could not run a statement: {reason}.',
    remedy: 'Run `touchstone doctor` and keep its output for a report.',
  },
  EXAMPLE_UNAVAILABLE: {
    status: 404,
    message: 'The example organisation cannot be made: {reason}.',
    remedy: 'Make a smaller one with `touchstone init --example --org FOLDER`, or serve your own with `--org FOLDER`.',
  },
  FILE_UNWRITABLE: {
    status: 422,
    message: '{path} cannot be written: {reason}.',
    remedy: 'Name a file in a folder that exists and that you may write to.',
  },
  FOLDER_UNWRITABLE: {
    status: 422,
    message: '{path} cannot be written: {reason}.',
    remedy: 'Choose a folder that you may write to, or free some space.',
  },
  HOST_NEEDS_AUTHENTICATION: {
    status: 422,
    message: 'Touchstone has no sign-in yet, so it does not answer on {host}, where other machines could reach it.',
    remedy: 'Leave out `--host`; from another machine, come through an SSH tunnel to the same port.',
  },
  HOST_UNTRUSTED: {
    status: 421,
    message: 'This server does not go by the name in the Host header.',
    remedy: 'Open {url} instead.',
  },
  HOLIDAYS_UNKNOWN: {
    status: 422,
    message: 'The public holidays of "{place}", which the calendar "{calendar}" is to close on, are not known.',
    remedy: 'Name a country as CZ, or one of its regions as ES-CT, under "calendars" in touchstone.json.',
  },
  INTERNAL: {
    status: 500,
    message: 'Something failed that should not: {reason}.',
    remedy: 'Run `touchstone doctor` and keep its output for a report.',
  },
  INTERRUPTED: {
    status: 499,
    message: 'The command was interrupted.',
    remedy: 'Run it again: what was not finished was undone.',
  },
  MANIFEST_INVALID: {
    status: 422,
    message: 'The manifest {file} is invalid at {path}: {reason}.',
    remedy: 'Correct package.json of the plugin, or disable the plugin.',
  },
  MEASURE_INVALID: {
    status: 422,
    message: 'The measure of check "{check}" is invalid: {reason}.',
    remedy: 'Tell the author of the plugin.',
  },
  MEMORY_INVALID: {
    status: 400,
    message: '"{value}" is no amount of memory for the engine.',
    remedy: 'Set TOUCHSTONE_MEMORY to an amount of at least 100 MB, such as "8GB", or to nothing.',
  },
  ORGANISATION_EXISTS: {
    status: 409,
    message: 'There is already an organisation in {path}.',
    remedy: 'Choose another folder, or edit {path}/touchstone.json.',
  },
  ORGANISATION_INVALID: {
    status: 422,
    message: '{file}:{line}:{column}: {path} {reason}.',
    remedy: 'Correct {file} in line {line}.',
  },
  ORGANISATION_IN_USE: {
    status: 409,
    message: 'The data in {path} is held by another process.',
    remedy: 'Stop the other process, or give the command to the server that serves this organisation.',
  },
  ORGANISATION_NOT_SERVED: {
    status: 404,
    message: 'This server serves no organisation "{id}".',
    remedy: 'List those it serves with GET /api/v1/organisations.',
  },
  ORGANISATION_UNKNOWN: {
    status: 404,
    message: 'There is no organisation in {path}: it has no touchstone.json.',
    remedy: 'Create one with `touchstone init --org {path}`.',
  },
  ORIGIN_UNTRUSTED: {
    status: 403,
    message: 'A page of another origin may not change anything here.',
    remedy: 'Use the page at {url} or the `touchstone` command.',
  },
  PLUGIN_CODE_FAILED: {
    status: 422,
    message: 'The code of plugin "{plugin}" failed at "{check}": {reason}.',
    remedy: 'Tell the author of the plugin, or disable it with `touchstone plugin disable {plugin}`.',
  },
  PLUGIN_CODE_MISSING: {
    status: 422,
    message: 'Plugin "{plugin}" has no code for "{check}": {reason}.',
    remedy: 'Build the plugin again with its `entry`, or tell its author.',
  },
  PLUGIN_CODE_OVERRAN: {
    status: 422,
    message: 'The code of plugin "{plugin}" took more than it may at "{check}": {reason}.',
    remedy: 'Tell the author of the plugin, or disable it with `touchstone plugin disable {plugin}`.',
  },
  PLUGIN_DUPLICATE: {
    status: 409,
    message: 'Plugin "{plugin}" in {folder} has the id of the one in {other}.',
    remedy: 'Remove one of them.',
  },
  PLUGIN_INCOMPATIBLE: {
    status: 422,
    message: 'Plugin "{plugin}" {version} wants Touchstone {wanted}; this is {host}.',
    remedy: 'Install the version of the plugin that fits, or update Touchstone.',
  },
  PLUGIN_QUARANTINED: {
    status: 409,
    message: 'Plugin "{plugin}" is in quarantine since {since}: {reason}.',
    remedy: 'Update it or tell its author; then let it run again with `touchstone plugin release {plugin}`.',
  },
  PLUGIN_RESTING: {
    status: 503,
    message: 'Plugin "{plugin}" rests until {until}, because it failed several times.',
    remedy: 'Score again later; `touchstone plugin running` tells what went wrong.',
  },
  PLUGIN_RESULT_INVALID: {
    status: 422,
    message: 'What plugin "{plugin}" gave for "{check}" cannot be used: {path} {reason}.',
    remedy: 'Tell the author of the plugin.',
  },
  PLUGIN_UNKNOWN: {
    status: 404,
    message: 'There is no plugin "{id}".',
    remedy: 'List the plugins with `touchstone plugin list`.',
  },
  PORT_IN_USE: {
    status: 409,
    message: 'Port {port} on {host} is in use by another program.',
    remedy: 'Choose another port with `--port`, such as `--port {next}`.',
  },
  PORT_UNUSABLE: {
    status: 422,
    message: 'Port {port} on {host} cannot be used: {reason}.',
    remedy: 'Choose another port with `--port`, between 1024 and 65535.',
  },
  REPORT_FAILED: {
    status: 500,
    message: 'The browser could not print the report: {reason}.',
    remedy: 'Open the report in a browser and print it there; keep this message for a report.',
  },
  REQUEST_INVALID: {
    status: 400,
    message: 'The request cannot be answered: {reason}.',
    remedy: 'See /api/docs for what it takes.',
  },
  ROUTE_UNKNOWN: {
    status: 404,
    message: 'There is nothing at this address of the API.',
    remedy: 'See /api/docs for what there is.',
  },
  RUN_INCOMPARABLE: {
    status: 409,
    message: 'The run "{id}" was kept by an older Touchstone, without what it was judged from.',
    remedy: 'Score again; for a period of the past, with `touchstone score --period KEY`.',
  },
  RUN_UNKNOWN: { status: 404, message: 'There is no run "{id}".', remedy: 'List the runs with `touchstone compare --list`.' },
  RUNS_TOO_FEW: {
    status: 404,
    message: 'There are no two different runs to compare.',
    remedy: 'Score again once the data or the settings are others, or look back with `touchstone score --period KEY`.',
  },
  SCORECARD_MISSING: {
    status: 404,
    message: 'Organisation "{id}" has not been scored yet.',
    remedy: 'Import data and score it with `touchstone score`.',
  },
  SERVER_FAILED: {
    status: 500,
    message: 'The server failed. Its log says where.',
    remedy: 'Run `touchstone doctor` and keep its output for a report.',
  },
  SERVER_UNREACHABLE: {
    status: 503,
    message: 'The server at {url} holds this organisation and does not answer: {reason}.',
    remedy: 'Wait for it, or stop process {pid}.',
  },
  STORE_FAILED: {
    status: 500,
    message: 'The state database {path} could not be used: {reason}.',
    remedy: 'Run `touchstone doctor`, and restore the file from a backup if it is damaged.',
  },
  STORE_NEWER: {
    status: 409,
    message: 'The state database {path} was written by a newer Touchstone.',
    remedy: 'Update Touchstone.',
  },
  UI_MISSING: {
    status: 404,
    message: 'The pages of Touchstone are not built.',
    remedy: 'Build them with `npm run build`.',
  },
  UNIT_UNKNOWN: {
    status: 422,
    message: 'The data have no org unit "{unit}".',
    remedy: 'Choose one of those that the page offers, or that the API lists among the units of the organisation.',
  },
  USAGE: {
    status: 400,
    message: '{reason}',
    remedy: 'See `{command} --help`.',
  },
  TRANSACTION_UNSUPPORTED: {
    status: 501,
    message: '{engine} has no transactions, and this would need one.',
    remedy: 'Import with the embedded engine and copy the tables from there.',
  },
} as const satisfies Record<string, ErrorDefinition>;

export type ErrorCode = keyof typeof errorCatalog;

type DataOf<TCode extends ErrorCode> = MessageData<
  (typeof errorCatalog)[TCode]['message'] | (typeof errorCatalog)[TCode]['remedy']
>;

/** An error a caller can act on. Tell errors apart by `code`: messages may change between releases. */
export class HostError<TCode extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'HostError';
  readonly status: number;
  /** The values in its message, such as file and line. */
  readonly data: Readonly<Record<string, string | number>>;
  /** What to do about it, in a sentence. */
  readonly remedy: string;

  constructor(
    readonly code: TCode,
    data: DataOf<TCode>,
    options?: ErrorOptions,
  ) {
    const { message, remedy, status } = errorCatalog[code];
    const values = data as Readonly<Record<string, string | number>>;
    super(fillTemplate(message, values), options);
    this.data = values;
    this.status = status;
    this.remedy = fillTemplate(remedy, values);
  }

  /** Whether `error` is a host error, and with this code if one is given. */
  static is<TCode extends ErrorCode>(error: unknown, code?: TCode): error is HostError<TCode> {
    return error instanceof HostError && (code === undefined || error.code === code);
  }
}

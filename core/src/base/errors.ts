import { fillTemplate, type MessageData } from './message.js';

interface ErrorDefinition {
  /** The HTTP status the API answers with when this error reaches it. The command exits with 2 below 500, else with 3. */
  readonly status: number;
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** Every error the host can raise. `core/docs/errors.md` has a heading for each code; a test keeps the two in step. Codes are forever. */
export const errorCatalog = {
  CHECK_DUPLICATE: {
    status: 409,
    message: 'Check "{id}" is already contributed by plugin "{plugin}".',
    remedy: 'Rename the check or disable one of the plugins.',
  },
  CHECK_UNKNOWN: { status: 404, message: 'There is no check "{id}".', remedy: 'List the checks with `touchstone plugin list`.' },
  ENGINE_FAILED: {
    status: 500,
    message: 'The analytics engine could not run a statement: {reason}.',
    remedy: 'Run `touchstone doctor` and keep its output for a report.',
  },
  FINDING_UNKNOWN: { status: 404, message: 'There is no finding "{id}" in the latest run.', remedy: 'List the findings with `touchstone score`.' },
  MEASURE_INVALID: {
    status: 422,
    message: 'The measure of check "{check}" is invalid: {reason}.',
    remedy: 'Tell the author of the plugin.',
  },
  ORGANISATION_IN_USE: {
    status: 409,
    message: 'The data in {path} is held by another process.',
    remedy: 'Stop the other process, or give the command to the server that serves this organisation.',
  },
  ORGANISATION_UNKNOWN: {
    status: 404,
    message: 'There is no organisation in {path}: it has no touchstone.json.',
    remedy: 'Create one with `touchstone init --org {path}`.',
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
    this.status = status;
    this.remedy = fillTemplate(remedy, values);
  }

  /** Whether `error` is a host error, and with this code if one is given. */
  static is<TCode extends ErrorCode>(error: unknown, code?: TCode): error is HostError<TCode> {
    return error instanceof HostError && (code === undefined || error.code === code);
  }
}

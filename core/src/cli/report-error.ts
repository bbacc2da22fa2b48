import { tellError } from '../base/error-words/tell-error.js';
import { tellProblem } from '../base/error-words/tell-problem.js';
import { HostError } from '../base/errors.js';
import { type CommandIo, note } from './command-io.js';
import { RemoteError } from './remote/remote-error.js';
import { paint } from './terminal/paint.js';

interface ToldError {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
  readonly file?: string | number;
  readonly line?: string | number;
  readonly column?: string | number;
}

/** An error as users are told it, in the language of a locale. What nobody foresaw becomes `INTERNAL`, without its stack. */
export function toToldError(error: unknown, locale = 'en'): ToldError {
  if (error instanceof RemoteError) {
    return { code: error.code, message: tellProblem(error.problem, locale).detail, remedy: '' };
  }
  if (!HostError.is(error)) {
    const reason = error instanceof Error ? error.message : String(error);
    return toToldError(new HostError('INTERNAL', { reason }, { cause: error }));
  }
  const { file, line, column } = error.data;
  return {
    code: error.code,
    ...tellError(error.code, error.data, locale),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  };
}

function stackOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? `\ncaused by ${error.cause.stack}` : '';
  return `${error instanceof Error ? error.stack : String(error)}${cause}`;
}

/** Tells an error on standard error: in words, or in English as one line of JSON. The stack is for whoever sets `TOUCHSTONE_DEBUG`. */
export function reportError(io: CommandIo, error: unknown, { json, locale }: { readonly json: boolean; readonly locale?: string | undefined }): void {
  if (json) {
    note(io, JSON.stringify({ error: toToldError(error) }));
  } else {
    const told = toToldError(error, locale);
    note(io, `${paint(io.stderr, 'red', `error ${told.code}`)}: ${told.message}${told.remedy && `\n  ${told.remedy}`}`);
  }
  if (io.env['TOUCHSTONE_DEBUG']) {
    note(io, stackOf(error));
  }
}

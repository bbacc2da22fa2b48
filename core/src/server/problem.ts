import type { Problem } from '@touchstone/sdk/contract';
import type { FastifyError } from 'fastify';

import { tellError } from '../base/error-words/tell-error.js';
import { type ErrorCode, HostError } from '../base/errors.js';

/** The media type of an error answer. */
export const problemType = 'application/problem+json; charset=utf-8';

/** `FINDING_UNKNOWN` becomes `Finding unknown`. */
function toTitle(code: ErrorCode): string {
  const words = code.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

interface Outside {
  readonly code: ErrorCode;
  readonly status: number;
  readonly values?: HostError['data'];
}

/** What an error may say outside: a host error its message and remedy, a refused request why, any failure of ours nothing. */
function outside(error: unknown): Outside {
  if (HostError.is(error) && error.status !== 500) {
    return { code: error.code, status: error.status, values: error.data };
  }
  const status = (error as Partial<FastifyError> | null)?.statusCode ?? 500;
  if (!HostError.is(error) && error instanceof Error && status >= 400 && status < 500) {
    return { code: 'REQUEST_INVALID', status, values: { reason: error.message.replace(/\.$/, '') } };
  }
  return { code: HostError.is(error) ? error.code : 'INTERNAL', status: 500 };
}

/** An error as it is answered, told in the language of a locale. */
export function toProblem(error: unknown, locale = 'en'): Problem {
  const { code, status, values } = outside(error);
  const { message, remedy } = tellError(values === undefined ? 'SERVER_FAILED' : code, values ?? {}, locale);
  return { type: `urn:touchstone:problem:${code.toLowerCase().replaceAll('_', '-')}`, title: toTitle(code), status, detail: `${message} ${remedy}`, code, ...(values && { values }) };
}

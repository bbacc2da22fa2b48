import type { Problem } from '@touchstone/sdk/contract';
import type { FastifyError } from 'fastify';

import { type ErrorCode, errorCatalog, HostError } from '../base/errors.js';

/** The media type of an error answer. */
export const problemType = 'application/problem+json; charset=utf-8';

/** `FINDING_UNKNOWN` becomes `Finding unknown`. */
function toTitle(code: ErrorCode): string {
  const words = code.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function problem(code: ErrorCode, status: number, detail: string): Problem {
  return { type: `urn:touchstone:problem:${code.toLowerCase().replaceAll('_', '-')}`, title: toTitle(code), status, detail, code };
}

/** What an error may say outside: a host error its message and remedy, a refused request why, any failure of ours nothing. */
export function toProblem(error: unknown): Problem {
  if (HostError.is(error) && error.status !== 500) {
    return problem(error.code, error.status, `${error.message} ${error.remedy}`);
  }
  const status = (error as Partial<FastifyError> | null)?.statusCode ?? 500;
  if (!HostError.is(error) && error instanceof Error && status >= 400 && status < 500) {
    const refusal = new HostError('REQUEST_INVALID', { reason: error.message.replace(/\.$/, '') });
    return problem(refusal.code, status, `${refusal.message} ${refusal.remedy}`);
  }
  const code = HostError.is(error) ? error.code : 'INTERNAL';
  return problem(code, 500, `The server failed. Its log says where. ${errorCatalog.INTERNAL.remedy}`);
}

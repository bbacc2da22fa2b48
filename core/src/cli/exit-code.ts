import { HostError } from '../base/errors.js';
import { RemoteError } from './remote/remote-error.js';

/** What the command tells its caller by its exit code. */
export const exitCodes = { done: 0, gateFailed: 1, usage: 2, internal: 3, interrupted: 130 } as const;

/** 2 for what the caller can mend, 3 for a failure of ours. */
export function exitCodeOf(error: unknown): number {
  if (HostError.is(error, 'INTERRUPTED')) {
    return exitCodes.interrupted;
  }
  return (HostError.is(error) || error instanceof RemoteError) && error.status < 500 ? exitCodes.usage : exitCodes.internal;
}

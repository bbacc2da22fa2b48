import type { Problem } from '@touchstone/sdk/contract';

/** A request that was not answered with what was asked for. `problem` is what the server said, where it could still speak. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    /** The HTTP status; 0 where the server does not answer at all. */
    readonly status: number,
    readonly problem?: Problem,
    options?: ErrorOptions,
  ) {
    super(problem?.detail ?? `The request was answered with status ${status}.`, options);
  }
}

import type { Problem } from '@touchstone/sdk/contract';

/** What a server answered instead of a result. It told the remedy as well, in one text. */
export class RemoteError extends Error {
  override readonly name = 'RemoteError';
  readonly code: string;
  readonly status: number;

  constructor(readonly problem: Problem) {
    super(problem.detail);
    this.code = problem.code;
    this.status = problem.status;
  }
}

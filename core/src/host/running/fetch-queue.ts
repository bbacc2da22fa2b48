import { HostError } from '../../base/errors.js';
import type { GuardedFetch, GuardedRequest, GuardedResponse } from '../capabilities/index.js';

/** A fetch that a source asked for. */
export interface WantedFetch {
  readonly id: number;
  readonly url: string;
  readonly request: GuardedRequest;
}

/** What became of it, as the source is told. */
export type FetchAnswer =
  | { readonly id: number; readonly answer: GuardedResponse }
  | { readonly id: number; readonly error: { readonly code: string; readonly message: string } };

/** So many fetches of one source are under way at once. */
const atOnce = 6;

/** Does the fetches of a source, a few at a time, and keeps their answers until the source has its next turn. */
export class FetchQueue {
  private readonly wanted: WantedFetch[] = [];
  private readonly answers: FetchAnswer[] = [];
  private underWay = 0;
  private wake: (() => void) | undefined;
  /** What a fetch was refused or failed for, last. */
  lastError: HostError | undefined;
  /** How many were begun. */
  begun = 0;

  constructor(private readonly fetch: GuardedFetch) {}

  /** How many were asked for and not yet handed over. */
  get waiting(): number {
    return this.wanted.length + this.underWay + this.answers.length;
  }

  add(wanted: readonly WantedFetch[]): void {
    this.wanted.push(...wanted);
    this.begin();
  }

  /** The answers there are. */
  take(): readonly FetchAnswer[] {
    return this.answers.splice(0);
  }

  /** Waits until there is an answer to take, or until the signal says that nobody wants one any more. */
  async settled(signal: AbortSignal): Promise<void> {
    if (this.answers.length > 0 || signal.aborted) {
      return;
    }
    const { promise, resolve } = Promise.withResolvers<void>();
    this.wake = resolve;
    signal.addEventListener('abort', () => resolve(), { once: true });
    await promise;
  }

  private begin(): void {
    while (this.underWay < atOnce) {
      const next = this.wanted.shift();
      if (!next) {
        return;
      }
      this.underWay += 1;
      this.begun += 1;
      void this.answer(next).then((answer) => {
        this.underWay -= 1;
        this.answers.push(answer);
        this.wake?.();
        this.begin();
      });
    }
  }

  private async answer({ id, url, request }: WantedFetch): Promise<FetchAnswer> {
    try {
      return { id, answer: await this.fetch(url, request) };
    } catch (error) {
      // What is not the fault of the request is told as that: the source may not learn more of this machine.
      const told = HostError.is(error) ? error : new HostError('INTERNAL', { reason: 'the host failed' }, { cause: error });
      this.lastError = told;
      return { id, error: { code: told.code, message: told.message } };
    }
  }
}

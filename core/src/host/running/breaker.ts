import { BrokenCircuitError, circuitBreaker, CircuitState, ConsecutiveBreaker, ExponentialBackoff, halfJitterGenerator, handleAll, type IBackoff } from 'cockatiel';

import { Emitter, type Event } from '../../base/event.js';
import { type Disposable } from '../../base/lifecycle.js';

/** `closed` lets calls through, `open` none, and `half-open` one, to see whether it succeeds. */
export type BreakerState = 'closed' | 'open' | 'half-open';

const states: ReadonlyMap<CircuitState, BreakerState> = new Map([
  [CircuitState.Closed, 'closed'],
  [CircuitState.Open, 'open'],
  [CircuitState.HalfOpen, 'half-open'],
]);

/** Failures one after another that open a breaker. */
const failuresToOpen = 3;

/**
 * How long it stays open: one to two seconds, then twice as long each time, and no longer than five minutes. By chance within the upper
 * half of it, so that plugins that failed together are not all tried again at one moment, and none is tried sooner than the time before.
 */
const rest = { initialDelay: 2000, maxDelay: 5 * 60_000, generator: halfJitterGenerator };

/** Thrown instead of calling, while a breaker is open. */
export class BreakerOpen extends Error {
  override readonly name = 'BreakerOpen';

  constructor(
    /** Milliseconds since 1970. */
    readonly until: number,
  ) {
    super('The breaker is open.');
  }
}

/** Keeps a plugin that fails from being called again and again. Built on cockatiel, which stays inside. */
export class Breaker implements Disposable {
  private readonly didChange = new Emitter<BreakerState>();
  private restMs = 0;
  private openedAt = 0;
  private readonly policy = circuitBreaker(handleAll, {
    breaker: new ConsecutiveBreaker(failuresToOpen),
    halfOpenAfter: { next: () => this.noting(new ExponentialBackoff(rest).next()) },
  });

  readonly onDidChange: Event<BreakerState> = this.didChange.event;

  constructor() {
    this.policy.onStateChange((state) => {
      this.openedAt = Date.now();
      this.didChange.fire(states.get(state) ?? 'open');
    });
  }

  get state(): BreakerState {
    return states.get(this.policy.state) ?? 'open';
  }

  /** Until when no call is let through; milliseconds since 1970. */
  get restsUntil(): number | undefined {
    return this.state === 'open' ? this.openedAt + this.restMs : undefined;
  }

  /** Does something, unless too much failed before. Throws {@link BreakerOpen}, and whatever `work` throws. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await this.policy.execute(work);
    } catch (error) {
      throw error instanceof BrokenCircuitError ? new BreakerOpen(this.restsUntil ?? Date.now()) : error;
    }
  }

  /** Forgets what failed before. */
  reset(): void {
    this.policy.isolate().dispose();
  }

  dispose(): void {
    this.didChange.dispose();
  }

  /** The library keeps to itself how long it rests. */
  private noting<T>(backoff: IBackoff<T>): IBackoff<T> {
    this.restMs = backoff.duration;
    return { duration: backoff.duration, next: (context) => this.noting(backoff.next(context)) };
  }
}

import { HostError } from '../../base/errors.js';
import type { GuardedFetch } from '../capabilities/index.js';
import { type GuestPull, isStrike, type PluginCode, type Sandbox, SandboxFailure, type SandboxLimits } from '../sandbox/index.js';
import { FetchQueue } from './fetch-queue.js';
import { firstLine } from './first-line.js';
import { readTurn } from './read-turn.js';
import { redactor } from './redact.js';

/** A pull of a source. */
export interface SourcePull extends Pick<GuestPull, 'since' | 'settings' | 'secrets'> {
  readonly plugin: string;
  /** The id of the source within its plugin. */
  readonly source: string;
  /** The only moment that the code can know, ISO 8601. */
  readonly now: string;
  /** Gives the `fetch` of this pull; the signal is aborted when it ends. */
  readonly fetch: (signal: AbortSignal) => GuardedFetch;
  /** Takes rows as JSON Lines, unread. The source waits meanwhile. What it throws ends the pull. */
  readonly take: (rows: string) => Promise<void>;
  readonly onProgress: (requests: number) => void;
  readonly signal: AbortSignal;
}

/** What a pull that succeeded came to. */
export interface PulledSource {
  /** From where to go on; null where the source did not say. */
  readonly since: string | null;
  /** How often it fetched. */
  readonly requests: number;
}

/** How much one pull may take. */
export interface SourceLimits {
  /** Milliseconds by the clock, waiting for services included. Default 30 minutes. */
  readonly pullMs: number;
  /** Milliseconds of processor time in all; a turn has as long as a call. Default two minutes. */
  readonly cpuMs: number;
  /** How often it may fetch. Default 20 000. */
  readonly requests: number;
  /** How many fetches may wait to be begun or to be handed over. Default 1 000. */
  readonly waiting: number;
}

export const defaultSourceLimits: SourceLimits = { pullMs: 30 * 60_000, cpuMs: 120_000, requests: 20_000, waiting: 1000 };

export interface PullOptions {
  readonly sandbox: Sandbox;
  readonly code: PluginCode;
  readonly limits: Pick<SandboxLimits, 'callMs'> & SourceLimits;
  readonly seed: number;
  /** Counts what each turn cost, whatever came of it. */
  readonly count: (cost: { readonly cpuMs: number; readonly memoryBytes: number }) => void;
}

/**
 * Pulls a source to its end: gives it turns, and between them does what it asked to be fetched and hands its rows over.
 *
 * Throws `SOURCE_CODE_MISSING`, `SOURCE_FAILED`, `SOURCE_OVERRAN`, `FETCH_REFUSED` and `FETCH_FAILED` where the source gave up for
 * them, `INTERRUPTED`, and whatever `take` throws.
 */
export async function pullSource(pull: SourcePull, options: PullOptions): Promise<PulledSource> {
  const ended = new AbortController();
  const deadline = AbortSignal.timeout(options.limits.pullMs);
  const fetches = new FetchQueue(pull.fetch(AbortSignal.any([ended.signal, pull.signal, deadline])));
  try {
    return await takeTurns(pull, options, { fetches, deadline });
  } catch (error) {
    if (error instanceof SandboxFailure) {
      options.count(error.cost);
      throw toHostError(error, pull, fetches.lastError);
    }
    throw error;
  } finally {
    ended.abort();
  }
}

interface Turns {
  readonly fetches: FetchQueue;
  readonly deadline: AbortSignal;
}

const overran = (reason: string): SandboxFailure => new SandboxFailure('deadline', reason);

async function takeTurns(pull: SourcePull, { sandbox, code, limits, seed, count }: PullOptions, { fetches, deadline }: Turns): Promise<PulledSource> {
  const { source, since, settings, secrets, signal } = pull;
  const stop = AbortSignal.any([signal, deadline]);
  const session = await sandbox.openSource(code, { source, since, settings, secrets, now: Date.parse(pull.now), seed });
  let spent = 0;
  for (;;) {
    refuseLate(signal, deadline, limits);
    const left = limits.cpuMs - spent;
    if (left <= 0) {
      throw overran(`the ${limits.cpuMs} ms of processor time for a pull are used up`);
    }
    const { value, cpuMs, memoryBytes } = await session.turn(JSON.stringify(fetches.take()), Math.min(limits.callMs, left));
    spent += cpuMs;
    count({ cpuMs, memoryBytes });
    const turn = readTurn(value);
    if (turn.rows !== '') {
      await pull.take(turn.rows);
    }
    if (turn.ended) {
      return { since: turn.ended.since, requests: fetches.begun };
    }
    fetches.add(turn.fetches);
    refuseMany(fetches, limits);
    pull.onProgress(fetches.begun);
    if (!turn.paused) {
      if (fetches.waiting === 0) {
        throw new SandboxFailure('threw', 'It waits for something that never comes: nothing is being fetched.');
      }
      await fetches.settled(stop);
    }
  }
}

function refuseLate(signal: AbortSignal, deadline: AbortSignal, { pullMs }: SourceLimits): void {
  if (signal.aborted) {
    throw new HostError('INTERRUPTED', {});
  }
  if (deadline.aborted) {
    throw overran(`it was not done within ${pullMs / 1000} seconds`);
  }
}

function refuseMany({ begun, waiting }: FetchQueue, { requests, waiting: mostWaiting }: SourceLimits): void {
  if (begun > requests) {
    throw overran(`it fetched more than ${requests} times`);
  }
  if (waiting > mostWaiting) {
    throw overran(`it asked for more than ${mostWaiting} fetches at once`);
  }
}

/** A source that gave up because it could not fetch is told as that: there is more to be done about it. */
function toHostError({ kind, message }: SandboxFailure, { plugin, source, secrets }: SourcePull, fetchError: HostError | undefined): HostError {
  const id = `${plugin}/${source}`;
  if (kind === 'missing') {
    return new HostError('SOURCE_CODE_MISSING', { plugin, source: id, reason: 'its code exports no such function in `pull`' });
  }
  if (kind === 'threw' && fetchError && message.includes(fetchError.message)) {
    return fetchError;
  }
  const reason = redactor(secrets)(firstLine(message));
  return isStrike(kind) ? new HostError('SOURCE_OVERRAN', { source: id, reason: `${kind}, ${reason}` }) : new HostError('SOURCE_FAILED', { source: id, reason });
}

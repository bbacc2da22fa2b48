import Type, { type Static } from 'typebox';

import { SandboxFailure } from '../sandbox/index.js';
import { createValidator } from '../validate.js';
import type { WantedFetch } from './fetch-queue.js';

const closed = { additionalProperties: false } as const;

const Turn = Type.Object({ rows: Type.String(), fetches: Type.String(), ended: Type.String(), paused: Type.Boolean() }, closed);

const Wanted = Type.Object(
  {
    id: Type.Integer({ minimum: 1 }),
    url: Type.String({ maxLength: 8000 }),
    request: Type.Object(
      {
        method: Type.Optional(Type.Enum(['GET', 'HEAD', 'POST'])),
        headers: Type.Optional(Type.Record(Type.String({ maxLength: 200 }), Type.String({ maxLength: 8000 }))),
        body: Type.Optional(Type.String({ maxLength: 4_000_000 })),
      },
      closed,
    ),
  },
  closed,
);

const findTurnProblem = createValidator(() => ({ ...Turn }));
const findFetchProblem = createValidator(() => ({ ...Wanted }));

/** What a source did in a turn. */
export interface SourceTurn {
  /** JSON Lines, unread. */
  readonly rows: string;
  readonly fetches: readonly WantedFetch[];
  /** Whether it waits for its rows to be taken. */
  readonly paused: boolean;
  readonly ended?: { readonly since: string | null };
}

/** Longest text from which a source goes on the next time, in characters. */
const longestSince = 2000;

const wrong = (reason: string): SandboxFailure => new SandboxFailure('threw', reason);

/** Reads what a source told of its turn. Throws a {@link SandboxFailure} for what it threw, and for what cannot be. */
export function readTurn(value: unknown): SourceTurn {
  const problem = findTurnProblem(value);
  if (problem) {
    throw wrong(`its turn cannot be read: ${problem.path} ${problem.reason}`);
  }
  const { rows, fetches, ended, paused } = value as Static<typeof Turn>;
  if (ended.startsWith('E')) {
    const thrown = ended.slice(1);
    // What comes after a wait ends in a promise, and so does the end of memory.
    throw thrown.startsWith('InternalError: out of memory') ? new SandboxFailure('memory', thrown) : wrong(thrown);
  }
  const wanted = fetches.split('\n').filter((line) => line !== '').map(readFetch);
  return { rows, paused, fetches: wanted, ...(ended !== '' && { ended: { since: readSince(ended.slice(1)) } }) };
}

function readFetch(line: string): WantedFetch {
  const wanted = parse(line);
  const problem = findFetchProblem(wanted);
  if (problem) {
    throw wrong(`It cannot be fetched: ${problem.path} ${problem.reason}`);
  }
  return wanted as WantedFetch;
}

function readSince(json: string): string | null {
  const since = parse(json);
  if (since !== null && (typeof since !== 'string' || since.length > longestSince || !since.isWellFormed())) {
    throw wrong(`It gave back what is no text of up to ${longestSince} characters to go on from`);
  }
  return since;
}

/** Code that changed what JSON is may write anything. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw wrong('It told what is no JSON');
  }
}

import type { FastifyBaseLogger } from 'fastify';
import { type DestinationStream, destination, type Level, pino } from 'pino';

/** What a log line may say of an error. Messages can quote values of people's records, so they are left out; frames cannot. */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) {
    return { type: typeof error };
  }
  return {
    type: error.name,
    ...('code' in error && { code: error.code }),
    frames: (error.stack ?? '').split('\n').flatMap((line) => (/^\s+at /.test(line) ? [line.trim()] : [])),
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
  };
}

/** A log of JSON lines, by default to standard error. It holds no addresses, queries, bodies or messages of failures. */
export function createServerLog(level: Level | 'silent' = 'info', stream: DestinationStream = destination(2)): FastifyBaseLogger {
  const serializers = { err: describeError, req: () => undefined, res: () => undefined };
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers }, stream);
}

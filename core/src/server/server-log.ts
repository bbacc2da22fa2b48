import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { type DestinationStream, destination, type Level, pino } from 'pino';

import { HostError } from '../base/errors.js';

/** What a log line may say of an error. Messages can quote values of people's records, so they are left out; frames cannot. */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) {
    return { type: typeof error };
  }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).map((line) => line.trim());
  return {
    type: error.name,
    ...('code' in error ? { code: error.code } : {}),
    frames,
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}

/** A log of JSON lines, by default to standard error. It holds no addresses, queries, bodies or messages of failures. */
export function createServerLog(level: Level | 'silent' = 'info', stream: DestinationStream = destination(2)): FastifyBaseLogger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: describeError, req: () => undefined, res: () => undefined } },
    stream,
  );
}

/** Logs each answer once: reading at level debug, changes at info, what was refused at info, failures at error. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onError', (request, _reply, error, done) => {
    if (!HostError.is(error) ? (error.statusCode ?? 500) >= 500 : error.status >= 500) {
      request.log.error({ err: error }, 'Request failed.');
    }
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    const level = request.method === 'GET' && reply.statusCode < 400 ? 'debug' : 'info';
    if (request.log.level === 'debug' || request.log.level === 'trace' || level === 'info') {
      const { method, routeOptions } = request;
      request.log[level]({ method, route: routeOptions.url, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'Request answered.');
    }
    done();
  });
}

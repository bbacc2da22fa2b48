import { type FastifyReply, type FastifyRequest, LogController } from 'fastify';

import { HostError } from '../base/errors.js';

/** Logs each answer once, by its route and never by its address: reading at level debug, changes and refusals at info, failures at error. */
export class RequestLog extends LogController {
  override incomingRequest(): void {
    // One line a request says all: see `requestCompleted`.
  }

  override routeNotFound(): void {
    // Its address could name a person, and the line of the answer follows.
  }

  override requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    const reads = request.method === 'GET' || request.method === 'HEAD';
    const level = error || reply.statusCode >= 400 || !reads ? 'info' : 'debug';
    if (level === 'info' || request.log.level === 'debug' || request.log.level === 'trace') {
      request.log[level](
        { method: request.method, route: request.routeOptions.url, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
        'Request answered.',
      );
    }
  }

  override defaultErrorLog(error: Error, request: FastifyRequest): void {
    request.log.error({ err: error, route: request.routeOptions.url }, 'Request failed.');
  }

  override streamError(error: Error, request: FastifyRequest): void {
    const left = HostError.is(error, 'INTERRUPTED') || ('code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE');
    request.log[left ? 'debug' : 'error']({ err: error, route: request.routeOptions.url }, left ? 'Client left.' : 'Answer broken off.');
  }

  override writeHeadError(error: Error, request: FastifyRequest): void {
    this.defaultErrorLog(error, request);
  }

  override serializerError(error: Error, request: FastifyRequest): void {
    this.defaultErrorLog(error, request);
  }
}

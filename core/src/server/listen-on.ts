import type { FastifyInstance } from 'fastify';

import { HostError } from '../base/errors.js';
import { isLoopback, toUrl } from './loopback.js';

/** Where a server is to answer. Port 0 takes any that is free. */
export interface ListenOptions {
  readonly host: string;
  readonly port: number;
}

/** Where a server answers. */
export interface Listening {
  readonly url: string;
  readonly port: number;
}

/** Lets a server answer. Throws `HOST_NEEDS_AUTHENTICATION` beyond loopback, `PORT_IN_USE` and `PORT_UNUSABLE`. */
export async function listenOn(app: FastifyInstance, { host, port }: ListenOptions): Promise<Listening> {
  if (!isLoopback(host)) {
    throw new HostError('HOST_NEEDS_AUTHENTICATION', { host });
  }
  // A port that cannot be must not bring up the rest of the server first.
  await app.ready();
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw toHostError(error, { host, port });
  }
  const address = app.server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return { url: toUrl(host, taken), port: taken };
}

function toHostError(error: unknown, { host, port }: ListenOptions): unknown {
  const { code } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EADDRINUSE':
      return new HostError('PORT_IN_USE', { host, port, next: port < 65_535 ? port + 1 : 0 }, { cause: error });
    case 'EACCES':
      return new HostError('PORT_UNUSABLE', { host, port, reason: 'this user may not take it' }, { cause: error });
    case 'EADDRNOTAVAIL':
      return new HostError('PORT_UNUSABLE', { host, port, reason: 'this machine has no such address' }, { cause: error });
    case 'ERR_SOCKET_BAD_PORT':
      return new HostError('PORT_UNUSABLE', { host, port, reason: 'there is no such port' }, { cause: error });
    default:
      return error;
  }
}

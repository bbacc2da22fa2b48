import type { FastifyInstance, FastifyRequest } from 'fastify';

import { HostError } from '../base/errors.js';
import { hostsOfPort } from './loopback.js';

const readingMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what other web pages could make a browser send: requests under a foreign name (DNS rebinding), and changes
 * from another origin (CSRF). Programs that are no browser send no Origin, and may change things.
 */
export function refuseStrangers(app: FastifyInstance): void {
  const trustedByPort = new Map<number, ReadonlySet<string>>();

  const trustedHosts = (port: number): ReadonlySet<string> => {
    const known = trustedByPort.get(port);
    if (known) {
      return known;
    }
    const hosts = hostsOfPort(port);
    trustedByPort.set(port, hosts);
    return hosts;
  };

  app.addHook('onRequest', (request, _reply, done) => {
    const host = request.headers.host?.toLowerCase() ?? '';
    // A request that was injected came through no socket and has no port: then the name alone counts.
    const port = request.socket.localPort ?? Number(/:(\d+)$/.exec(host)?.[1] ?? 80);
    if (!trustedHosts(port).has(host)) {
      done(new HostError('HOST_UNTRUSTED', { url: `http://127.0.0.1:${port}` }));
    } else if (!readingMethods.has(request.method) && !isOwnOrigin(request, host)) {
      done(new HostError('ORIGIN_UNTRUSTED', { url: `http://${host}` }));
    } else {
      done();
    }
  });
}

function isOwnOrigin({ headers }: FastifyRequest, host: string): boolean {
  if (headers.origin !== undefined) {
    return headers.origin.toLowerCase() === `http://${host}`;
  }
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}

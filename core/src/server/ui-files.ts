import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';

import { HostError } from '../base/errors.js';

/** Vite puts files with a hash in their name here: under one name they never change. */
const hashed = `${sep}assets${sep}`;

/** Whether a browser asks for a page, as it does when a deep link is opened, and not for a file that a page needs. */
function asksForPage({ headers, method, url }: FastifyRequest): boolean {
  const ownedByOthers = /^\/(api|assets|healthz|readyz|metrics)(\/|\?|$)/;
  return (method === 'GET' || method === 'HEAD') && !ownedByOthers.test(url) && (headers.accept ?? '').includes('text/html');
}

/**
 * Serves the built UI from a folder, and its page for every address that nothing else has, because its URL is its state.
 * Without a folder, or one without a page in it, pages are `UI_MISSING`.
 */
export function serveUi(app: FastifyInstance, folder: string | undefined): void {
  const built = folder !== undefined && existsSync(join(folder, 'index.html'));
  if (built) {
    void app.register(fastifyStatic, {
      root: folder,
      dotfiles: 'ignore',
      cacheControl: false,
      setHeaders: (reply, path) => {
        reply.header('cache-control', path.includes(hashed) ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }
  app.setNotFoundHandler(async (request, reply) => {
    if (!asksForPage(request)) {
      throw new HostError('ROUTE_UNKNOWN', {});
    }
    if (!built) {
      throw new HostError('UI_MISSING', {});
    }
    return reply.code(200).sendFile('index.html');
  });
}

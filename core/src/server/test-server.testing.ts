import type { FastifyInstance } from 'fastify';
import { onTestFinished } from 'vitest';

import { createServer, type ServerOptions } from './create-server.js';
import { listenOn } from './listen-on.js';
import { MemoryOrganisation } from './memory-organisation.testing.js';
import { createServerLog } from './server-log.js';

/** The organisation that {@link createTestServer} serves. */
export const base = '/api/v1/organisations/rose-hair';

/** A server over one organisation in memory, silent, closed when the test is over. */
export function createTestServer(options: Partial<ServerOptions> = {}): { app: FastifyInstance; organisation: MemoryOrganisation } {
  const organisation = new MemoryOrganisation();
  const app = createServer({ organisations: [organisation], version: '1.2.3', log: createServerLog('silent'), ...options });
  onTestFinished(() => app.close());
  return { app, organisation };
}

/** As {@link createTestServer}, and answering on a free port of this machine. */
export async function startTestServer(options: Partial<ServerOptions> = {}): Promise<{ app: FastifyInstance; organisation: MemoryOrganisation; url: string; port: number }> {
  const { app, organisation } = createTestServer(options);
  return { app, organisation, ...(await listenOn(app, { host: '127.0.0.1', port: 0 })) };
}

import type { FastifyInstance } from 'fastify';
import { onTestFinished } from 'vitest';

import { createServer, type ServerOptions } from './create-server.js';
import { type Listening, listenOn } from './listen-on.js';
import { MemoryOrganisation } from './memory-organisation.testing.js';
import { createServerLog } from './server-log.js';

interface TestServer {
  readonly app: FastifyInstance;
  readonly organisation: MemoryOrganisation;
}

/** The organisation that {@link createTestServer} serves. */
export const base = '/api/v1/organisations/rose-hair';

/** A server over one organisation in memory, silent, closed when the test is over. */
export function createTestServer(options: Partial<ServerOptions> = {}): TestServer {
  const organisation = new MemoryOrganisation();
  const app = createServer({ organisations: [organisation], version: '1.2.3', log: createServerLog('silent'), ...options });
  onTestFinished(() => app.close());
  return { app, organisation };
}

/** As {@link createTestServer}, and answering on a free port of this machine. */
export async function startTestServer(options: Partial<ServerOptions> = {}): Promise<TestServer & Listening> {
  const server = createTestServer(options);
  return { ...server, ...(await listenOn(server.app, { host: '127.0.0.1', port: 0 })) };
}

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer as createSocket } from 'node:net';
import path from 'node:path';

import { HostError } from '../base/errors.js';
import { ClosableStack } from '../base/lifecycle.js';
import { findHold, holdForServer, type OrganisationFolder } from '../host/index.js';
import { createServer, createServerLog, listenOn, type Listening, type ListenOptions } from '../server/index.js';
import type { LocalOrganisation } from '../services.js';
import { corePackage, touchstoneVersion } from '../base/version.js';

/** The built UI, which is a package of its own, wherever it was installed; undefined while a checkout is not built. */
function uiFolder(): string | undefined {
  const { resolve } = createRequire(path.join(corePackage, 'package.json'));
  const folder = path.join(path.dirname(resolve('@touchstone/ui/package.json')), 'dist');
  return existsSync(path.join(folder, 'index.html')) ? folder : undefined;
}

/** Throws `PORT_IN_USE` before any long work is done for a server that could not listen. */
export function assertPortFree({ host, port }: ListenOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createSocket();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const inUse = error.code === 'EADDRINUSE';
      // Whatever else is wrong with the port is told when the server itself listens on it.
      return inUse ? reject(new HostError('PORT_IN_USE', { host, port, next: port < 65_535 ? port + 1 : 0 }, { cause: error })) : resolve();
    });
    probe.listen({ host, port }, () => probe.close(() => resolve()));
  });
}

/** Throws `ORGANISATION_IN_USE` when a living server holds the organisation. */
export function assertNotHeld({ server, path: folder }: OrganisationFolder): void {
  const hold = findHold(server);
  if (hold) {
    throw new HostError('ORGANISATION_IN_USE', { path: `${folder} (served at ${hold.url} by process ${hold.pid})` });
  }
}

export interface Serving extends Listening {
  close(): Promise<void>;
}

/** Serves an organisation that was opened, and lets go of it when closed. Throws `PORT_IN_USE` and the like. */
export async function serveOrganisation(organisation: LocalOrganisation, listen: ListenOptions): Promise<Serving> {
  const owned = new ClosableStack();
  owned.add(organisation);
  try {
    const ui = uiFolder();
    const app = createServer({
      organisations: [organisation],
      version: touchstoneVersion(),
      log: createServerLog('warn'),
      ...(ui !== undefined && { ui }),
    });
    owned.add({ close: () => app.close() });
    const listening = await listenOn(app, listen);
    const hold = holdForServer(organisation.files.server, listening.url);
    owned.add({ close: () => Promise.resolve(hold.dispose()) });
    return { ...listening, close: () => owned.close() };
  } catch (error) {
    await owned.close();
    throw error;
  }
}

/** Waits until the signal says stop. */
export function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
    }
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

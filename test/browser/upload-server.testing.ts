import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { createOrganisation } from '../../core/src/host/index.js';
import { createServer, createServerLog, listenOn } from '../../core/src/server/index.js';
import { type LocalOrganisation, openOrganisation } from '../../core/src/services.js';

/** The built UI over real organisations without any data, as somebody meets them on the first day. */
export class UploadServer {
  private constructor(
    /** Where it listens, without a slash at its end. */
    readonly origin: string,
    readonly close: () => Promise<void>,
  ) {}

  static async start(ids: readonly string[]): Promise<UploadServer> {
    const root = mkdtempSync(join(tmpdir(), 'touchstone-upload-server-'));
    const organisations: LocalOrganisation[] = [];
    for (const id of ids) {
      createOrganisation(join(root, id), { id, name: id, timezone: 'Europe/Prague', locale: 'en', currency: 'EUR' });
      organisations.push(await openOrganisation(join(root, id)));
    }
    const ui = fileURLToPath(new URL('../../ui/dist', import.meta.url));
    const app = createServer({ organisations, version: '1.0.0', ui, log: createServerLog('silent') });
    const { url } = await listenOn(app, { host: '127.0.0.1', port: 0 });
    return new UploadServer(url, async () => {
      await app.close();
      await Promise.all(organisations.map((organisation) => organisation.close()));
      rmSync(root, { recursive: true, force: true });
    });
  }
}

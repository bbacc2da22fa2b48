import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { plugin } from '@touchstone/sdk';
import { toContributes } from '@touchstone/sdk/pack';

import { buildPlugin, writeBuilt } from '../../core/src/cli/commands/plugin-author/build-plugin.js';
import { createOrganisation } from '../../core/src/host/index.js';
import { createServer, createServerLog, listenOn } from '../../core/src/server/index.js';
import { openOrganisation } from '../../core/src/services.js';
import { installTools } from '../integration/author.testing.js';
import { strangersFiles, writeFiles } from '../integration/plugin.testing.js';
import { writeSmallData } from '../integration/small-organisation.testing.js';

const follow = { report: () => {}, signal: new AbortController().signal };
const fromRoot = (place: string): string => fileURLToPath(new URL(`../../${place}`, import.meta.url));

/** The example of a panel, as its author packs it. */
async function packedExample(folder: string): Promise<string> {
  cpSync(fromRoot('examples/branches'), folder, { recursive: true });
  installTools(folder);
  await writeBuilt(await buildPlugin(folder));
  rmSync(path.join(folder, 'node_modules'), { recursive: true });
  return folder;
}

/** A panel with this script, which the page loads, on the page of follow-up. */
function hostileFiles(id: string, script: string): Record<string, string> {
  const contribution = plugin({
    principle: id,
    checks: [],
    panels: [{ id: 'page', doc: `Attack ${id}`, page: 'panel/page.html', place: 'principle', principle: 'follow-up', checks: ['follow-up.promise-kept'] }],
    messages: { en: { 'principle.name': id } },
  });
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${id}</title><script src="page.js"></script></head><body>${id}</body></html>`;
  return {
    ...strangersFiles({ contributes: toContributes(contribution, 'plugin.ts'), manifest: { name: `touchstone-${id}`, touchstone: { id: `stranger.${id}`, contributes: 'dist/contributes.json', capabilities: {} } } }),
    'panel/page.html': page,
    'panel/page.js': script,
    'secret.js': 'top.postMessage("read", "*");',
  };
}

/** The server of a small organisation with the example of a panel and some panels that mean harm, by their names. */
export async function startPanelServer(hostile: (stranger: string) => Readonly<Record<string, string>>) {
  const root = mkdtempSync(path.join(tmpdir(), 'touchstone-panels-'));
  const heard: string[] = [];
  const strangers = createHttpServer((request, response) => {
    heard.push(String(request.url));
    response.setHeader('access-control-allow-origin', '*').end('ok');
  });
  await new Promise<void>((resolve) => strangers.listen(0, '127.0.0.1', resolve));
  const stranger = `http://127.0.0.1:${(strangers.address() as AddressInfo).port}`;
  const home = path.join(root, 'small');
  createOrganisation(home, { name: 'Small', id: 'small', timezone: 'Europe/Prague', locale: 'en', currency: 'CZK' });
  const organisation = await openOrganisation(home);
  const data = path.join(root, 'data');
  mkdirSync(data);
  await organisation.importFiles({ files: writeSmallData(data) }, follow);
  const admin = organisation.administration('admin');
  const folders = [await packedExample(path.join(root, 'branches')), ...Object.entries(hostile(stranger)).map(([id, script]) => writeFiles(path.join(root, id), hostileFiles(id, script)))];
  for (const folder of folders) {
    const { plugin: id } = await admin.install({ spec: folder });
    await organisation.setPluginEnabled(id, true, 'admin');
  }
  await organisation.score(follow);
  const app = createServer({ organisations: [organisation], version: '0.0.0', ui: fromRoot('ui/dist'), log: createServerLog('silent') });
  const { url } = await listenOn(app, { host: '127.0.0.1', port: 0 });
  return {
    url,
    /** What the server of a stranger was asked for. */
    heard,
    async close(): Promise<void> {
      await app.close();
      await organisation.close();
      strangers.closeAllConnections();
      strangers.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

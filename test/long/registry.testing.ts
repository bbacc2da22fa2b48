import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { onTestFinished } from 'vitest';
import { runServer } from 'verdaccio';

import { writeFiles } from '../integration/plugin.testing.js';

const run = promisify(execFile);

export interface Registry {
  readonly url: string;
  /** Signs in as the author, and the `.npmrc` that says so. */
  readonly token: string;
  readonly npmrc: string;
  /** Publishes a package by plain `npm publish`. */
  publish(files: Readonly<Record<string, string>>, tag?: string): Promise<void>;
  /** Publishes packages that are packed already. */
  publishPacked(tarballs: readonly string[]): Promise<void>;
}

/** A real npm registry on this machine, which gives packages to all or to those alone who sign in, and knows nothing of any other. It is gone when the test has ended. */
export async function startRegistry({ access = '$all' }: { readonly access?: '$all' | '$authenticated' } = {}): Promise<Registry> {
  const folder = mkdtempSync(path.join(tmpdir(), 'touchstone-registry-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const config = {
    configPath: path.join(folder, 'config.yaml'),
    self_path: folder,
    storage: path.join(folder, 'storage'),
    auth: { htpasswd: { file: path.join(folder, 'htpasswd'), max_users: 10 } },
    uplinks: {},
    packages: { '**': { access, publish: '$authenticated' } },
    log: { type: 'stdout', format: 'json', level: 'fatal' },
    web: { enable: false },
  };
  const app = await runServer(config);
  await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    app.closeAllConnections();
    app.close();
  });
  const url = `http://127.0.0.1:${(app.address() as AddressInfo).port}/`;
  const user = path.join(folder, 'npmrc');
  const token = await signUp(url);
  const npmrc = `registry=${url}\n${url.replace('http:', '')}:_authToken=${token}\n`;
  writeFileSync(user, npmrc);
  const publish = (cwd: string, ...args: readonly string[]) => run('npm', ['publish', ...args, '--userconfig', user, '--cache', path.join(folder, 'cache'), '--loglevel', 'error'], { cwd });
  return {
    url,
    token,
    npmrc,
    publish: async (files, tag = 'latest') => {
      await publish(writeFiles(mkdtempSync(path.join(folder, 'package-')), files), '--tag', tag);
    },
    publishPacked: async (tarballs) => {
      await Promise.all(tarballs.map((tarball) => publish(folder, tarball, '--access', 'public')));
    },
  };
}

async function signUp(url: string): Promise<string> {
  const response = await fetch(`${url}-/user/org.couchdb.user:author`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'author', password: 'a long enough word' }),
  });
  const { token } = (await response.json()) as { readonly token?: string };
  if (token === undefined) {
    throw new Error(`The registry signed nobody up: ${response.status}`);
  }
  return token;
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { plugin } from '@touchstone/sdk';
import { afterAll, expect } from 'vitest';

import { CapabilityGuard, createGuardedFetch, type Lookup } from '../../core/src/host/capabilities/index.js';
import { ContributionLists, listedPoints } from '../../core/src/host/contributions/contribution-list.js';
import { checksPoint } from '../../core/src/host/contributions/checks.contribution.js';
import { DefaultCheckRegistry } from '../../core/src/host/contributions/check-registry.js';
import type { ContributionPoint } from '../../core/src/host/contributions/contribution-point.js';
import { DefaultMessageRegistry } from '../../core/src/host/contributions/message-registry.js';
import { messagesPoint } from '../../core/src/host/contributions/messages.contribution.js';
import { writePlugin } from '../../core/src/host/host.testing.js';
import { DefaultPluginHost } from '../../core/src/host/plugin/plugin-host.js';
import { DefaultRunningPlugins, type PulledSource } from '../../core/src/host/running/index.js';
import { openStateDatabase } from '../../core/src/store/index.js';

/** Code whose source `rows` has this body: it sees `since`, `settings`, `fetch` and `secrets`. */
export const pulls = (body: string): string => `export const pull = { async *rows({ since, settings, fetch, secrets }) { ${body} } };`;

/** What came of a pull: its rows and from where it goes on, or the code and the words of its failure. */
export type Outcome = { readonly rows: readonly unknown[]; readonly since: string | null } | { readonly failed: string };

export const healthyCode = pulls(`
  const answer = await fetch(settings.service + '/well', { headers: { authorization: secrets.token } });
  for (const id of JSON.parse(answer.text)) yield { into: 'topic', row: { id, name: id } };
  return 'page-2';
`);

export const healthyOutcome: Outcome = { rows: [{ into: 'topic', row: { id: 'a', name: 'a' } }, { into: 'topic', row: { id: 'b', name: 'b' } }], since: 'page-2' };

/** The secret that every source is given. */
export const secretToken = 's3cret "token"/41';

interface ArenaOptions {
  /** What the services do whose hosts are granted. */
  readonly serve?: RequestListener;
  /** How names are resolved, counted from the first that is asked for. */
  readonly lookup?: Lookup;
}

/** A service of this machine that is granted to all, and sources that pull from it one after another. */
export async function sourceArena(codes: readonly string[], { serve, lookup }: ArenaOptions = {}) {
  const root = mkdtempSync(path.join(tmpdir(), 'touchstone-sources-'));
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.headers.host} ${request.url}`);
    if (request.url === '/well') {
      response.end(request.headers.authorization === secretToken ? '["a","b"]' : '[]');
    } else {
      serve?.(request, response);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const service = `http://127.0.0.1:${port}`;
  const state = await openStateDatabase(':memory:');
  const guard = new CapabilityGuard(state.grants);
  const write = (name: string, code: string) => {
    const contribution = plugin({ principle: name, checks: [], sources: [{ id: 'rows', doc: 'Rows.', tables: ['topic'] }], messages: { en: { 'principle.name': name } } });
    const folder = writePlugin(root, contribution, {
      touchstone: { id: `acme.${name}`, contributes: 'dist/contributes.json', entry: 'dist/code.js', capabilities: { network: ['*'], secrets: ['token'] } },
    });
    writeFileSync(path.join(folder, 'dist/code.js'), code);
    return { folder, builtIn: false };
  };
  const names = ['healthy', ...codes.map((_, index) => `attack-${index}`)];
  const folders = [write('healthy', healthyCode), ...codes.map((code, index) => write(`attack-${index}`, code))];
  // Each may speak to the service and to two names; only the service is known to be on this machine.
  const grants = names.flatMap((name) => [
    { plugin: `acme.${name}`, capability: `network:${service}`, privateNetwork: true },
    { plugin: `acme.${name}`, capability: `network:http://crm.example:${port}`, privateNetwork: false },
    { plugin: `acme.${name}`, capability: 'network:http://169.254.169.254', privateNetwork: true },
  ]);
  await state.grants.grant(grants.map((grant) => ({ ...grant, reason: 'Tried.', actor: 'eva' })));
  const points = [checksPoint(new DefaultCheckRegistry()), messagesPoint(new DefaultMessageRegistry()), ...listedPoints(new ContributionLists())];
  const host = new DefaultPluginHost(points as readonly unknown[] as readonly ContributionPoint[], folders);
  host.apply({ plugins: Object.fromEntries(names.map((name) => [`acme.${name}`, { enabled: true }])) });
  const limits = { callMs: 300, resultChars: 4_000_000 };
  const running = new DefaultRunningPlugins({ plugins: host, quarantine: path.join(root, 'quarantine.json'), limits, sources: { pullMs: 4000, cpuMs: 1500, requests: 40, waiting: 100 } });
  afterAll(async () => {
    await running.close();
    await state.close();
    server.closeAllConnections();
    server.close();
    rmSync(root, { recursive: true, force: true });
  });

  const pull = async (name: string): Promise<Outcome> => {
    const rows: unknown[] = [];
    let bytes = 0;
    try {
      const { since }: PulledSource = await running.pull({
        plugin: `acme.${name}`,
        source: 'rows',
        now: '2026-10-31T22:59:59Z',
        since: null,
        settings: { service, crm: `http://crm.example:${port}` },
        secrets: { token: secretToken },
        fetch: (signal) => createGuardedFetch(host.get(`acme.${name}`), { guard, signal, timeoutMs: 1500, maximumBytes: 100_000, ...(lookup && { lookup }) }),
        take: (lines) => {
          bytes += lines.length;
          if (bytes < 100_000) {
            rows.push(...lines.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as unknown));
          }
          return Promise.resolve();
        },
        onProgress: () => {},
        signal: new AbortController().signal,
      });
      return { rows, since };
    } catch (error) {
      const { code, message } = error as Error & { code?: string };
      return { failed: `${code}: ${message}` };
    }
  };

  return {
    requests,
    running,
    /** One attack, and then the healthy source. */
    async fight(index: number): Promise<Outcome> {
      requests.length = 0;
      const outcome = await pull(`attack-${index}`);
      const spoken = [...requests];
      expect(await pull('healthy')).toEqual(healthyOutcome);
      requests.length = 0;
      requests.push(...spoken);
      return outcome;
    },
  };
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { plugin } from '@touchstone/sdk';
import { anyFinding, anyScorecard } from '@touchstone/sdk/testing';
import { afterAll } from 'vitest';

import { CapabilityGuard, ContributionLists, listedPoints, SecretFile } from '../../core/src/host/index.js';
import { DefaultCheckRegistry } from '../../core/src/host/contributions/check-registry.js';
import { checksPoint } from '../../core/src/host/contributions/checks.contribution.js';
import type { ContributionPoint } from '../../core/src/host/contributions/contribution-point.js';
import { DefaultMessageRegistry } from '../../core/src/host/contributions/message-registry.js';
import { messagesPoint } from '../../core/src/host/contributions/messages.contribution.js';
import { writePlugin } from '../../core/src/host/host.testing.js';
import { DefaultPluginHost } from '../../core/src/host/plugin/plugin-host.js';
import { askCommand, askRender, DefaultRunningPlugins } from '../../core/src/host/running/index.js';
import { Notifications } from '../../core/src/services/notifications.js';
import { openStateDatabase } from '../../core/src/store/index.js';

/** What a contribution that means harm is, by the function that its code exports. */
export type AskedFor = 'run' | 'render' | 'notify';

export const secretToken = 's3cret "token"/41';

const body = (name: AskedFor, code: string): string => `export const ${name} = { mine(given) { ${code} } };`;

/** Code whose function of a name has this body. */
export const does = (asked: AskedFor, code: string): { readonly asked: AskedFor; readonly code: string } => ({ asked, code: body(asked, code) });

const healthy = `
  export const run = { mine: ({ checks }) => ({ kind: 'text', text: checks.length + ' checks' }) };
  export const render = { mine: ({ scorecard }) => scorecard.organisation.name };
  export const notify = { mine: ({ findings, settings }) => ({ url: settings.service + '/well', headers: { authorization: '{secret:token}' }, body: findings[0].id }) };
`;

/** What comes of the healthy plugin, whatever others do. */
export const healthyOutcome = { run: { kind: 'text', text: '1 checks' }, render: 'Example', notify: ['POST /well f-1'] };

/** A service of this machine that is granted to all, and plugins that are asked one after another. */
export async function contributionArena(codes: readonly { readonly asked: AskedFor; readonly code: string }[]) {
  const root = mkdtempSync(path.join(tmpdir(), 'touchstone-contributions-'));
  const requests: string[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      requests.push(`${request.method} ${request.url} ${text.slice(0, 100)}`);
      const inward = request.url === '/inward';
      const status = inward ? 302 : request.url === '/no' ? 403 : request.headers.authorization === secretToken || request.url === '/open' ? 200 : 401;
      response.writeHead(status, inward ? { location: 'http://127.0.0.1:1/' } : {}).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const service = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const state = await openStateDatabase(':memory:');
  const guard = new CapabilityGuard(state.grants);
  const secrets = new SecretFile(path.join(root, 'secrets.json'));
  const write = (name: string, code: string) => {
    const one = { id: 'mine', doc: 'Mine.' };
    const contribution = plugin({
      principle: name,
      checks: [],
      exporters: [{ ...one, mediaType: 'text/plain', extension: 'txt' }],
      notifiers: [{ ...one, secrets: ['token'] }],
      commands: [one],
      settings: [{ id: 'service', doc: 'Where.', type: 'text', default: service, scope: 'organisation' }],
      messages: { en: { 'principle.name': name } },
    });
    const folder = writePlugin(root, contribution, {
      touchstone: { id: `acme.${name}`, contributes: 'dist/contributes.json', entry: 'dist/code.js', capabilities: { network: ['*'], secrets: ['token', 'other'] } },
    });
    writeFileSync(path.join(folder, 'dist/code.js'), code);
    return { folder, builtIn: false };
  };
  const names = ['healthy', ...codes.map((_, index) => `attack-${index}`)];
  const folders = [write('healthy', healthy), ...codes.map(({ code }, index) => write(`attack-${index}`, code))];
  await state.grants.grant(
    names.flatMap((name) =>
      [`network:${service}`, 'secrets:token'].map((capability) => ({ plugin: `acme.${name}`, capability, privateNetwork: capability.startsWith('network'), reason: 'Tried.', actor: 'eva' })),
    ),
  );
  const contributions = new ContributionLists();
  const points = [checksPoint(new DefaultCheckRegistry()), messagesPoint(new DefaultMessageRegistry()), ...listedPoints(contributions)];
  const host = new DefaultPluginHost(points as readonly unknown[] as readonly ContributionPoint[], folders);
  const only = (name: string): void => host.apply({ plugins: Object.fromEntries(names.map((each) => [`acme.${each}`, { enabled: each === name }])) });
  names.forEach((name) => secrets.set(`acme.${name}`, 'token', secretToken));
  const running = new DefaultRunningPlugins({ plugins: host, quarantine: path.join(root, 'quarantine.json'), limits: { callMs: 300 } });
  const settings = { settings: {} } as never;
  const toldRun = () => Promise.resolve({ ...anyScorecard(), findings: [anyFinding()] });
  const notifications = new Notifications({ contributions, guard, plugins: host, running, secrets, settings, state }, { toldRun, retryAfterMs: [0], timeoutMs: 1500 });
  afterAll(async () => {
    await notifications.close();
    await running.close();
    await state.close();
    server.close();
    rmSync(root, { recursive: true, force: true });
  });

  let runs = 0;
  const ask = async (name: string, asked: AskedFor): Promise<unknown> => {
    only(name);
    requests.length = 0;
    const id = { plugin: `acme.${name}`, id: `acme.${name}/mine`, now: '2026-10-31T22:59:59Z' };
    const { principles } = anyScorecard();
    try {
      switch (asked) {
        case 'run':
          return await askCommand(running, { ...id, given: { arguments: {}, settings: {}, checks: principles.flatMap(({ checks }) => checks) } });
        case 'render':
          return await askRender(running, { ...id, given: { scorecard: anyScorecard(), settings: {} } });
        case 'notify': {
          const any = anyScorecard();
          const document = { ...any, run: { ...any.run, id: `run-${(runs += 1)}` }, findings: [anyFinding()] };
          const notices = notifications.noticesOf(document, { known: new Set(), first: false });
          await state.runs.save({ document, notices, facts: {}, settingsVersion: '', pluginsVersion: '', locale: 'en', actor: 'eva', current: false, exempted: [] });
          await notifications.begin();
          await notifications.settled();
          const told = running.list().find(({ plugin: each }) => each === id.plugin)?.lastNotification;
          return told?.outcome === 'failed' ? told.detail : [...requests];
        }
      }
    } catch (error) {
      const { code, message } = error as Error & { code?: string };
      return `${code}: ${message}`;
    }
  };

  return {
    running,
    requests,
    attack: (index: number): Promise<unknown> => ask(`attack-${index}`, codes[index]?.asked ?? 'run'),
    healthy: async () => ({ run: await ask('healthy', 'run'), render: await ask('healthy', 'render'), notify: await ask('healthy', 'notify') }),
  };
}

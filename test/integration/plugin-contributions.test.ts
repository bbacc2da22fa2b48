import { EventEmitter, once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import { plugin } from '@touchstone/sdk';
import type { CommandSummary, ExporterSummary, RunningPlugin } from '@touchstone/sdk/contract';
import { expect, onTestFinished, test } from 'vitest';

import { organisationFolder } from '../../core/src/host/index.js';
import { openOrganisation } from '../../core/src/services.js';
import { openStateDatabase } from '../../core/src/store/index.js';
import { toContributes } from '../../sdk/src/pack/contributes.js';
import { printed, start, temporaryFolder, touchstone } from './cli.testing.js';
import { strangersContribution, strangersFiles, writeFiles } from './plugin.testing.js';
import { makeImported } from './small-organisation.testing.js';

const follow = { report: () => {}, signal: new AbortController().signal };
const id = 'stranger.promises';

const code = `
  export const run = { units: ({ arguments: { count, names }, checks }) => ({
    kind: 'table', columns: ['unit', 'kept'], rows: checks[0].units.filter(({ unit }) => names.length === 0 || names.includes(unit.orgUnit)).slice(0, count).map(({ unit, k }) => [unit.orgUnit ?? 'all', k]),
  }) };
  export const render = { list: ({ scorecard }) => scorecard.principles.map((each) => each.id).join('\\n') };
  export const notify = { chat: ({ findings, organisation, settings, summary }) => ({
    url: settings.chat + '/{secret:room}', headers: { authorization: 'Bearer {secret:token}' },
    body: organisation.name + ': ' + (summary ? findings.length + ' of ' + summary.findings + ', ' + JSON.stringify(summary.bySeverity) + ' ' : '') + findings.map(({ check }) => check).join(),
  }) };
`;

const contribution = {
  ...strangersContribution(),
  commands: [{ id: 'units', doc: 'Units.', arguments: [{ id: 'count', doc: 'How many.', type: 'number', default: 1, maximum: 9 }, { id: 'names', doc: 'Which.', type: 'list', default: [] }], checks: ['promises.in-time'] }],
  exporters: [{ id: 'list', doc: 'The principles.', mediaType: 'text/plain', extension: 'txt' }],
  notifiers: [{ id: 'chat', doc: 'The chat.', secrets: ['token', 'room'] }],
  settings: [{ id: 'chat', doc: 'Where the chat is.', type: 'text', default: 'https://chat.example', scope: 'organisation' }],
} as const;

/** A chat that answers with these, and never where one is nought; then well. It remembers what was posted, and under which keys. */
async function chat(...answers: readonly number[]) {
  const posted: string[] = [];
  const keys: unknown[] = [];
  const left = [...answers];
  const heard = new EventEmitter();
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      posted.push(`${request.method} ${request.url} ${request.headers.authorization} ${body}`);
      keys.push(request.headers['idempotency-key']);
      const answer = left.shift() ?? 204;
      heard.emit('post');
      return answer === 0 ? undefined : response.writeHead(answer).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { posted, keys, heard, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** A small organisation with the plugin, which takes part and may speak to the chat. */
async function withPlugin(url: string): Promise<string> {
  const org = await makeImported();
  const files = strangersFiles({
    contributes: toContributes(plugin(contribution), 'plugin.js'),
    manifest: { touchstone: { id, contributes: 'dist/contributes.json', entry: 'dist/code.js', capabilities: { network: ['*'], secrets: ['token', 'room'] } } },
    files: { 'dist/code.js': code },
  });
  const organisation = await openOrganisation(org);
  try {
    const eva = organisation.administration('eva');
    await eva.install({ spec: writeFiles(temporaryFolder(), files) });
    await organisation.setPluginEnabled(id, true, 'eva');
    await eva.grant(id, { capabilities: [`network:${url}`], privateNetwork: true, reason: 'Our chat.' });
    await eva.grant(id, { capabilities: ['secrets:token', 'secrets:room'], reason: 'Our chat.' });
    await organisation.secrets('eva').set(id, 'token', 's3cret');
    await organisation.secrets('eva').set(id, 'room', 'a/b');
  } finally {
    await organisation.close();
  }
  writeFiles(org, { 'touchstone.json': readFileSync(path.join(org, 'touchstone.json'), 'utf8').replace(/\}\s*$/, `, "settings": { "promises.chat": "${url}" } }`) });
  return org;
}

const notificationOf = (running: readonly RunningPlugin[]) => running.find(({ plugin: each }) => each === id)?.lastNotification;

test('a chat hears of new findings once, with secrets by name, again where it was not there; and no run waits for it', async () => {
  const { posted, keys, url } = await chat(503);
  const org = await withPlugin(url);
  const organisation = await openOrganisation(org);
  const steps: string[] = [];
  organisation.onDidStep(({ plugin: each, type }) => steps.push(`${each} ${type}`));

  await organisation.score(follow);
  expect(posted).toEqual([]);
  await organisation.score(follow);
  await organisation.close();

  const message = expect.stringMatching(/^POST \/a%2Fb Bearer s3cret Small: .*promises\.in-time/) as string;
  expect(posted).toEqual([message, message]);
  expect(keys).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), keys[0]]);
  expect(steps).toContain(`${id} notified`);

  const told = await touchstone(['plugin', 'running', '--org', org]);
  expect(told.stdout).toMatch(/stranger\.promises\/chat: posted 1 message/);
  const state = await openStateDatabase(organisationFolder(org).state);
  onTestFinished(() => state.close());
  expect(notificationOf((await state.running.list()) as never)).toMatchObject({ notifier: `${id}/chat`, outcome: 'sent', messages: 1, detail: null });
});

test('the first run is told as a summary: the five worst, and how many there are in all', async () => {
  const { posted, url } = await chat();
  const organisation = await openOrganisation(await withPlugin(url));
  const findings = (await organisation.scorecardOfRun(await organisation.score(follow)))?.findings.filter(({ severity }) => severity !== 'praise') ?? [];
  await organisation.close();

  expect(findings.length).toBeGreaterThan(5);
  const worst = findings.slice(0, 5).map(({ check }) => check);
  expect(posted).toEqual([expect.stringMatching(new RegExp(`Small: 5 of ${findings.length}, \\{.*\\} ${worst.join(',')}$`))]);
});

test('what a process was killed over is told by the next one, under the same key', async () => {
  const { posted, keys, heard, url } = await chat(0);
  const org = await withPlugin(url);
  const { child, ended } = start(['score', '--org', org]);
  await once(heard, 'post');
  child.kill('SIGKILL');
  await ended;

  const organisation = await openOrganisation(org);
  await organisation.close();
  const again = await openOrganisation(org);
  await again.close();

  expect(posted).toEqual([posted[0], posted[0]]);
  expect(keys).toEqual([keys[0], keys[0]]);
  const state = await openStateDatabase(organisationFolder(org).state);
  onTestFinished(() => state.close());
  expect(await state.notices.list()).toEqual([]);
});

test('what was not granted is not sent, and the run stands', async () => {
  const { posted, url } = await chat();
  const org = await withPlugin(url);
  const organisation = await openOrganisation(org);
  onTestFinished(() => organisation.close());
  await organisation.administration('eva').revoke(id, { capabilities: [`network:${url}`], reason: 'No more.' });
  const failed = new Promise((resolve) => organisation.onDidStep(({ type }) => type === 'not-notified' && resolve(type)));

  expect(await organisation.scorecardOfRun(await organisation.score(follow))).toMatchObject({ findings: expect.arrayContaining([expect.objectContaining({ check: 'promises.in-time' })]) as unknown });
  await failed;
  expect(notificationOf(await organisation.runningPlugins())).toMatchObject({ outcome: 'failed', messages: 0, detail: expect.stringMatching(/^FETCH_REFUSED: .*not among the hosts/) as string });
  expect(posted).toEqual([]);
});

/** Runs a command of the program and gives what it answered, or the code of its refusal. */
async function answerOf(...args: readonly string[]): Promise<unknown> {
  const { exitCode, stdout, stderr } = await touchstone(args);
  return exitCode === 0 ? stdout : (JSON.parse(stderr) as { error: { code: string } }).error.code;
}

test('people run commands and make files, from an organisation at hand and from one that a server holds', async () => {
  const { url } = await chat();
  const org = await withPlugin(url);
  const own = ['--org', org, '--json'];
  const out = path.join(temporaryFolder(), 'principles.txt');
  const both = async () => ({
    listed: (JSON.parse(String(await answerOf('command', 'list', ...own))) as CommandSummary[]).map((each) => each.id),
    ran: JSON.parse(String(await answerOf('command', 'run', `${id}/units`, 'count=1', 'names=brno,praha', ...own))) as unknown,
    refused: [await answerOf('command', 'run', `${id}/units`, 'count=10', ...own), await answerOf('export', '--with', `${id}/other`, ...own)],
    exported: [await answerOf('export', '--with', `${id}/list`, '--out', out, '--org', org), readFileSync(out, 'utf8').split('\n').includes('promises')],
    byHost: String(await answerOf('export', '--with', 'csv', '--what', 'units', '--check', 'promises.in-time', '--bom', '--org', org)).split('\r\n'),
    listedExporters: (JSON.parse(String(await answerOf('export', '--list', ...own))) as ExporterSummary[]).map((each) => each.id),
  });
  expect(await answerOf('export', '--with', `${id}/list`, ...own)).toBe('SCORECARD_MISSING');
  await answerOf('score', ...own);

  const alone = await both();
  expect(alone).toEqual({
    listed: [`${id}/units`],
    ran: { kind: 'table', columns: ['unit', 'kept'], rows: [['brno', 20]] },
    refused: ['COMMAND_ARGUMENT_INVALID', 'EXPORTER_UNKNOWN'],
    byHost: expect.arrayContaining([expect.stringMatching(/^\uFEFF"check","unit","unit_name"/), expect.stringMatching(/^"promises\.in-time","orgUnit=brno","Brno"/)]) as unknown,
    listedExporters: ['csv', 'json', 'sarif', `${id}/list`],
    exported: [expect.stringMatching(/^Wrote .*principles\.txt, \d+ bytes of text\/plain/), true],
  });

  const { child } = start(['serve', '--org', org, '--port', '0']);
  await printed(child, /served at/);
  expect(await both()).toEqual(alone);
});

test('a command takes what it declares and nothing else, and the audit keeps that it was run', async () => {
  const { url } = await chat();
  const org = await withPlugin(url);
  const organisation = await openOrganisation(org);
  onTestFinished(() => organisation.close());
  const run = async (command: string, told: Readonly<Record<string, number | string>>) => {
    try {
      return await organisation.commands('eva').run(command, told);
    } catch (error) {
      return (error as Error).message;
    }
  };

  expect(await run(`${id}/units`, { count: 'many' })).toBe(`The argument "count" of the command "${id}/units" must be a number.`);
  expect(await run(`${id}/units`, { count: 10 })).toMatch(/must be 9 or less/);
  expect(await run(`${id}/units`, { other: 1 })).toMatch(/"other" .* is none of those that it takes, which are count, names/);
  expect(await run(`${id}/other`, {})).toMatch(/There is no command .* there is stranger\.promises\/units/);
  // Before the first run there are no results, and this command counts on some.
  expect(await run(`${id}/units`, {})).toMatch(/failed at "stranger\.promises\/units": TypeError/);
  const state = await openStateDatabase(organisationFolder(org).state);
  onTestFinished(() => state.close());
  expect((await state.audit.list({ limit: 50 })).filter(({ action }) => action === 'command.run').map(({ actor, detail }) => [actor, detail])).toEqual([['eva', { command: `${id}/units` }]]);
});

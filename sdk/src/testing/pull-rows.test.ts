import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { expect, onTestFinished, test } from 'vitest';

import { plugin, type Pull, type PulledRow } from '../index.js';
import { pullRows } from './pull-rows.js';

const desk = plugin({
  principle: 'desk',
  checks: [],
  sources: [{ id: 'tickets', doc: 'Tickets.', tables: ['topic', 'case'], secrets: ['token'] }],
  settings: [{ id: 'size', doc: 'Rows a page.', type: 'number', default: 2, scope: 'organisation' }],
  messages: { en: { 'principle.name': 'Desk' } },
});

/** A source that gives what it is told to give, whatever the compiler would say of it. */
const giving = (...rows: readonly object[]): Pull =>
  async function* () {
    yield* rows as readonly PulledRow[];
    return undefined;
  };

const topic = { into: 'topic', row: { id: 't1', code: 'Delivery' } };

test('a source gives its rows and says from where to go on, with the settings of the plugin, those of the test, secrets and where it stopped', async () => {
  let told: unknown;
  const pull: Pull = async function* ({ since, settings, secrets }) {
    told = { since, settings, secrets };
    yield topic as PulledRow;
    return 'page-8';
  };

  expect(await pullRows(desk, { source: 'tickets', pull, since: 'page-7', settings: { host: 'x' }, secrets: { token: 's' } })).toEqual({ rows: [topic], since: 'page-8' });
  expect(told).toEqual({ since: 'page-7', settings: { size: 2, host: 'x' }, secrets: { token: 's' } });
  expect(await pullRows(desk, { source: 'tickets', pull: giving() })).toEqual({ rows: [], since: undefined });
});

test.each([
  ['a table that the source does not declare', { into: 'call', row: { id: '1' } }, 'it goes into "call", which the source does not declare'],
  ['a column that is not there', { into: 'topic', row: { id: '1', code: 'x', codes: 'y' } }, '"topic" has no column "codes"; did you mean "code"?'],
  ['a column that every object has', { into: 'topic', row: { id: '1', code: 'x', constructor: 'y' } }, '"topic" has no column "constructor"'],
  ['a value that does not fit', { into: 'case', row: { id: '1', openedAt: 'yesterday' } }, 'case.openedAt: '],
  ['a value that is missing', { into: 'topic', row: { code: 'x' } }, 'topic.id is missing'],
  ['a required value that is null', { into: 'topic', row: { id: null, code: 'x' } }, 'topic.id is missing'],
])('refuses %s, and says which row it was', async (_what, row, reason) => {
  await expect(pullRows(desk, { source: 'tickets', pull: giving(topic, row) })).rejects.toThrow(`Row 2 of the source "tickets": ${reason}`);
});

test('refuses a source that the plugin has not, and a secret that the host would not give', async () => {
  await expect(pullRows(desk, { source: 'calls', pull: giving() })).rejects.toThrow('The plugin has no source "calls".');
  await expect(pullRows(desk, { source: 'tickets', pull: giving(), secrets: { key: 'k' } })).rejects.toThrow('declares no secret "key"');
});

test('what the source throws ends the pull, and its rows before that are not taken for all', async () => {
  const pull: Pull = async function* () {
    yield topic as PulledRow;
    throw new Error('answered with 401');
  };

  await expect(pullRows(desk, { source: 'tickets', pull })).rejects.toThrow('answered with 401');
});

test('fetches from a server of the test as the host would: text, and no cookies', async () => {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => response.writeHead(201, { 'set-cookie': 'a=b', 'x-page': '2' }).end(`${request.method} ${request.headers['x-token'] as string} ${body}`));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const answers: unknown[] = [];
  const pull: Pull = async function* ({ fetch }) {
    answers.push(await fetch(url, { method: 'POST', headers: { 'x-token': 't' }, body: '{}' }));
    yield* [];
    return undefined;
  };

  await pullRows(desk, { source: 'tickets', pull });

  expect(answers).toEqual([{ url, status: 201, text: 'POST t {}', headers: expect.objectContaining({ 'x-page': '2' }) as object }]);
  expect(JSON.stringify(answers)).not.toContain('a=b');
});

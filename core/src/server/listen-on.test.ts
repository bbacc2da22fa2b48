import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

import { listenOn } from './listen-on.js';
import { createTestServer, startTestServer } from './test-server.testing.js';

/** Sends bytes as they are, as a browser never would. */
async function send(port: number, request: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.end(request);
  return text(socket);
}

test('says where it answers', async () => {
  const { port, url } = await startTestServer();

  expect(url).toBe(`http://127.0.0.1:${port}`);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
});

test('names a port that is in use, and the way out', async () => {
  const { port } = await startTestServer();

  await expect(listenOn(createTestServer().app, { host: '127.0.0.1', port })).rejects.toMatchObject({
    code: 'PORT_IN_USE',
    message: `Port ${port} on 127.0.0.1 is in use by another program.`,
    remedy: `Choose another port with \`--port\`, such as \`--port ${port + 1}\`.`,
  });
});

test.each(['0.0.0.0', '::', '192.168.1.10', 'touchstone.example', '127.example.com'])('does not answer on %s', async (host) => {
  const { app } = createTestServer();

  await expect(listenOn(app, { host, port: 0 })).rejects.toMatchObject({ code: 'HOST_NEEDS_AUTHENTICATION' });
  expect(app.server.listening).toBe(false);
});

test('refuses a port that cannot be', async () => {
  await expect(listenOn(createTestServer().app, { host: '127.0.0.1', port: 70_000 })).rejects.toMatchObject({ code: 'PORT_UNUSABLE' });
});

test.each([
  ['another name', (port: number) => `attacker.example:${port}`, 421],
  ['a name that begins like ours', (port: number) => `localhost.attacker.example:${port}`, 421],
  ['another port', (port: number) => `127.0.0.1:${port + 1}`, 421],
  ['no port', () => '127.0.0.1', 421],
  ['its address', (port: number) => `127.0.0.1:${port}`, 200],
  ['localhost', (port: number) => `LocalHost:${port}`, 200],
  ['its address of version 6', (port: number) => `[::1]:${port}`, 200],
])('called by %s', async (_name, host, status) => {
  const { port } = await startTestServer();

  const answer = await send(port, `GET /healthz HTTP/1.1\r\nHost: ${host(port)}\r\nConnection: close\r\n\r\n`);

  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
});

test.each([
  ['no HTTP', 'HELLO\r\n\r\n', 400],
  ['a header without end', `GET / HTTP/1.1\r\nHost: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
])('answers %s with a problem', async (_what, request, status) => {
  const { port } = await startTestServer();

  const answer = await send(port, request);

  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer).toContain('Content-Type: application/problem+json');
  expect(JSON.parse(answer.slice(answer.indexOf('{')))).toMatchObject({ status, code: 'REQUEST_INVALID' });
});

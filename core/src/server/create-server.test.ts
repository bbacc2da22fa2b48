import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';

import { contentSecurityPolicy } from './security-headers.js';
import { createServerLog } from './server-log.js';
import { base, createTestServer } from './test-server.testing.js';

/** A built UI, as Vite leaves it. */
function createUi(): string {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-ui-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Touchstone</title>');
  writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, '.secret'), 'no');
  writeFileSync(join(folder, 'assets', 'main-abc123.js'), 'export {};');
  return folder;
}

const page = { accept: 'text/html,application/xhtml+xml' };

describe('changes', () => {
  const url = `${base}/runs`;
  const host = 'localhost:4870';

  test.each([
    ['another site', { origin: 'https://attacker.example' }, 403],
    ['another port of this machine', { origin: 'http://localhost:3000' }, 403],
    ['a file or a sandboxed frame', { origin: 'null' }, 403],
    ['another scheme', { origin: `https://${host}` }, 403],
    ['a page that hides its origin', { 'sec-fetch-site': 'cross-site' }, 403],
    ['another port that hides its origin', { 'sec-fetch-site': 'same-site' }, 403],
    ['our own page', { origin: `http://${host}`, 'sec-fetch-site': 'same-origin' }, 202],
    ['a program that is no browser', {}, 202],
  ])('asked for by %s', async (_who, headers, status) => {
    const response = await createTestServer().app.inject({ method: 'POST', url, headers: { host, ...headers } });

    expect(response.statusCode).toBe(status);
  });

  test('are refused under another name, and so is reading', async () => {
    const { app, organisation } = createTestServer();
    const headers = { host: 'attacker.example', origin: 'http://attacker.example' };

    const responses = [await app.inject({ method: 'POST', url, headers }), await app.inject({ url: base, headers })];

    expect(responses.map((response) => [response.statusCode, response.json().code])).toEqual([
      [421, 'HOST_UNTRUSTED'],
      [421, 'HOST_UNTRUSTED'],
    ]);
    expect(organisation.runs).toBe(0);
  });
});

test.each([base, '/healthz', '/api/none', '/', '/assets/main-abc123.js', '/deep/link'])('is strict with browsers at %s', async (url) => {
  const { app } = createTestServer({ ui: createUi() });

  expect((await app.inject({ url, headers: page })).headers).toMatchObject({
    'content-security-policy': contentSecurityPolicy,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  });
});

describe('the UI', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/findings/follow-up.promise-kept?period=2026-10', 'text/html; charset=utf-8', 'no-cache'],
    ['/index.html', 'text/html; charset=utf-8', 'no-cache'],
    ['/favicon.svg', 'image/svg+xml', 'no-cache'],
    ['/assets/main-abc123.js', 'application/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ])('serves %s', async (url, type, cache) => {
    const response = await createTestServer({ ui: createUi() }).app.inject({ url, headers: page });

    expect([response.statusCode, response.headers['content-type'], response.headers['cache-control']]).toEqual([200, type, cache]);
  });

  test.each([
    ['/assets/main-old.js', page],
    ['/missing.png', { accept: 'image/*' }],
    ['/api/v1/none', page],
    ['/.secret', {}],
    ['/..%2f..%2fetc%2fpasswd', {}],
  ])('has no page for %s', async (url, headers) => {
    const response = await createTestServer({ ui: createUi() }).app.inject({ url, headers });

    expect([response.statusCode, response.headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8']);
  });

  test('that is not built is said to be missing', async () => {
    const responses = [
      await createTestServer().app.inject({ url: '/', headers: page }),
      await createTestServer({ ui: join(tmpdir(), 'touchstone-no-such-folder') }).app.inject({ url: '/', headers: page }),
    ];

    expect(responses.map((response) => response.json().code)).toEqual(['UI_MISSING', 'UI_MISSING']);
  });

  test('is sent again only when it changed', async () => {
    const { app } = createTestServer({ ui: createUi() });

    const { etag } = (await app.inject({ url: '/', headers: page })).headers;

    expect((await app.inject({ url: '/', headers: { ...page, 'if-none-match': String(etag) } })).statusCode).toBe(304);
  });
});

describe('the description of the API', () => {
  test('is a page that loads nothing from elsewhere', async () => {
    const { app } = createTestServer();

    const response = await app.inject({ url: '/api/docs/', headers: page });
    const policy = String(response.headers['content-security-policy']);

    expect(response.statusCode).toBe(200);
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https:|validator|upgrade-insecure-requests|unsafe/);
    expect((await app.inject('/api/docs/static/swagger-ui-bundle.js')).statusCode).toBe(200);
  });
});

test('counts requests by route, seconds of runs, and rows', async () => {
  const { app } = createTestServer();

  await app.inject(base);
  await app.inject('/api/v1/organisations/jana-novakova');
  await app.inject({ method: 'POST', url: `${base}/imports`, payload: { files: ['/data/a.csv'] } });
  await app.inject({ method: 'POST', url: `${base}/runs` });
  await app.inject({ method: 'POST', url: `${base}/imports`, payload: { files: ['/data/b.csv'] } });
  const response = await app.inject('/metrics');

  expect(response.headers['content-type']).toContain('text/plain');
  expect(response.body).toContain('touchstone_http_request_duration_seconds_count{method="GET",route="/api/v1/organisations/:organisation",status="200"} 1');
  expect(response.body).toContain('touchstone_rows_imported_total 16');
  expect(response.body).toContain('touchstone_run_seconds_count 1');
  expect(response.body).not.toContain('jana');
});

describe('the log', () => {
  const lines = (): { stream: { write: (line: string) => void }; read: () => Record<string, unknown>[] } => {
    const written: string[] = [];
    return { stream: { write: (line) => void written.push(line) }, read: () => written.map((line) => JSON.parse(line)) };
  };

  test('has a line for every change and refusal, and none for reading', async () => {
    const { read, stream } = lines();
    const { app } = createTestServer({ log: createServerLog('info', stream) });

    await app.inject(base);
    await app.inject(`${base}/findings/jana-novakova`);
    await app.inject({ method: 'POST', url: `${base}/runs` });

    expect(read()).toMatchObject([
      { method: 'GET', route: '/api/v1/organisations/:organisation/findings/:finding', status: 404 },
      { method: 'POST', route: '/api/v1/organisations/:organisation/runs', status: 202 },
    ]);
  });

  test('says where the server failed, and nothing of people', async () => {
    const { read, stream } = lines();
    const { app, organisation } = createTestServer({ log: createServerLog('trace', stream) });
    organisation.checkEvidence = () => Promise.reject(new Error('No such row: Jana Nováková', { cause: new TypeError('+420 777') }));

    await app.inject(`${base}/checks/a.b/evidence?unit.person=jana-novakova`);
    await app.inject('/jana-novakova?phone=777');

    expect(read()).toContainEqual(
      expect.objectContaining({
        msg: 'Request failed.',
        err: { type: 'Error', frames: expect.arrayContaining([expect.stringMatching(/^at /)]), cause: expect.objectContaining({ type: 'TypeError' }) },
      }),
    );
    expect(JSON.stringify(read())).not.toMatch(/jana|Jana|777/);
  });
});

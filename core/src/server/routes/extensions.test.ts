import { createHash } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { base, createTestServer } from '../test-server.testing.js';

const desk = `${base}/plugins/acme.desk`;

describe('sources', () => {
  test('are listed, pulled when asked, and told of by their data', async () => {
    const { app, organisation } = createTestServer();
    const pulled = await app.inject({ method: 'POST', url: `${desk}/sources/tickets/pulls`, payload: {} });
    await app.inject({ method: 'POST', url: `${desk}/sources/tickets/pulls`, payload: { again: true } });

    expect((await app.inject(`${base}/sources`)).json()).toMatchObject([{ id: 'acme.desk/tickets', needs: [{ name: 'secrets:token', granted: true, set: false }] }]);
    expect([pulled.statusCode, pulled.json()]).toMatchObject([200, { source: 'acme.desk/tickets', rows: 2, imported: { rowsKept: 2 } }]);
    expect(organisation.told).toEqual([{ did: 'pull acme.desk/tickets' }, { did: 'pull acme.desk/tickets again' }]);
  });

  test('that nobody has are a problem', async () => {
    const response = await createTestServer().app.inject({ method: 'POST', url: `${desk}/sources/calls/pulls`, payload: {} });

    expect(response.json()).toMatchObject({ status: 404, code: 'SOURCE_UNKNOWN' });
  });
});

describe('secrets', () => {
  test('go in and never come out, and each change has its actor', async () => {
    const { app, organisation } = createTestServer();
    const set = await app.inject({ method: 'PUT', url: `${desk}/secrets/token`, payload: { value: 'open sesame' } });
    const removed = await app.inject({ method: 'DELETE', url: `${desk}/secrets/token` });

    expect([set.statusCode, set.body, removed.statusCode]).toEqual([204, '', 204]);
    expect((await app.inject(`${base}/secrets`)).json()).toEqual([{ plugin: 'acme.desk', name: 'token', granted: true, setAt: '2026-10-31T12:00:00.000Z' }]);
    expect(organisation.told).toEqual([
      { actor: 'local-owner', did: 'set token, 11 characters' },
      { actor: 'local-owner', did: 'remove token' },
    ]);
  });

  test.each([
    [`${desk}/secrets/other`, { value: 'x' }, 'SECRET_UNKNOWN'],
    [`${desk}/secrets/token`, { value: '' }, 'REQUEST_INVALID'],
    [`${desk}/secrets/token`, { value: 'x', more: 1 }, 'REQUEST_INVALID'],
  ])('are refused at %s with %o', async (url, payload, code) => {
    const response = await createTestServer().app.inject({ method: 'PUT', url, payload });

    expect(response.json()).toMatchObject({ code });
    expect(response.body).not.toContain('"x"');
  });
});

describe('the page of a panel', () => {
  const address = `${base}/panels/acme.desk/trend/`;

  test('is served in an origin that is nobody\'s, and may load and run its own alone', async () => {
    const { app } = createTestServer();
    const [panel] = (await app.inject(`${base}/panels`)).json<{ page: string }[]>();
    const { body, headers, statusCode } = await app.inject({ url: panel?.page ?? '', headers: { host: 'localhost:80' } });
    const policy = String(headers['content-security-policy']).split('; ');
    const hash = createHash('sha256').update('let a = 1;').digest('base64');

    expect([statusCode, panel?.page, body.length]).toEqual([200, `${address}trend.html`, 58]);
    expect(policy).toEqual([
      "default-src 'none'",
      `script-src http://localhost:80${address} 'sha256-${hash}'`,
      `style-src http://localhost:80${address}`,
      `img-src http://localhost:80${address} data:`,
      `font-src http://localhost:80${address}`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'self'",
      "webrtc 'block'",
      'sandbox allow-scripts',
    ]);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cross-origin-resource-policy': 'cross-origin' });
  });

  test.each(['other.html', '../../../../etc/passwd', '%2e%2e%2ftrend.html'])('is not %s', async (file) => {
    const { statusCode } = await createTestServer().app.inject(address + file);

    expect(statusCode).toBe(404);
  });
});

describe('commands', () => {
  test('are listed, and run with what they are told', async () => {
    const { app, organisation } = createTestServer();
    const ran = await app.inject({ method: 'POST', url: `${desk}/commands/worst/runs`, payload: { arguments: { count: 2, names: ['brno'] } } });

    expect((await app.inject(`${base}/commands`)).json()).toMatchObject([{ id: 'acme.desk/worst', arguments: [{ id: 'count', type: 'number', default: 3 }] }]);
    expect([ran.statusCode, ran.json()]).toEqual([200, { kind: 'table', columns: ['unit', 'value'], rows: [['brno', 0.5]] }]);
    expect(organisation.told).toEqual([{ actor: 'local-owner', did: 'run acme.desk/worst {"count":2,"names":["brno"]}' }]);
  });

  test.each([
    ['other', {}, 'COMMAND_UNKNOWN'],
    ['worst', { arguments: { count: { deep: 1 } } }, 'REQUEST_INVALID'],
    ['worst', { count: 1 }, 'REQUEST_INVALID'],
  ])('are refused: %s told %o', async (command, payload, code) => {
    const response = await createTestServer().app.inject({ method: 'POST', url: `${desk}/commands/${command}/runs`, payload });

    expect(response.json()).toMatchObject({ code });
  });
});

describe('exporters', () => {
  test('are listed, and hand over a file that no browser opens here', async () => {
    const { app } = createTestServer();
    const { body, headers, statusCode } = await app.inject(`${desk}/exporters/csv/file?locale=cs`);

    expect((await app.inject(`${base}/exporters`)).json()).toMatchObject([{ id: 'acme.desk/csv', mediaType: 'text/csv', extension: 'csv' }]);
    expect([statusCode, body]).toEqual([200, 'check,value,cs\n']);
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="rose-hair-csv.csv"',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
  });

  test('of the host are asked for a subject and what of it, and no byte is sent before it is known to be had', async () => {
    const { app } = createTestServer();
    const asked = await app.inject(`${base}/exports/evidence?format=json&finding=f1&part=misses&bom=true`);

    expect(asked.json()).toEqual({ subject: 'evidence', finding: 'f1', part: 'misses', bom: true });
    expect((await app.inject(`${base}/exports/findings?format=sarif`)).json()).toMatchObject({ status: 404, code: 'EXPORTER_UNKNOWN' });
    expect((await app.inject(`${base}/exports/secrets`)).json()).toMatchObject({ status: 400, code: 'REQUEST_INVALID' });
    expect((await app.inject(`${base}/exports/findings?colour=red`)).json()).toMatchObject({ status: 400, code: 'REQUEST_INVALID' });
  });

  test('that nobody has are a problem', async () => {
    expect((await createTestServer().app.inject(`${desk}/exporters/other/file`)).json()).toMatchObject({ status: 404, code: 'EXPORTER_UNKNOWN' });
  });
});
